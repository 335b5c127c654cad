namespace BlogGen.Cli.Online;

internal enum AnswerKind
{
    Good,

    /// <summary>For good, to another address.</summary>
    Moved,

    Broken,

    /// <summary>Busy or slow: nothing is proven.</summary>
    Uncertain,

    /// <summary>The name of the site led nowhere: it is gone, or this computer is offline.</summary>
    NoRoute,
}

/// <summary>What another site said.</summary>
/// <param name="Status">Of HTTP; 0 without an answer, −1 where nobody vouches for the site.</param>
internal sealed record Answer(AnswerKind Kind, int Status, string? Target = null);
