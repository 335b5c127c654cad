namespace BlogGen.Diagnostics;

/// <summary>The rules that an author has turned off in one file, and on single lines of it.</summary>
/// <param name="Codes">Off in the whole file.</param>
/// <param name="Lines">Off on one line, by its number from 1.</param>
public sealed record Silences(IReadOnlySet<string> Codes, IReadOnlyDictionary<int, IReadOnlySet<string>> Lines)
{
    public static readonly Silences None = new(new HashSet<string>(), new Dictionary<int, IReadOnlySet<string>>());

    public bool IsEmpty => Codes.Count + Lines.Count == 0;

    public bool Covers(Diagnostic diagnostic) =>
        Codes.Contains(diagnostic.Code)
        || (diagnostic.Location is { } at && Lines.GetValueOrDefault(at.Line)?.Contains(diagnostic.Code) == true);
}
