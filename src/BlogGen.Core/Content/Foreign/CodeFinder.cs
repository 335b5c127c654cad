namespace BlogGen.Content.Foreign;

/// <summary>Finds code, in which braces are what the text is about; also comments, which nobody sees.</summary>
internal sealed class CodeFinder(string text)
{
    private const int LongestSpan = 20_000;

    private readonly Dictionary<int, int> _withoutCloser = [];
    private bool _inList;

    /// <returns>The end of the fenced or indented code that begins at this start of a line; the same position without one.</returns>
    public int EndOfBlock(int start)
    {
        var line = CodeLine.At(text, start);
        if (line.IsBlank)
            return start;
        if (line.FenceLength > 0 && (line.Indent < 4 || _inList))
            return EndOfFence(line);
        var isAfterBlank = start == 0 || CodeLine.At(text, text.LastIndexOf('\n', Math.Max(0, start - 2)) + 1).IsBlank;
        if (line.IsListItem)
            _inList = true;
        else if (line.Indent == 0 && isAfterBlank)
            _inList = false;
        return line.Indent >= 4 && isAfterBlank && !_inList ? EndOfIndented(start) : start;
    }

    /// <returns>The end of a code span or a comment.</returns>
    public int EndOfInline(int start)
    {
        if (text[start] == '`')
            return EndOfSpan(start);
        if (!text.AsSpan(start).StartsWith("<!--"))
            return start;
        var end = text.IndexOf("-->", start + 4, StringComparison.Ordinal);
        return end < 0 ? start : end + 3;
    }

    private int EndOfFence(CodeLine open)
    {
        var at = open.Next;
        while (at < text.Length)
        {
            var line = CodeLine.At(text, at);
            if (open.IsQuoted && !line.IsQuoted)
                return at;
            if (line.Fence == open.Fence && line.FenceLength >= open.FenceLength && line.IsBareFence)
                return line.End;
            at = line.Next;
        }
        return text.Length;
    }

    private int EndOfIndented(int start)
    {
        var (end, at) = (start, start);
        while (at < text.Length)
        {
            var line = CodeLine.At(text, at);
            if (!line.IsBlank && line.Indent < 4)
                break;
            at = line.Next;
            if (!line.IsBlank)
                end = line.End;
        }
        return end;
    }

    private int EndOfSpan(int start)
    {
        var length = RunAt(start);
        if (_withoutCloser.TryGetValue(length, out var until) && start < until)
            return start;
        var limit = Math.Min(text.Length, start + LongestSpan);
        var i = start + length;
        while (i < limit)
        {
            var mark = text.AsSpan(i, limit - i).IndexOfAny('`', '\n');
            if (mark < 0)
                break;
            i += mark;
            if (text[i] == '\n')
            {
                if (++i >= limit || CodeLine.At(text, i).IsBlank)
                    break;
                continue;
            }
            var run = RunAt(i);
            if (run == length)
                return i + run;
            i += run;
        }
        _withoutCloser[length] = i;
        return start;
    }

    private int RunAt(int start)
    {
        var length = text.AsSpan(start).IndexOfAnyExcept('`');
        return length < 0 ? text.Length - start : length;
    }
}
