using BlogGen.Cli.Reporting.Comparing;
using BlogGen.Diagnostics;

namespace BlogGen.Cli.Reporting;

/// <summary>What a build or a check has to tell.</summary>
internal sealed record SiteReport(BuildResult Result, Strictness Strictness)
{
    public required string SiteFolder { get; init; }

    public required string OutputFolder { get; init; }

    /// <summary>The output opens from disk.</summary>
    public bool IsPortable { get; init; }

    public required TimeSpan Elapsed { get; init; }

    public required UiLanguage Language { get; init; }

    /// <summary>With an earlier report; null where nobody asked.</summary>
    public Comparison? Comparison { get; init; }

    public int ExitCode => Strictness.ExitCode(Result);

    public bool IsOk => ExitCode == ExitCodes.Done;

    public int Count(Severity severity) => Result.Diagnostics.Count(d => Strictness.SeverityOf(d) == severity);
}
