using BlogGen.Diagnostics;

namespace BlogGen.Yaml;

/// <summary>Finds out, from the text and the place of a YAML error, what its author most likely did.</summary>
internal static class YamlErrors
{
    /// <param name="line">1-based within <paramref name="text"/>; beyond its end where the place is unknown.</param>
    public static Diagnostic Explain(int line, int column, string text, string file, int firstLine)
    {
        var lines = text.Split('\n');
        var index = Math.Clamp(line - 1, 0, lines.Length - 1);
        SourceLocation At(int row, int at) => new(file, row + firstLine, at + 1);

        if (FindTab(lines, index) is { } tab)
            return Problems.YamlTab(At(tab, 0));
        if (OpenMarkFinder.Find(lines, index) is { } open)
            return open.Mark is '"' or '\''
                ? Problems.YamlOpenQuote(At(open.Line, open.Column))
                : Problems.YamlOpenBracket(At(open.Line, open.Column), open.Mark);
        if (FindSecondColon(lines[index]) is >= 0 and var colon)
            return Problems.YamlColon(At(index, colon));
        if (FindReservedStart(lines[index]) is >= 0 and var reserved)
            return Problems.YamlReservedStart(At(index, reserved), lines[index][reserved]);
        return FitsNoLevel(lines, index)
            ? Problems.YamlIndentation(At(index, IndentOf(lines[index])))
            : Problems.YamlUnreadable(At(index, Math.Clamp(column - 1, 0, lines[index].Length)));
    }

    private static int? FindTab(string[] lines, int last)
    {
        for (var i = Math.Min(last + 1, lines.Length - 1); i >= 0 && i >= last - 1; i--)
        {
            if (lines[i].AsSpan(0, lines[i].Length - lines[i].AsSpan().TrimStart().Length).Contains('\t'))
                return i;
        }
        return null;
    }

    /// <summary><c>judul: Refleksi: Pertemuan 1</c>: the colon that makes a key of a value's words.</summary>
    private static int FindSecondColon(string line)
    {
        var first = line.IndexOf(": ", StringComparison.Ordinal);
        if (
            first < 0
            || line.AsSpan(first + 1).TrimStart() is { Length: > 0 } value && value[0] is '"' or '\'' or '[' or '{'
        )
            return -1;
        var second = line.IndexOf(": ", first + 2, StringComparison.Ordinal);
        return second >= 0 ? second
            : line.TrimEnd().EndsWith(':') && line.TrimEnd().Length - 1 > first ? line.TrimEnd().Length - 1
            : -1;
    }

    private static int FindReservedStart(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        var start = colon < 0 ? 0 : colon + 1;
        while (start < line.Length && line[start] is ' ' or '-')
            start++;
        return start < line.Length && line[start] is '@' or '`' or '%' ? start : -1;
    }

    /// <summary>The line goes back to a column at which no line above it began.</summary>
    private static bool FitsNoLevel(string[] lines, int index)
    {
        var indent = IndentOf(lines[index]);
        for (var i = index - 1; i >= 0; i--)
        {
            if (lines[i].AsSpan().Trim().Length == 0)
                continue;
            if (IndentOf(lines[i]) != indent)
                return indent > 0;
            return false;
        }
        return indent > 0;
    }

    private static int IndentOf(string line) => line.Length - line.TrimStart(' ').Length;
}
