namespace BlogGen.Content.Foreign;

/// <summary>What a line of Markdown says about code, whatever quote or list it stands in.</summary>
internal readonly ref struct CodeLine
{
    public int End { get; private init; }

    /// <summary>The start of the line after it.</summary>
    public int Next { get; private init; }

    /// <summary>Columns of white space before the text, inside quotes.</summary>
    public int Indent { get; private init; }

    public bool IsBlank { get; private init; }

    public bool IsQuoted { get; private init; }

    public bool IsListItem { get; private init; }

    public char Fence { get; private init; }

    /// <summary>0 where the line opens or closes no fence.</summary>
    public int FenceLength { get; private init; }

    /// <summary>Nothing stands behind the fence, so that it may close one.</summary>
    public bool IsBareFence { get; private init; }

    public static CodeLine At(string text, int start)
    {
        var length = text.AsSpan(start).IndexOf('\n');
        var end = length < 0 ? text.Length : start + length;
        var rest = text.AsSpan(start, end - start);
        var (indent, isQuoted) = (0, false);
        while (true)
        {
            indent = TakeIndent(ref rest);
            if (indent > 3 || rest is not ['>', ..])
                break;
            rest = rest[1..];
            isQuoted = true;
        }
        if (isQuoted && indent > 0)
            indent--;
        var isItem = TakeListMark(ref rest);
        var fence = rest is ['`' or '~', ..] ? rest[0] : '\0';
        var run =
            fence == '\0' ? 0
            : rest.IndexOfAnyExcept(fence) is >= 0 and var other ? other
            : rest.Length;
        var info = rest[run..].Trim();
        var isFence = run >= 3 && (fence == '~' || !info.Contains('`'));
        return new CodeLine
        {
            End = end,
            Next = Math.Min(text.Length, end + 1),
            Indent = indent,
            IsBlank = rest.IsWhiteSpace() && !isItem,
            IsQuoted = isQuoted,
            IsListItem = isItem,
            Fence = fence,
            FenceLength = isFence ? run : 0,
            IsBareFence = isFence && info.Length == 0,
        };
    }

    private static int TakeIndent(ref ReadOnlySpan<char> rest)
    {
        var (columns, i) = (0, 0);
        for (; i < rest.Length && rest[i] is ' ' or '\t'; i++)
            columns += rest[i] == '\t' ? 4 : 1;
        rest = rest[i..];
        return columns;
    }

    private static bool TakeListMark(ref ReadOnlySpan<char> rest)
    {
        var digits = 0;
        while (digits < rest.Length && digits < 9 && char.IsAsciiDigit(rest[digits]))
            digits++;
        var mark = digits > 0 ? digits + 1 : 1;
        var isItem =
            rest.Length > mark
            && rest[mark] is ' ' or '\t'
            && (digits > 0 ? rest[digits] is '.' or ')' : rest[0] is '-' or '*' or '+');
        if (isItem)
            rest = rest[mark..].TrimStart();
        return isItem;
    }
}
