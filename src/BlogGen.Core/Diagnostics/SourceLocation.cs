namespace BlogGen.Diagnostics;

/// <summary>A place in a source file. <paramref name="File"/> is relative to the site, with <c>/</c>.</summary>
/// <param name="File">Path relative to the site folder.</param>
/// <param name="Line">1-based; 0 means the file as a whole.</param>
/// <param name="Column">1-based, in UTF-16 units; 0 means the line as a whole.</param>
public sealed record SourceLocation(string File, int Line = 0, int Column = 0);
