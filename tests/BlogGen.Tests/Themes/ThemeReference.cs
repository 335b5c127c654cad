using System.Text;
using BlogGen.Configuration;
using BlogGen.Diagnostics;
using BlogGen.Files;
using BlogGen.Themes;

namespace BlogGen.Tests.Themes;

/// <summary>Writes the page of the guide that lists every name of the theme contract.</summary>
internal sealed class ThemeReference(UiLanguage language)
{
    private readonly StringBuilder _page = new();

    private static readonly IReadOnlyDictionary<string, Words> Types = new Dictionary<string, Words>
    {
        [MemberTypes.Text] = new("teks", "text"),
        [MemberTypes.Number] = new("bilangan", "number"),
        [MemberTypes.Flag] = new("ya/tidak", "yes/no"),
        [MemberTypes.Date] = new("tanggal", "date"),
        [MemberTypes.Html] = new("HTML", "HTML"),
        [MemberTypes.Data] = new("data bebas", "free data"),
    };

    public string Write()
    {
        Head();
        Table("nama", new("Nama utama", "First names"), ThemeVocabulary.Globals);
        Table("fungsi", new("Fungsi", "Functions"), ThemeFunctions.Members);
        foreach (var (shape, meaning) in ThemeVocabulary.Shapes)
            Table(shape.Name, new($"`{shape.Name}`", $"`{shape.Name}`"), shape.Members, meaning);
        Pairs("kerangka", new("Kerangka", "Layouts"), ThemeVocabulary.Layouts, name => $"layouts/{name}.html");
        Pairs("theme-yml", new("Kunci theme.yml", "Keys of theme.yml"), ThemeVocabulary.Settings, name => name);
        Pairs(
            "nilai-theme-yml",
            new("Kunci satu nilai di bawah params", "Keys of one value below params"),
            ThemeVocabulary.ParamSettings,
            name => name
        );
        foreach (var theme in new[] { "pena", "papan", "sekolah" })
            Params(theme);
        Strings();
        return _page.ToString();
    }

    private void Head() =>
        _page.Append(
            Say(
                new(
                    """
                    ---
                    judul: Acuan Tema
                    slug: acuan-tema
                    ringkasan: Semua nama yang dapat dipakai di dalam tema, satu per satu.
                    urutan: 12
                    daftar_isi: ya
                    ---

                    <!-- Halaman ini dibuat dari kode bloggen. Jangan diubah dengan tangan: BLOGGEN_GOLDEN=write dotnet test -->

                    Halaman ini memuat setiap nama yang dikenal [tema](tema.md). Nama lain adalah galat yang menyebutkan tempatnya. Teks, bilangan, dan tanggal dapat ditulis langsung; daftar dibaca dengan `for`; yang mungkin kosong diperiksa dengan `if`. Daftar dan teks mempunyai `.size`. Fungsi bawaan Scriban seperti `string.upcase` tidak tersedia; pernyataannya (`if`, `for`, `case`, `capture`, `func`, penetapan nilai) tersedia.

                    """,
                    """
                    ---
                    judul: Theme Reference
                    slug: theme-reference
                    ringkasan: Every name that a theme can use, one by one.
                    urutan: 12
                    daftar_isi: ya
                    ---

                    <!-- This page is made from bloggen's code. Do not change it by hand: BLOGGEN_GOLDEN=write dotnet test -->

                    This page holds every name that [themes](tema.en.md) know. Any other name is an error that says its place. Text, numbers and dates can be written as they are; lists are read with `for`; what may be empty is asked for with `if`. Lists and texts have a `.size`. Scriban's own functions such as `string.upcase` are not there; its statements (`if`, `for`, `case`, `capture`, `func`, assignment) are.

                    """
                )
            )
        );

