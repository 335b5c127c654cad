namespace BlogGen.Markdown.Maths.Reading;

internal enum TokenKind
{
    End,
    Space,
    Character,

    /// <summary>A backslash and letters, or a backslash and one sign.</summary>
    Command,
    Open,
    Close,
    Superscript,
    Subscript,
    Column,

    /// <summary><c>#1</c> in the body of a macro.</summary>
    Parameter,
}

/// <summary>The smallest piece of TeX.</summary>
/// <param name="Source">The text that it was cut from: the formula, or the body of a macro.</param>
/// <param name="At">Where the author's formula holds it, or the macro that it comes from.</param>
internal readonly record struct Token(TokenKind Kind, string Source, int Start, int Length, int At)
{
    public ReadOnlySpan<char> Text => Source.AsSpan(Start, Length);

    /// <summary>Of a command, without its backslash.</summary>
    public ReadOnlySpan<char> Name => Source.AsSpan(Start + 1, Length - 1);

    public int End => Start + Length;

    public bool Is(char sign) => Kind == TokenKind.Character && Length == 1 && Source[Start] == sign;

    public bool IsCommand(string name) => Kind == TokenKind.Command && Name.SequenceEqual(name);
}
