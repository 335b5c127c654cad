using System.Collections.Immutable;

namespace BlogGen.Markdown.Quiz;

/// <summary>In which order a page shows what can be chosen. What is to be put in order or together is never shown solved.</summary>
internal static class OptionOrder
{
    public static IReadOnlyList<int> Of(Question question) =>
        question.Answer switch
        {
            Choices choices when question.VariantSeed is { } seed && !QuestionRules.NamesOthers(choices) =>
                Shuffle.Changed(seed, choices.Options.Length),
            Choices choices when question.IsShuffled => Shuffle.Of(question.Id, choices.Options.Length),
            Choices choices => Range(choices.Options.Length),
            Categories { Statements.Length: var count } when question.VariantSeed is { } seed => Shuffle.Changed(
                seed,
                count
            ),
            Categories { Statements.Length: var count } => Range(count),
            Pairs pairs => Shuffle.Changed(Seed(question), pairs.Items.Length),
            Sequence sequence => Shuffle.Changed(Seed(question), sequence.Steps.Length),
            _ => [],
        };

    private static ImmutableArray<int> Range(int count) => [.. Enumerable.Range(0, count)];

    private static string Seed(Question question) => question.VariantSeed ?? question.Id;
}
