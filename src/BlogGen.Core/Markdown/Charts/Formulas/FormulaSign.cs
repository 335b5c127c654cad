namespace BlogGen.Markdown.Charts.Formulas;

internal enum FormulaSignKind
{
    End,
    Number,
    Variable,
    Function,

    /// <summary><c>+ - * / ^ ( ) |</c></summary>
    Sign,

    /// <summary>A word or character that means nothing here.</summary>
    Unknown,
}

/// <param name="At">Offset in the text.</param>
internal readonly record struct FormulaSign(FormulaSignKind Kind, int At, string Text)
{
    public double Value { get; init; }

    public FormulaFunction? Function { get; init; }

    public bool Is(char sign) => Kind == FormulaSignKind.Sign && Text[0] == sign;
}
