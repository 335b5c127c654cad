namespace BlogGen.Localization;

/// <summary>Walks over a date, one number or word at a time.</summary>
internal ref struct DateCursor(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;

    public readonly ReadOnlySpan<char> Rest => _rest;

    public readonly bool AtEnd => _rest.IsEmpty;

    /// <summary><c>\0</c> at the end.</summary>
    public readonly char Next => _rest.IsEmpty ? '\0' : _rest[0];

    public readonly bool AtDigit => char.IsAsciiDigit(Next);

    public void Skip(int length) => _rest = _rest[length..];

    /// <summary>True if there were any.</summary>
    public bool SkipSpaces()
    {
        var before = _rest.Length;
        _rest = _rest.TrimStart();
        return _rest.Length < before;
    }

    public bool TrySkip(char expected)
    {
        if (Next != expected || AtEnd)
            return false;
        Skip(1);
        return true;
    }

    /// <summary>Between the parts of a date: spaces, and one of the given signs at most; <c>\0</c> for spaces alone.</summary>
    public char SkipSeparator(ReadOnlySpan<char> signs)
    {
        SkipSpaces();
        if (AtEnd || !signs.Contains(Next))
            return '\0';
        var sign = Next;
        Skip(1);
        SkipSpaces();
        return sign;
    }

    /// <summary>All digits that follow; at most nine, so that the value fits.</summary>
    public bool TryNumber(int minDigits, int maxDigits, out int value)
    {
        var length = _rest.IndexOfAnyExceptInRange('0', '9');
        if (length < 0)
            length = _rest.Length;
        value = 0;
        if (length < minDigits || length > maxDigits)
            return false;
        foreach (var digit in _rest[..length])
            value = value * 10 + (digit - '0');
        Skip(length);
        return true;
    }

    /// <summary>The word that follows, not yet skipped: letters, their marks, and apostrophes inside.</summary>
    public readonly ReadOnlySpan<char> PeekWord()
    {
        var length = 0;
        while (length < _rest.Length && IsWordPart(_rest[length]))
            length++;
        return _rest[..length];
    }

    public bool TrySkipWord(params ReadOnlySpan<string> words)
    {
        var next = PeekWord();
        foreach (var word in words)
        {
            if (!next.Equals(word, StringComparison.OrdinalIgnoreCase))
                continue;
            Skip(next.Length);
            return true;
        }
        return false;
    }

    private static bool IsWordPart(char c) => char.IsLetter(c) || Latin.IsMark(c) || c is '\'' or '’' or '‘' or '`';
}
