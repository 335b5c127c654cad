namespace BlogGen.Yaml;

/// <summary>Finds a quotation mark or bracket that opens and never closes, where YAML notices it only lines later.</summary>
internal static class OpenMarkFinder
{
    /// <param name="last">0-based line at which YAML gave up.</param>
    public static (int Line, int Column, char Mark)? Find(string[] lines, int last)
    {
        // A quote whose own line does not close it, nearest above the error, is what the author forgot.
        for (var i = last; i >= 0; i--)
        {
            if (UnclosedQuote(lines[i]) is >= 0 and var column)
                return (i, column, lines[i][column]);
        }
        return UnclosedBracket(lines, last);
    }

    private static int UnclosedQuote(string line)
    {
        var start = ValueStart(line);
        if (start >= line.Length || line[start] is not ('"' or '\''))
            return -1;
        return QuoteEnd(line, start) < 0 ? start : -1;
    }

    /// <summary>Where the value begins: after the indentation, list dashes and the key.</summary>
    private static int ValueStart(string line)
    {
        var start = line.Length - line.AsSpan().TrimStart().Length;
        while (start + 1 < line.Length && line[start] == '-' && line[start + 1] == ' ')
            start = line.Length - line.AsSpan(start + 1).TrimStart().Length;
        if (start < line.Length && line[start] is '"' or '\'')
            return start;
        var colon = line.IndexOf(": ", start, StringComparison.Ordinal);
        return colon < 0 ? start : line.Length - line.AsSpan(colon + 1).TrimStart().Length;
    }

    /// <returns>The index of the closing mark; -1 without one.</returns>
    private static int QuoteEnd(string line, int start)
    {
        for (var i = start + 1; i < line.Length; i++)
        {
            if (line[start] == '"' && line[i] == '\\')
                i++;
            else if (line[i] == line[start] && line[i] == '\'' && i + 1 < line.Length && line[i + 1] == '\'')
                i++;
            else if (line[i] == line[start])
                return i;
        }
        return -1;
    }

    private static (int Line, int Column, char Mark)? UnclosedBracket(string[] lines, int last)
    {
        var open = new Stack<(int Line, int Column, char Mark)>();
        for (var i = 0; i <= last; i++)
        {
            for (var column = open.Count > 0 ? 0 : ValueStart(lines[i]); column < lines[i].Length; column++)
            {
                var c = lines[i][column];
                if (c is '"' or '\'' && QuoteEnd(lines[i], column) is > 0 and var end)
                    column = end;
                else if (c == '#' && (column == 0 || lines[i][column - 1] == ' '))
                    break;
                else if (c is '[' or '{')
                    open.Push((i, column, c));
                else if (c is ']' or '}' && open.Count > 0)
                    open.Pop();
                else if (open.Count == 0)
                    break;
            }
        }
        return open.Count > 0 ? open.Last() : null;
    }
}
