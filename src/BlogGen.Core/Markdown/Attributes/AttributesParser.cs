using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BlogGen.Markdown.Attributes;

/// <summary>
/// Attributes right after a link, a picture, emphasis or code belong to it; at the end of a paragraph, to the paragraph;
/// in the middle of the text they are text.
/// </summary>
internal sealed class AttributesParser : InlineParser
{
    public AttributesParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var attributes = new HtmlAttributes();
        var length = slice.PeekCharExtra(-1) == '{' ? 0 : AttributeSyntax.Read(slice.AsSpan(), attributes);
        if (length == 0 || Owner(processor, slice.AsSpan()[length..]) is not { } owner)
            return false;
        attributes.CopyTo(owner.GetAttributes());
        slice.Start += length;
        return true;
    }

    private static MarkdownObject? Owner(InlineProcessor processor, ReadOnlySpan<char> rest)
    {
        var before = processor.Inline;
        if (before is not (null or LiteralInline or LineBreakInline) && before != processor.Root)
            return before;
        if (before is null || !rest.IsWhiteSpace() || processor.Block is not { } block)
            return null;
        TrimEnd(before, processor);
        // A paragraph of a tight list has no tag of its own.
        return block.Parent is ListItemBlock item && item[0] == block ? item : block;
    }

    private static void TrimEnd(Inline before, InlineProcessor processor)
    {
        if (before is LiteralInline literal)
            literal.Content.TrimEnd();
        else if (before is LineBreakInline { PreviousSibling: { } previous })
        {
            before.Remove();
            processor.Inline = previous;
        }
    }
}
