namespace BlogGen.Markdown.Charts.Formulas;

/// <summary>A formula, or why and where its text is none.</summary>
/// <param name="UsesVariable">False for a number such as <c>2pi/3</c>.</param>
/// <param name="HasAngle">Sine and its kin occur in it.</param>
internal sealed record FormulaReading(Formula? Formula, bool UsesVariable = false, bool HasAngle = false)
{
    /// <summary>Offset in the text at which it went wrong.</summary>
    public int FaultAt { get; init; }

    /// <summary>A word that means nothing; null where a sign is missing or out of place.</summary>
    public string? UnknownWord { get; init; }
}

/// <param name="Variable">Its letter, in lower case.</param>
internal sealed record FormulaStyle(char Variable = 'x', bool InDegrees = false);
