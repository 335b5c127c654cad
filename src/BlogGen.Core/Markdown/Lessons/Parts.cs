using Markdig.Syntax;

namespace BlogGen.Markdown.Lessons;

/// <summary>Blocks that belong together inside a container.</summary>
/// <param name="Head">The heading that opened them; null for what stands before the first.</param>
internal sealed record Part(HeadingBlock? Head, IReadOnlyList<Block> Blocks);

internal static class Parts
{
    /// <summary>Split at <c>---</c>; without one every block is a part of its own.</summary>
    public static IReadOnlyList<Part> ByRule(ContainerBlock container)
    {
        if (!container.Any(b => b is ThematicBreakBlock))
            return [.. container.Select(b => new Part(null, [b]))];
        var parts = new List<Part>();
        var blocks = new List<Block>();
        foreach (var block in container)
        {
            if (block is not ThematicBreakBlock)
            {
                blocks.Add(block);
                continue;
            }
            parts.Add(new Part(null, blocks));
            blocks = [];
        }
        parts.Add(new Part(null, blocks));
        return [.. parts.Where(p => p.Blocks.Count > 0)];
    }

    /// <summary>Split at headings as high as the first one.</summary>
    public static IReadOnlyList<Part> ByHeading(ContainerBlock container)
    {
        var level = container.OfType<HeadingBlock>().FirstOrDefault()?.Level ?? 0;
        var parts = new List<Part>();
        HeadingBlock? head = null;
        var blocks = new List<Block>();
        foreach (var block in container)
        {
            if (block is not HeadingBlock next || next.Level > level)
            {
                blocks.Add(block);
                continue;
            }
            Add();
            (head, blocks) = (next, []);
        }
        Add();
        return parts;

        void Add()
        {
            if (head is not null || blocks.Count > 0)
                parts.Add(new Part(head, blocks));
        }
    }
}
