using BlogGen.Diagnostics;

namespace BlogGen.Cli.Reporting;

/// <summary>Chooses the reporter that a request asks for.</summary>
internal static class Reporters
{
    /// <returns>The exit code that the report stands for.</returns>
    public static int Write(Request request, string? format, SiteReport report)
    {
        IReporter reporter = format switch
        {
            "json" => new JsonReporter(request.Terminal.Out),
            "github" => new GitHubReporter(request.Terminal),
            "sarif" => new SarifReporter(request.Terminal),
            _ => new ConsoleReporter(
                Printer(
                    request,
                    request.Terminal.Out,
                    request.Terminal.OutIsTerminal,
                    report.SiteFolder,
                    report.Language
                ),
                Look(request)
            ),
        };
        reporter.Write(report);
        return report.ExitCode;
    }

    /// <summary>For verbs whose output is something else: the problems go to standard error.</summary>
    public static void WriteDiagnostics(
        Request request,
        string siteFolder,
        IReadOnlyList<Diagnostic> diagnostics,
        UiLanguage language
    )
    {
        var printer = Printer(request, request.Terminal.Error, request.Terminal.ErrorIsTerminal, siteFolder, language);
        foreach (var diagnostic in diagnostics.Where(d => !request.IsQuiet || d.Severity != Severity.Info))
            printer.Write(diagnostic, diagnostic.Severity);
    }

    public static DiagnosticPrinter Printer(
        Request request,
        TextWriter writer,
        bool isTerminal,
        string siteFolder,
        UiLanguage language
    ) =>
        new(writer, new SourceLines(siteFolder), language)
        {
            UsesColor = UsesColor(request, isTerminal),
            Width = request.Terminal.Width,
        };

    public static bool UsesColor(Request request, bool isTerminal) =>
        isTerminal && !request.Wants(request.Shared.NoColor) && !request.Terminal.Surroundings.NoColor;

    public static ReportLook Look(Request request) => new(request.IsQuiet, request.IsVerbose, request.Shown);
}
