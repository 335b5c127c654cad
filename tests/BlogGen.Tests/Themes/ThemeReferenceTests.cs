using BlogGen.Diagnostics;
using BlogGen.Tests.Goldens;
using BlogGen.Themes;

namespace BlogGen.Tests.Themes;

public sealed class ThemeReferenceTests
{
    private static readonly string Indonesian = new ThemeReference(UiLanguage.Indonesian).Write();
    private static readonly string English = new ThemeReference(UiLanguage.English).Write();

    private static IEnumerable<Member> Members =>
        ThemeVocabulary
            .Shapes.SelectMany(s => s.Shape.Members)
            .Concat(ThemeVocabulary.Globals)
            .Concat(ThemeFunctions.Members);

    [Test]
    public void The_guide_holds_the_reference_that_the_code_makes()
    {
        GoldenFile.Verify("samples/panduan/content/acuan-tema.md", Indonesian);
        GoldenFile.Verify("samples/panduan/content/acuan-tema.en.md", English);
    }

    [Test]
    public void Every_name_of_a_theme_has_a_row()
    {
        var theme = ThemeReference.DefaultTheme();
        string[] names =
        [
            .. Members.Select(m => m.Name),
            .. ThemeVocabulary.Settings.Select(s => s.Name),
            .. theme.Strings.Keys,
            .. theme.Files.List().Where(p => p.StartsWith("layouts/", StringComparison.Ordinal)),
        ];

        Assert.That(names.Where(n => !Indonesian.Contains($"| `{n}` |")), Is.Empty);
        Assert.That(names.Where(n => !English.Contains($"| `{n}` |")), Is.Empty);
    }

    [Test]
    public void Every_member_has_a_type_that_the_reference_explains_and_a_sentence_in_both_languages()
    {
        string[] known =
        [
            MemberTypes.Text,
            MemberTypes.Number,
            MemberTypes.Flag,
            MemberTypes.Date,
            MemberTypes.Html,
            MemberTypes.Data,
            .. ThemeVocabulary.Shapes.Select(s => s.Shape.Name),
        ];

        Assert.That(
            Members.Where(m => !known.Contains(m.Type.Replace("[]", "", StringComparison.Ordinal))).Select(m => m.Name),
            Is.Empty
        );
        Assert.That(Members.Where(m => m.Meaning.Id.Length == 0 || m.Meaning.En.Length == 0), Is.Empty);
    }

    /// <summary>A view that a template can reach but that no table lists would be missing from the reference in silence.</summary>
    [Test]
    public void Every_shape_of_the_code_is_in_the_vocabulary()
    {
        var folder = Path.Combine(Checkout.Root, "src", "BlogGen.Core", "Themes", "Views");
        var made = Directory
            .EnumerateFiles(folder, "*.cs")
            .SelectMany(file => File.ReadAllText(file).Split("new Shape<").Skip(1))
            .Select(rest => rest.Split("(\"")[1].Split('"')[0]);

        Assert.That(ThemeVocabulary.Shapes.Select(s => s.Shape.Name), Is.EquivalentTo(made));
    }

    [Test]
    public void Every_example_runs_on_a_post_and_on_a_list()
    {
        var examples = Members.Select(m => m.Example).OfType<string>().ToList();
        var site = TestSite.From(
            $"""
            -- data/agenda.yml --
            - tanggal: 17 Agustus
              acara: Upacara
            -- content/posts/zat.md --
            ---
            judul: Zat
            tanggal: 2026-08-17
            penulis: Sari
            label: ipa
            seri: Zat
            lampiran: lkpd.pdf
            ---
            ## Alat
            -- theme/layouts/post.html --
            {string.Join('\n', examples.Where(e => !e.Contains("list.", StringComparison.Ordinal)))}
            -- theme/layouts/home.html --
            {string.Join('\n', examples.Where(e => !e.Contains("[0]", StringComparison.Ordinal)))}
            """
        );

        Assert.That(site.Build().Result.Diagnostics.Where(d => d.Severity == Severity.Error), Is.Empty);
    }
}
