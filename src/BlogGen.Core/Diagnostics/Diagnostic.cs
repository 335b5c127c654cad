namespace BlogGen.Diagnostics;

public enum Severity
{
    Info,
    Warning,
    Error,
}

/// <summary>A problem as a person meets it: what is wrong, where, and what to do.</summary>
/// <param name="Code">Stable, three letters and two digits.</param>
/// <param name="Message">One sentence on what is wrong.</param>
/// <param name="Hint">One sentence on what to do.</param>
public sealed record Diagnostic(string Code, Severity Severity, SourceLocation? Location, Words Message, Words Hint)
{
    /// <summary>What the problem costs; decides the exit code (contract, section 1).</summary>
    public Effect Effect { get; init; } = Effect.None;

    /// <summary>Of what is too much.</summary>
    public Breakdown? Breakdown { get; init; }
}

/// <summary>What a problem does to the build.</summary>
public enum Effect
{
    /// <summary>Nothing: a note or a warning.</summary>
    None,

    /// <summary>The page goes out, but <c>check</c> and <c>--strict</c> fail (contract 1c).</summary>
    FailsCheck,

    /// <summary>The post is set aside, the others go out; <c>--strict</c> fails (contract 1b).</summary>
    SetsAside,

    /// <summary>Nothing is written at all (contract 1a).</summary>
    StopsBuild,
}
