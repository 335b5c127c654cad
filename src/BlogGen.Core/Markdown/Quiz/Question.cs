using System.Collections.Immutable;
using BlogGen.Diagnostics;

namespace BlogGen.Markdown.Quiz;

/// <summary>One question of a post, as its author wrote it: what the page shows, an export carries and a machine reads.</summary>
public sealed record Question
{
    /// <summary>The author's own, or <c>soal_3</c>; the seed of its shuffling.</summary>
    public required string Id { get; init; }

    /// <summary>1-based in its post.</summary>
    public required int Number { get; init; }

    public required QuestionKind Kind { get; init; }

    public required SourceLocation At { get; init; }

    /// <summary>A blank stands as its <c>&lt;input&gt;</c>.</summary>
    public required RichText Text { get; init; }

    public required Answer Answer { get; init; }

    public RichText? Explanation { get; init; }

    /// <summary>What a good answer says.</summary>
    public RichText? Model { get; init; }

    public RichText? Rubric { get; init; }

    public ImmutableArray<RichText> Hints { get; init; } = [];

    public decimal Points { get; init; } = 1;

    public bool IsShuffled { get; init; }

    /// <summary>What throws the order of its options in a variant of a sheet; null: as on the page.</summary>
    public string? VariantSeed { get; init; }

    /// <summary>Neither the page nor its structured data tell the answer.</summary>
    public bool IsKeyHidden { get; init; }

    /// <summary>1 to 13.</summary>
    public int? Grade { get; init; }

    /// <summary>What it tests: a <c>tujuan pembelajaran</c>.</summary>
    public string? Objective { get; init; }

    /// <summary>The cognitive level: <c>L2</c>, <c>C4</c>.</summary>
    public string? Level { get; init; }

    /// <summary>What several questions ask about; the same object for all of them.</summary>
    public RichText? Stimulus { get; init; }
}
