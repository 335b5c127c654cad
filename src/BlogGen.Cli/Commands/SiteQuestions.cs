using BlogGen.Cli.Reporting;
using BlogGen.Diagnostics;

namespace BlogGen.Cli.Commands;

/// <summary>What <c>list</c>, <c>why</c> and <c>stats</c> share: they ask about a site and write nothing.</summary>
internal static class SiteQuestions
{
    /// <summary>Only what kept the question from being answered; the answer itself is the output.</summary>
    public static void WriteStops(Request request, IReadOnlyList<Diagnostic> problems, UiLanguage language) =>
        Reporters.WriteDiagnostics(
            request,
            request.Site,
            [.. problems.Where(d => d.Effect == Effect.StopsBuild)],
            language
        );
}
