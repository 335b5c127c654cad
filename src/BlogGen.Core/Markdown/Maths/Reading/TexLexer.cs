namespace BlogGen.Markdown.Maths.Reading;

/// <summary>Cuts TeX into tokens, forward only; every text has tokens, so it cannot fail.</summary>
internal struct TexLexer(string text, int at, int end)
{
    public Token Next(int? origin = null)
    {
        SkipComment();
        if (at >= end)
            return new Token(TokenKind.End, text, Math.Min(at, text.Length), 0, origin ?? at);
        var (kind, length) = Measure();
        var token = new Token(kind, text, at, length, origin ?? at);
        at += length;
        return token;
    }

    private readonly (TokenKind, int) Measure() =>
        text[at] switch
        {
            '\\' => (TokenKind.Command, LengthOfCommand()),
            '{' => (TokenKind.Open, 1),
            '}' => (TokenKind.Close, 1),
            '^' => (TokenKind.Superscript, 1),
            '_' => (TokenKind.Subscript, 1),
            '&' => (TokenKind.Column, 1),
            '#' when at + 1 < end && char.IsAsciiDigit(text[at + 1]) => (TokenKind.Parameter, 2),
            ' ' or '\t' or '\n' or '\r' => (TokenKind.Space, LengthOfSpace()),
            var c when char.IsHighSurrogate(c) && at + 1 < end && char.IsLowSurrogate(text[at + 1]) => (
                TokenKind.Character,
                2
            ),
            _ => (TokenKind.Character, 1),
        };

    private readonly int LengthOfCommand()
    {
        if (at + 1 >= end)
            return 1;
        if (!char.IsAsciiLetter(text[at + 1]))
            return char.IsHighSurrogate(text[at + 1]) && at + 2 < end ? 3 : 2;
        var length = 2;
        while (at + length < end && char.IsAsciiLetter(text[at + length]))
            length++;
        return length;
    }

    private readonly int LengthOfSpace()
    {
        var length = 1;
        while (at + length < end && text[at + length] is ' ' or '\t' or '\n' or '\r')
            length++;
        return length;
    }

    // "50%" is what people write who never heard of comments; a comment stands alone.
    private void SkipComment()
    {
        while (at < end && text[at] == '%' && !(at > 0 && char.IsAsciiDigit(text[at - 1])))
        {
            var line = text.AsSpan(at, end - at).IndexOf('\n');
            at = line < 0 ? end : at + line + 1;
        }
    }
}
