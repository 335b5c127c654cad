using BlogGen.Markdown.Containers;

namespace BlogGen.Markdown.Maths;

/// <summary>Where a formula that begins a line ends.</summary>
/// <param name="End">Offset of what closes it; -1 where no formula begins.</param>
/// <param name="MarkLength">Length of the mark at its beginning, and at its end.</param>
internal readonly record struct BlockFormula(int End, int MarkLength)
{
    private static readonly BlockFormula s_none = new(-1, 0);

    /// <summary>A line that is nothing but the opening mark, and no end anywhere.</summary>
    public bool IsUnclosed { get; init; }

    /// <param name="text">From the beginning of the line to the end of the file.</param>
    public static BlockFormula Find(ReadOnlySpan<char> text, ReadOnlySpan<char> line)
    {
        var found = FindAny(text, line);
        // What only teachers may read is never drawn into a formula that a stray sign began above it.
        return found.End > 0 && HoldsContainer(text[..found.End]) ? s_none : found;
    }

    private static bool HoldsContainer(ReadOnlySpan<char> text)
    {
        foreach (var line in text.EnumerateLines())
        {
            if (ContainerMark.CountColons(line.TrimStart(" \t>")) >= 2)
                return true;
        }
        return false;
    }

    private static BlockFormula FindAny(ReadOnlySpan<char> text, ReadOnlySpan<char> line)
    {
        if (line.StartsWith("$$"))
            return Marked(text, line, "$$");
        if (line.StartsWith(@"\["))
            return Marked(text, line, @"\]");
        if (!line.StartsWith(@"\begin{"))
            return s_none;
        var end = EnvironmentScanner.End(text);
        return end > 0 && IsLast(text, end) ? new BlockFormula(end, 0) : s_none;
    }

    private static BlockFormula Marked(ReadOnlySpan<char> text, ReadOnlySpan<char> line, string close)
    {
        var isFence = line[2..].IsWhiteSpace();
        var end = close == "$$" ? DollarScanner.EndOfDisplay(text) : BracketScanner.End(text, close);
        if (end < 0)
            return s_none with { IsUnclosed = isFence };
        if (!IsLast(text, end + 2) || (!isFence && HasBlankLine(text[..end])))
            return s_none;
        return new BlockFormula(end, 2);
    }

    private static bool IsLast(ReadOnlySpan<char> text, int at)
    {
        var rest = text[at..];
        var length = rest.IndexOf('\n');
        return (length < 0 ? rest : rest[..length]).IsWhiteSpace();
    }

    private static bool HasBlankLine(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('\n'); at >= 0 && at + 1 < text.Length; )
        {
            text = text[(at + 1)..];
            at = text.IndexOf('\n');
            if (at >= 0 && text[..at].IsWhiteSpace())
                return true;
        }
        return false;
    }
}
