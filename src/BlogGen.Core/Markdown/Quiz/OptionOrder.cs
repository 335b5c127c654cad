using System.Collections.Immutable;

namespace BlogGen.Markdown.Quiz;

/// <summary>In which order a page shows what can be chosen. What is to be put in order or together is never shown solved.</summary>
internal static class OptionOrder
{
    public static IReadOnlyList<int> Of(Question question) =>
        question.Answer switch
        {
            Choices choices when question.IsShuffled => Shuffle.Of(Seed(question), choices.Options.Length),
            Choices choices => Enumerable.Range(0, choices.Options.Length).ToImmutableArray(),
            Pairs pairs => Shuffle.Changed(Seed(question), pairs.Items.Length),
            Sequence sequence => Shuffle.Changed(Seed(question), sequence.Steps.Length),
            _ => [],
        };

    private static string Seed(Question question) => question.Id;
}
