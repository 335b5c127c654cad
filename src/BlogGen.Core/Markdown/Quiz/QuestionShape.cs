using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BlogGen.Markdown.Quiz;

/// <summary>What there is in a question to answer by.</summary>
internal sealed record QuestionShape
{
    /// <summary>A list with <c>[x]</c>.</summary>
    public ListBlock? Tasks { get; init; }

    /// <summary>The last list of any kind.</summary>
    public ListBlock? List { get; init; }

    /// <summary>The last table.</summary>
    public Table? Table { get; init; }

    public required IReadOnlyList<GapInline> Gaps { get; init; }

    /// <summary>Each item of the list has two sides.</summary>
    public bool HasPairs { get; init; }

    /// <summary>Each item of the list ends in <c>(B)</c> or <c>(S)</c>.</summary>
    public bool HasVerdicts { get; init; }

    /// <summary>The text itself ends in <c>(B)</c> or <c>(S)</c>.</summary>
    public bool HasVerdict { get; init; }

    public static QuestionShape Of(IReadOnlyList<Block> blocks)
    {
        var lists = blocks.OfType<ListBlock>().ToList();
        var last = lists.LastOrDefault();
        var lines = last is null ? [] : last.OfType<ListItemBlock>().Select(LineOf).ToList();
        return new QuestionShape
        {
            Tasks = lists.LastOrDefault(IsTaskList),
            List = last,
            Table = blocks.OfType<Table>().LastOrDefault(),
            Gaps = [.. blocks.SelectMany(GapsIn)],
            HasPairs = lines.Count > 0 && lines.TrueForAll(l => l is not null && InlineSplitter.HasPair(l)),
            HasVerdicts = lines.Count > 0 && lines.TrueForAll(l => l is not null && Verdict.Of(l) is not null),
            HasVerdict =
                blocks.OfType<ParagraphBlock>().LastOrDefault()?.Inline is { } text && Verdict.Of(text) is not null,
        };
    }

    // Of a paragraph itself, Markdig names no descendants.
    private static IEnumerable<GapInline> GapsIn(Block block) =>
        block is LeafBlock leaf ? leaf.Inline?.Descendants<GapInline>() ?? [] : block.Descendants<GapInline>();

    public static ContainerInline? LineOf(Block item) =>
        item is ContainerBlock { Count: > 0 } container ? (container[0] as LeafBlock)?.Inline : null;

    public static TaskList? TaskOf(Block item) => LineOf(item)?.FirstChild as TaskList;

    private static bool IsTaskList(ListBlock list) => list.Any(item => TaskOf(item) is not null);
}
