using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BlogGen.Markdown.Links;

/// <summary>Writes the author's HTML as it is and notes its line, for the links that <see cref="HoleScanner"/> finds in it.</summary>
internal sealed class RawBlockRenderer(RenderState state) : HtmlObjectRenderer<HtmlBlock>
{
    protected override void Write(HtmlRenderer renderer, HtmlBlock block)
    {
        renderer.EnsureLine();
        state.RawMarks.Add(new RawMark(state.Html.Length, block.Line));
        state.HasMoreMark |= MoreMark.StartsWith(block.Lines.ToString());
        renderer.WriteLeafRawLines(block, writeEndOfLines: true, escape: false);
    }
}

internal sealed class RawInlineRenderer(RenderState state) : HtmlObjectRenderer<HtmlInline>
{
    protected override void Write(HtmlRenderer renderer, HtmlInline inline)
    {
        state.RawMarks.Add(new RawMark(state.Html.Length, inline.Line));
        state.HasMoreMark |= MoreMark.StartsWith(inline.Tag);
        renderer.Write(inline.Tag);
    }
}
