using BlogGen.Cli.Reporting;
using BlogGen.Diagnostics;
using BlogGen.Live;

namespace BlogGen.Cli.Serving;

/// <summary>What the pages of the preview are made of.</summary>
/// <param name="AskedLanguage">Of <c>--lang</c>; else the site's.</param>
/// <param name="Stop">The server ends.</param>
internal sealed record Preview(
    string SiteFolder,
    LiveSite Site,
    LiveEvents Events,
    UiLanguage? AskedLanguage,
    CancellationToken Stop
)
{
    /// <summary>bloggen's own addresses in the preview; no site has them.</summary>
    public const string Root = "/_bloggen/";

    public UiLanguage LanguageOf(LiveState state) => AskedLanguage ?? state.Language;

    /// <summary>One problem as on the console: place, words, line with caret, hint.</summary>
    public string Print(Diagnostic diagnostic, UiLanguage language)
    {
        var text = new StringWriter { NewLine = "\n" };
        new DiagnosticPrinter(text, new SourceLines(SiteFolder), language).Write(diagnostic, diagnostic.Severity);
        return text.ToString();
    }
}
