namespace BlogGen.Markdown.Maths;

/// <summary>
/// Rows of tables are cut at every <c>|</c> before anything else is read, so <c>$|x|$</c> would be cut in three. Those in
/// formulas are held by another sign, as long as the document is read.
/// </summary>
internal static class TablePipes
{
    // Of the private use area: no text that people read holds it.
    public const char Held = '\uE07C';

    /// <returns>The same text where nothing had to be held.</returns>
    public static string Hold(string text)
    {
        if (!text.Contains('$') || !text.Contains('|'))
            return text;
        char[]? held = null;
        for (var start = 0; start < text.Length; )
        {
            var length = text.AsSpan(start).IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            var line = text.AsSpan(start, end - start);
            if (line.Contains('$') && line.Contains('|'))
                HoldInLine(line, start, text, ref held);
            start = end + 1;
        }
        return held is null ? text : new string(held);
    }

    public static string Release(string text) => text.Contains(Held) ? text.Replace(Held, '|') : text;

    private static void HoldInLine(ReadOnlySpan<char> line, int start, string text, ref char[]? held)
    {
        if (!IsRow(line))
            return;
        for (var i = 0; i < line.Length; i++)
        {
            var end = EndOfFormula(line, ref i);
            for (var at = i; at < end; at++)
            {
                if (line[at] == '|')
                    (held ??= text.ToCharArray())[start + at] = Held;
            }
            i = Math.Max(i, end);
        }
    }

    /// <summary>A row of a table has a bar that is in no formula.</summary>
    private static bool IsRow(ReadOnlySpan<char> line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '|')
                return true;
            i = Math.Max(i, EndOfFormula(line, ref i));
        }
        return false;
    }

    /// <summary>Passes over an escaped sign.</summary>
    /// <returns>-1 where no formula begins.</returns>
    private static int EndOfFormula(ReadOnlySpan<char> line, ref int at)
    {
        if (line[at] == '\\')
            at++;
        if (at >= line.Length || line[at] != '$')
            return -1;
        var length = DollarScanner.EndOfInline(line[at..], at > 0 ? line[at - 1] : ' ');
        return length < 0 ? -1 : at + length;
    }
}
