using BlogGen.Diagnostics;
using BlogGen.Markdown;

namespace BlogGen.Content;

/// <summary>One source file, read and rendered, that knows no other file.</summary>
public sealed record Document(SourceFile Source, FrontMatter Meta, Body Body)
{
    /// <summary>False for a file that could not be understood: set aside, named in the report, never published.</summary>
    public bool IsReadable { get; init; } = true;

    /// <summary>What it would tell about a pupil, by rules that are not turned off: with any it is not published.</summary>
    public IReadOnlyList<Diagnostic> Unsafe { get; init; } = [];

    /// <summary>The rules that its author turned off.</summary>
    public Silences Silences { get; init; } = Silences.None;
}
