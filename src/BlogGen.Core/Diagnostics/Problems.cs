namespace BlogGen.Diagnostics;

/// <summary>
/// The catalogue of everything that can be wrong: one factory method a problem, in one file a family.
/// The doc comment of a method gives an example of what causes it.
/// </summary>
public static partial class Problems
{
    private static Diagnostic Info(string code, SourceLocation? at, Words message, Words hint) =>
        new(code, Severity.Info, at, message, hint);

    private static Diagnostic Warning(string code, SourceLocation? at, Words message, Words hint) =>
        new(code, Severity.Warning, at, message, hint);

    /// <summary>Goes out with a warning in <c>build</c>; an error in <c>check</c>.</summary>
    private static Diagnostic Fault(string code, SourceLocation? at, Words message, Words hint) =>
        Warning(code, at, message, hint) with
        {
            Effect = Effect.FailsCheck,
        };

    /// <summary>The post is set aside and named; the others go out.</summary>
    private static Diagnostic SetAside(string code, SourceLocation? at, Words message, Words hint) =>
        new(code, Severity.Error, at, message, hint) { Effect = Effect.SetsAside };

    /// <summary>Nothing is written; the old output stays as it was.</summary>
    private static Diagnostic Stop(string code, SourceLocation? at, Words message, Words hint) =>
        new(code, Severity.Error, at, message, hint) { Effect = Effect.StopsBuild };
}
