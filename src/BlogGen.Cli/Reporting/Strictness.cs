using BlogGen.Diagnostics;

namespace BlogGen.Cli.Reporting;

/// <summary>What counts as failing: more in <c>check</c>, and more with <c>--strict</c> (contract, section 1).</summary>
internal sealed record Strictness(bool IsCheck, bool IsStrict)
{
    public bool Fails(Diagnostic diagnostic) =>
        diagnostic.Effect switch
        {
            Effect.StopsBuild => true,
            Effect.SetsAside => IsStrict,
            Effect.FailsCheck => IsCheck || IsStrict,
            _ => false,
        };

    /// <summary>A broken link is a warning in <c>build</c> and an error in <c>check</c>.</summary>
    public Severity SeverityOf(Diagnostic diagnostic) => Fails(diagnostic) ? Severity.Error : diagnostic.Severity;

    public int ExitCode(BuildResult result) =>
        result.Succeeded && !result.Diagnostics.Any(Fails) ? ExitCodes.Done : ExitCodes.NotDone;
}
