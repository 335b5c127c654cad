using System.Globalization;
using BlogGen.Content;
using BlogGen.Diagnostics;
using BlogGen.Localization;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace BlogGen.Themes;

/// <summary>The functions that themes call; each is described for the reference.</summary>
internal static class ThemeFunctions
{
    private delegate object? Call(TemplateRunner runner, ThemeContext context, ScriptArray arguments);

    private static readonly IReadOnlyList<(Member Member, Call Call)> Functions =
    [
        Function(
            "t",
            new(
                "Kata tema dalam bahasa halaman; nilai berikutnya mengisi {0}, {1}",
                "A word of the theme in the page's language; further values fill {0}, {1}"
            ),
            MemberTypes.Text,
            "{{ t \"by_author\" page.authors[0].name }}",
            (_, c, a) => Translate(c, a)
        ),
        Function(
            "date",
            new(
                "Tanggal sebagai teks: long, medium (bawaan), short, iso, time, atau year",
                "A date as text: long, medium (the default), short, iso, time or year"
            ),
            MemberTypes.Text,
            "{{ date page.date \"long\" }}",
            (_, c, a) => Date(c, a)
        ),
        Function(
            "number",
            new("Bilangan dengan pemisah ribuan bahasa halaman", "A number with the separators of the page's language"),
            MemberTypes.Text,
            "{{ number page.word_count }}",
            (_, c, a) => NumberText.Integer(Convert.ToInt64(a[0], CultureInfo.InvariantCulture), c.Scope.Language)
        ),
        Function(
            "url",
            new(
                "Alamat dalam situs, atau nama berkas tulisan, dengan alamat dasarnya",
                "An address of the site, or a post's file name, with the base path"
            ),
            MemberTypes.Text,
            "<a href=\"{{ url \"/tentang/\" }}\">…</a>",
            (_, c, a) => c.Scope.Urls.Write(c.Scope.Site.Resolver.Find(Text(a, 0), null))
        ),
        Function(
            "asset",
            new("Alamat berkas dari assets/ tema", "The address of a file of the theme's assets/"),
            MemberTypes.Text,
            "<link rel=\"stylesheet\" href=\"{{ asset \"style.css\" }}\">",
            (_, c, a) => c.Scope.Href("/" + Text(a, 0).TrimStart('/'))
        ),
        Function(
            "sources",
            new(
                "Versi ringan sebuah gambar situs untuk <picture>; nilai kedua: selebar apa ia tampil. Kosong bila tidak ada",
                "Lighter versions of a picture of the site, for <picture>; the second value: how wide it is shown. Empty where there are none"
            ),
            MemberTypes.Html,
            "{{ if page.image }}<picture>{{ sources page.image.url \"100vw\" }}<img src=\"{{ page.image.url }}\" alt=\"\"></picture>{{ end }}",
            (_, c, a) =>
                PictureMarkup.SourcesAt(Text(a, 0), a.Count > 1 ? Text(a, 1) : PictureMarkup.TextSizes, c.Scope)
        ),
        Function(
            "partial",
            new(
                "Menyisipkan partials/NAMA; nilai keduanya menjadi `it` di dalamnya",
                "Includes partials/NAME; the second value is `it` inside"
            ),
            MemberTypes.Html,
            "{{ partial \"footer.html\" page }}",
            (runner, c, a) => runner.Partial(c, Text(a, 0), a.Count > 1 ? a[1] : null)
        ),
        Function(
            "cached",
            new(
                "Seperti partial, tetapi dibuat sekali untuk semua halaman dengan nilai yang sama",
                "Like partial, but made once for all pages with the same value"
            ),
            MemberTypes.Html,
            "{{ cached \"footer.html\" }}",
            (runner, c, a) => runner.Cached(c, Text(a, 0), a.Count > 1 ? a[1] : null)
        ),
        Function(
            "url_encode",
            new("Teks yang aman di dalam alamat", "Text that is safe inside an address"),
            MemberTypes.Text,
            "<a href=\"https://wa.me/?text={{ url_encode page.title }}\">…</a>",
            (_, _, a) => Uri.EscapeDataString(Text(a, 0))
        ),
        Function(
            "json",
            new("Teks sebagai JSON, dengan tanda kutipnya", "Text as JSON, with its quotes"),
            MemberTypes.Text,
            "{{ json page.title }}",
            (_, _, a) => "\"" + System.Text.Encodings.Web.JavaScriptEncoder.Default.Encode(Text(a, 0)) + "\""
        ),
        Function(
            "readable",
            new(
                "Rona yang terbaca di atas latar: kontrasnya 4,5 : 1, atau sekuat nilai ketiga",
                "The shade that can be read on a background: its contrast is 4.5 : 1, or as strong as the third value"
            ),
            MemberTypes.Text,
            "{{ readable site.theme.accent \"#262320\" 7 }}",
            (_, c, a) => Readable(c, a)
        ),
        Function(
            "qr",
            new("Alamat sebagai kode QR (SVG)", "An address as a QR code (SVG)"),
            MemberTypes.Html,
            "{{ if page.permalink }}{{ qr page.permalink }}{{ end }}",
            (_, _, a) => QrDrawing.Of(Text(a, 0))
        ),
    ];

