using System.Collections.Immutable;
using BlogGen.Localization;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace BlogGen.Markdown;

/// <summary>Gives headings their anchors and levels: the page's title is its only heading of level 1.</summary>
internal sealed record HeadingOutline
{
    public ImmutableArray<Heading> Headings { get; private init; } = [];

    public string? First { get; private init; }

    public static HeadingOutline Shape(MarkdownDocument document, string? title)
    {
        var blocks = document.Descendants<HeadingBlock>().ToList();
        string? first = null;
        if (blocks is [{ Level: 1 } top, ..] && IsFirstBlock(document, top))
        {
            first = PlainText.OfInline(top.Inline);
            if (title is null || PlainText.OfInline(title).Equals(first, StringComparison.OrdinalIgnoreCase))
            {
                top.Parent!.Remove(top);
                blocks.RemoveAt(0);
            }
        }
        var shift = blocks.Exists(b => b.Level == 1) ? 1 : 0;
        var used = new HashSet<string>(StringComparer.Ordinal);
        var headings = ImmutableArray.CreateBuilder<Heading>(blocks.Count);
        foreach (var block in blocks)
        {
            block.Level = Math.Min(6, block.Level + shift);
            var text = PlainText.OfInline(block.Inline);
            var attributes = block.GetAttributes();
            attributes.Id = Unique(
                attributes.Id ?? (Slugger.HeadingId(text) is { Length: > 0 } id ? id : "bagian"),
                used
            );
            headings.Add(new Heading(block.Level, attributes.Id, text));
        }
        return new HeadingOutline { Headings = headings.DrainToImmutable(), First = first };
    }

    private static bool IsFirstBlock(MarkdownDocument document, HeadingBlock heading) =>
        document.FirstOrDefault(block =>
            block is not (LinkReferenceDefinitionGroup or HtmlBlock { Type: HtmlBlockType.Comment })
        ) == heading;

    private static string Unique(string id, HashSet<string> used)
    {
        var candidate = id;
        for (var n = 1; !used.Add(candidate); n++)
            candidate = $"{id}-{n}";
        return candidate;
    }
}
