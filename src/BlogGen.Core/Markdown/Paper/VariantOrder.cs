using System.Globalization;
using BlogGen.Markdown.Containers;
using BlogGen.Markdown.Quiz;
using Markdig.Syntax;

namespace BlogGen.Markdown.Paper;

/// <summary>
/// Throws the order of questions that follow one another directly. What stands between two of them, a heading or a
/// picture, may belong to one, so nothing is moved past it.
/// </summary>
internal static class VariantOrder
{
    public static void Arrange(ContainerBlock parent, PaperVariant variant)
    {
        for (var at = 0; at < parent.Count; at++)
        {
            var end = at;
            while (end < parent.Count && IsMovable(parent[end]))
                end++;
            if (end - at > 1)
                Throw(parent, at, end - at, variant);
            at = Math.Max(at, end - 1);
        }
        foreach (var block in parent.OfType<ContainerBlock>().Where(KeepsNothing).ToList())
            Arrange(block, variant);
    }

    private static void Throw(ContainerBlock parent, int first, int count, PaperVariant variant)
    {
        var run = parent.Skip(first).Take(count).OrderBy(block => block.Line).ToList();
        var seed = $"{variant.Seed}/{run[0].Line.ToString(CultureInfo.InvariantCulture)}";
        for (var i = 0; i < count; i++)
            parent.RemoveAt(first);
        foreach (var (place, index) in Shuffle.Changed(seed, count).Index())
            parent.Insert(first + place, run[index]);
    }

    private static bool IsMovable(Block block) =>
        block is Container container && (QuizWords.IsQuestion(container.Name) || QuizWords.IsGroup(container.Name));

    private static bool KeepsNothing(ContainerBlock block) =>
        block is not Container container
        || !(QuizWords.IsQuestion(container.Name) || QuestionHeadReader.KeepsOrder(container));
}