    public static IReadOnlyList<Member> Members { get; } = [.. Functions.Select(f => f.Member)];

    public static ScriptObject Create(TemplateRunner runner)
    {
        var functions = new ScriptObject();
        foreach (var (member, call) in Functions)
        {
            functions[member.Name] = new ThemeFunction(1, (context, arguments) => call(runner, context, arguments));
            functions.SetReadOnly(member.Name, true);
        }
        return functions;
    }

    private static (Member, Call) Function(string name, Words meaning, string type, string example, Call call) =>
        (new Member(name, meaning, type) { Example = example }, call);

    private static string Text(ScriptArray arguments, int index) =>
        arguments[index] is { } value ? Convert.ToString(value, CultureInfo.InvariantCulture) ?? "" : "";

    private static string Readable(ThemeContext context, ScriptArray arguments)
    {
        if (arguments.Count < 2)
            throw new ScriptRuntimeException(context.CurrentSpan, "a value is missing");
        var ratio = arguments.Count > 2 ? Convert.ToDouble(arguments[2], CultureInfo.InvariantCulture) : Color.Readable;
        return ColorOf(context, arguments, 0).ReadableOn(ColorOf(context, arguments, 1), ratio).ToString();
    }

    private static Color ColorOf(ThemeContext context, ScriptArray arguments, int index) =>
        Color.TryParse(Text(arguments, index))
        ?? throw new ScriptRuntimeException(context.CurrentSpan, $"\"{Text(arguments, index)}\" is no colour");

    private static string Translate(ThemeContext context, ScriptArray arguments)
    {
        var key = Text(arguments, 0);
        var values = arguments.Skip(1).Select(a => Convert.ToString(a, CultureInfo.InvariantCulture) ?? "").ToArray();
        return context.Scope.Theme.Strings.Find(key, context.Scope.Language, values)
            ?? throw new UnknownNameException(
                context.CurrentSpan,
                $"t \"{key}\"",
                Similar.Nearest(key, context.Scope.Theme.Strings.Keys)
            );
    }

    private static string Date(ThemeContext context, ScriptArray arguments)
    {
        if (arguments[0] is not ContentDate date)
            return "";
        var zone = context.Scope.Site.Config.Zone;
        var language = context.Scope.Language;
        return (arguments.Count > 1 ? Text(arguments, 1) : "medium") switch
        {
            "long" => DateText.Long(date.Instant, language),
            "short" => DateText.Short(date.Instant),
            "iso" => DateText.Iso(date.Instant),
            "time" => DateText.Time(date.Instant, zone, language),
            "year" => date.Instant.Year.ToString(CultureInfo.InvariantCulture),
            _ => DateText.Medium(date.Instant, language),
        };
    }
}

/// <summary>One function; Scriban calls it without reflection.</summary>
internal sealed class ThemeFunction(int required, Func<ThemeContext, ScriptArray, object?> call) : IScriptCustomFunction
{
    public int RequiredParameterCount => required;

    public int ParameterCount => required;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "value");

    public object? Invoke(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    )
    {
        if (arguments.Count < required)
            throw new ScriptRuntimeException(context.CurrentSpan, "a value is missing");
        return call((ThemeContext)context, arguments);
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    ) => new(Invoke(context, callerContext, arguments, blockStatement));
}