    private void Table(string anchor, Words title, IReadOnlyList<Member> members, Words? meaning = null)
    {
        _page.Append($"\n## {Say(title)} {{#{anchor}}}\n\n");
        if (meaning is { } words)
            _page.Append(Say(words)).Append("\n\n");
        _page.Append(Say(new("| Nama | Jenis | Isi | Contoh |\n", "| Name | Type | Meaning | Example |\n")));
        _page.Append("| --- | --- | --- | --- |\n");
        foreach (var member in members)
            _page.Append(
                $"| `{member.Name}` | {TypeOf(member.Type)} | {Prose(Say(member.Meaning))} | {Code(member.Example)} |\n"
            );
    }

    private void Pairs(
        string anchor,
        Words title,
        IReadOnlyList<(string Name, Words Meaning)> rows,
        Func<string, string> show
    )
    {
        _page.Append($"\n## {Say(title)} {{#{anchor}}}\n\n");
        _page.Append(Say(new("| Nama | Isi |\n", "| Name | Meaning |\n"))).Append("| --- | --- |\n");
        foreach (var (name, meaning) in rows)
            _page.Append($"| `{show(name)}` | {Prose(Say(meaning))} |\n");
    }

    /// <summary>What <c>params</c> in bloggen.yml can change in a theme of bloggen's.</summary>
    private void Params(string theme)
    {
        _page.Append($"\n## {Say(new($"Nilai tema {theme}", $"Values of the theme {theme}"))} {{#nilai-{theme}}}\n\n");
        _page.Append(Say(new("| Nama | Nama lain | Bawaan | Isi |\n", "| Name | Also | Default | Meaning |\n")));
        _page.Append("| --- | --- | --- | --- |\n");
        var files = new SubfolderStore(EmbeddedFileStore.Templates(), $"themes/{theme}/");
        foreach (var param in ThemeSettings.Read(files, "", new DiagnosticBag()).Params)
        {
            var also = string.Join(", ", param.Also.Select(name => $"`{name}`"));
            _page.Append(
                $"| `{param.Name}` | {also} | {Code(param.Default.Value.AsText())} | {Prose(param.Meaning?.In(language))} |\n"
            );
        }
    }

    /// <summary>The words of the default theme, which every child theme has too.</summary>
    private void Strings()
    {
        var words = DefaultTheme().Strings;
        _page.Append(Say(new("\n## Kata-kata `t` {#kata}\n\n", "\n## Words of `t` {#kata}\n\n")));
        _page.Append(
            Say(
                new(
                    "Kata-kata tema bawaan. `strings/id.yml` dan `strings/en.yml` di tema Anda dapat mengubah dan menambahnya satu per satu.\n\n",
                    "The words of the default theme. `strings/id.yml` and `strings/en.yml` in your theme can change and add single ones.\n\n"
                )
            )
        );
        _page.Append("| `t` | Indonesia | English |\n| --- | --- | --- |\n");
        foreach (var key in words.Keys.Order(StringComparer.Ordinal))
            _page.Append($"| `{key}` | {Prose(words.Find(key, "id"))} | {Prose(words.Find(key, "en"))} |\n");
    }

    public static Theme DefaultTheme() =>
        ThemeLoader.Load(new MemoryFileStore(), EmbeddedFileStore.Templates(), new SiteConfig(), new DiagnosticBag());

    private string TypeOf(string type)
    {
        var one = type.Replace("[]", "", StringComparison.Ordinal);
        var name = Types.TryGetValue(one, out var words) ? Say(words) : $"[{one}](#{one})";
        return type == one ? name : Say(new($"daftar {name}", $"list of {name}"));
    }

    private string Say(Words words) => words.In(language);

    private static string Code(string? example) => example is null ? "" : $"`{example}`";

    /// <summary>Outside of code, HTML and pipes are text.</summary>
    private static string Prose(string? text) =>
        string.Concat(
                (text ?? "")
                    .Split('`')
                    .Select((part, i) => i % 2 == 1 ? $"`{part}`" : part.Replace("<", "&lt;", StringComparison.Ordinal))
            )
            .Replace("|", "\\|", StringComparison.Ordinal);
}
