namespace BlogGen.Markdown.Quiz;

/// <summary>What stands after <c>::: soal</c>: the kind and the facts of a question, or of a whole group.</summary>
internal sealed record QuestionHead
{
    public static readonly QuestionHead Empty = new();

    public QuestionKind? Kind { get; init; }

    public string? Id { get; init; }

    public int? Grade { get; init; }

    public string? Objective { get; init; }

    public string? Level { get; init; }

    public decimal? Points { get; init; }

    public bool? IsShuffled { get; init; }

    public bool? IsKeyHidden { get; init; }

    /// <summary>To write on, on paper.</summary>
    public int? Lines { get; init; }

    /// <summary>As in <c>[[…]]</c>, for a question without a gap.</summary>
    public string? Answer { get; init; }

    /// <summary>A group's facts hold for its questions where these say nothing else.</summary>
    public QuestionHead Within(QuestionHead group) =>
        this with
        {
            Kind = Kind ?? group.Kind,
            Grade = Grade ?? group.Grade,
            Objective = Objective ?? group.Objective,
            Level = Level ?? group.Level,
            Points = Points ?? group.Points,
            IsShuffled = IsShuffled ?? group.IsShuffled,
            IsKeyHidden = IsKeyHidden ?? group.IsKeyHidden,
            Lines = Lines ?? group.Lines,
        };
}
