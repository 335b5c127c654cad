namespace BlogGen.Importing;

/// <summary>One item of a GIFT file, with its escapes undone.</summary>
internal sealed record GiftQuestion
{
    public required GiftKind Kind { get; init; }

    /// <summary>1-based line at which it begins.</summary>
    public required int Line { get; init; }

    public string? Id { get; init; }

    public string? Title { get; init; }

    /// <summary>All of the text, or what stands before its gap.</summary>
    public required GiftText Stem { get; init; }

    /// <summary>What stands after the gap; null where the answers come last.</summary>
    public GiftText? AfterGap { get; init; }

    public IReadOnlyList<GiftAnswer> Answers { get; init; } = [];

    public IReadOnlyList<GiftPair> Pairs { get; init; } = [];

    public bool IsTrue { get; init; }

    public GiftText? WhenWrong { get; init; }

    public GiftText? WhenRight { get; init; }

    public GiftText? General { get; init; }
}

internal enum GiftKind
{
    Category,
    Description,
    Choice,
    TrueFalse,
    Short,
    Numeric,
    Matching,
    Essay,
    Unreadable,
}

/// <param name="Weight">In percent, where the file gives one.</param>
internal sealed record GiftAnswer(bool IsRight, decimal? Weight, GiftText Text, GiftText? Feedback)
{
    public bool IsFullyRight => IsRight && Weight is null or 100;

    public bool IsPartlyRight => !IsFullyRight && Weight is > 0;
}

internal sealed record GiftPair(GiftText Left, string Right);

/// <param name="Format"><c>moodle</c>, <c>html</c>, <c>markdown</c> or <c>plain</c>.</param>
internal sealed record GiftText(string Format, string Text)
{
    public bool IsEmpty => Text.Length == 0;
}
