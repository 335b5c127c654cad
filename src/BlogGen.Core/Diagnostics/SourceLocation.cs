namespace BlogGen.Diagnostics;

/// <summary>A place in a source file. <paramref name="File"/> is relative to the site, with <c>/</c>.</summary>
/// <param name="File">Path relative to the site folder.</param>
/// <param name="Line">1-based; 0 means the file as a whole.</param>
/// <param name="Column">1-based, in UTF-16 units; 0 means the line as a whole.</param>
public sealed record SourceLocation(string File, int Line = 0, int Column = 0)
{
    /// <returns><c>content/a.md:3:1</c>, as far as it is known.</returns>
    public override string ToString() =>
        this switch
        {
            { Line: <= 0 } => File,
            { Column: <= 0 } => $"{File}:{Line}",
            _ => $"{File}:{Line}:{Column}",
        };
}
