using BlogGen.Cli.Reporting;
using BlogGen.Diagnostics;

namespace BlogGen.Cli.Commands;

/// <summary>What <c>list</c> and <c>why</c> share: they ask about a site and write nothing.</summary>
internal static class SiteQuestions
{
    /// <summary>Only what kept the question from being answered; the answer itself is the output.</summary>
    public static void WriteStops(Request request, BuildResult result, UiLanguage language) =>
        Reporters.WriteDiagnostics(
            request,
            request.Site,
            [.. result.Diagnostics.Where(d => d.Effect == Effect.StopsBuild)],
            language
        );
}
