using BlogGen.Diagnostics;

namespace BlogGen.Cli.Reporting.Comparing;

/// <summary>A problem as a report of <c>--format json</c> tells it: enough to know it again.</summary>
/// <param name="File">Null for what is about the site as a whole.</param>
internal sealed record Finding(string Code, Severity Severity, string? File, int Line, string Message, string Hint)
{
    /// <summary>Null in reports of a bloggen that did not write it yet.</summary>
    public string? Key { get; init; }

    public static Finding Of(Diagnostic diagnostic, SiteReport report) =>
        new(
            diagnostic.Code,
            report.Strictness.SeverityOf(diagnostic),
            diagnostic.Location?.File,
            diagnostic.Location?.Line ?? 0,
            diagnostic.Message.In(report.Language),
            diagnostic.Hint.In(report.Language)
        )
        {
            Key = FindingKey.Of(diagnostic),
        };
}
