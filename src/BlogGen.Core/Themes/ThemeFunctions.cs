using System.Globalization;
using BlogGen.Content;
using BlogGen.Localization;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace BlogGen.Themes;

/// <summary>The functions that themes call; each is described for the reference.</summary>
internal static class ThemeFunctions
{
    public static readonly IReadOnlyList<Member> Members =
    [
        new(
            "t",
            new(
                "Teks antarmuka dalam bahasa halaman: `t \"by_author\" nama`",
                "A UI string in the page's language: `t \"by_author\" name`"
            )
        ),
        new(
            "date",
            new(
                "Tanggal: `date page.date \"long|medium|short|iso|time\"`",
                "A date: `date page.date \"long|medium|short|iso|time\"`"
            )
        ),
        new("number", new("Bilangan dengan titik ribuan", "A number with its separators")),
        new("url", new("Alamat dalam situs, dengan jalur dasarnya", "An address of the site, with the base path")),
        new("asset", new("Alamat berkas dari assets/ tema", "Address of a file of the theme's assets/")),
        new(
            "partial",
            new("Menyisipkan partials/NAMA; nilainya menjadi `it`", "Includes partials/NAME; the value becomes `it`")
        ),
        new(
            "cached",
            new("Seperti partial, dibuat sekali untuk semua halaman", "Like partial, made once for all pages")
        ),
        new("url_encode", new("Teks yang aman di dalam alamat", "Text that is safe inside an address")),
        new("json", new("Teks sebagai JSON", "Text as JSON")),
        new(
            "readable",
            new(
                "Rona yang terbaca di atas latar, sedikitnya 4,5 : 1, atau sekuat yang diminta: `readable warna latar 7`",
                "The shade that can be read on a background, 4.5 : 1 or as strong as you ask: `readable color background 7`"
            )
        ),
        new("qr", new("Kode QR sebagai SVG: `qr page.permalink`", "A QR code as SVG: `qr page.permalink`")),
    ];

    public static ScriptObject Create(TemplateRunner runner)
    {
        var functions = new ScriptObject
        {
            ["t"] = new ThemeFunction(1, (c, a) => Translate(c, a)),
            ["date"] = new ThemeFunction(1, (c, a) => Date(c, a)),
            ["number"] = new ThemeFunction(
                1,
                (c, a) => NumberText.Integer(Convert.ToInt64(a[0], CultureInfo.InvariantCulture), c.Scope.Language)
            ),
            ["url"] = new ThemeFunction(1, (c, a) => c.Scope.Urls.Write(c.Scope.Site.Resolver.Find(Text(a, 0), null))),
            ["asset"] = new ThemeFunction(1, (c, a) => c.Scope.Href("/" + Text(a, 0).TrimStart('/'))),
            ["partial"] = new ThemeFunction(1, (c, a) => runner.Partial(c, Text(a, 0), a.Count > 1 ? a[1] : null)),
            ["cached"] = new ThemeFunction(1, (c, a) => runner.Cached(c, Text(a, 0), a.Count > 1 ? a[1] : null)),
            ["url_encode"] = new ThemeFunction(1, (_, a) => Uri.EscapeDataString(Text(a, 0))),
            ["json"] = new ThemeFunction(
                1,
                (_, a) => "\"" + System.Text.Encodings.Web.JavaScriptEncoder.Default.Encode(Text(a, 0)) + "\""
            ),
            ["readable"] = new ThemeFunction(2, (c, a) => Readable(c, a)),
            ["qr"] = new ThemeFunction(1, (_, a) => QrDrawing.Of(Text(a, 0))),
        };
        foreach (var name in functions.GetMembers().ToList())
            functions.SetReadOnly(name, true);
        return functions;
    }

    private static string Text(ScriptArray arguments, int index) =>
        arguments[index] is { } value ? Convert.ToString(value, CultureInfo.InvariantCulture) ?? "" : "";

    private static string Readable(ThemeContext context, ScriptArray arguments)
    {
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
