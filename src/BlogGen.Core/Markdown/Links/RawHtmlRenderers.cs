using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BlogGen.Markdown.Links;

/// <summary>Writes the author's HTML as it is and notes the place of each line, for the links that <see cref="HoleScanner"/> finds in it.</summary>
internal sealed class RawBlockRenderer(RenderState state) : HtmlObjectRenderer<HtmlBlock>
{
    protected override void Write(HtmlRenderer renderer, HtmlBlock block)
    {
        renderer.EnsureLine();
        state.HasMoreMark |= MoreMark.StartsWith(block.Lines.ToString());
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var line = block.Lines.Lines[i];
            state.RawMarks.Add(new RawMark(state.Html.Length, line.Line, line.Column));
            renderer.Write(ref line.Slice);
            renderer.WriteLine();
        }
    }
}

internal sealed class RawInlineRenderer(RenderState state) : HtmlObjectRenderer<HtmlInline>
{
    protected override void Write(HtmlRenderer renderer, HtmlInline inline)
    {
        state.RawMarks.Add(new RawMark(state.Html.Length, inline.Line, inline.Column));
        state.HasMoreMark |= MoreMark.StartsWith(inline.Tag);
        renderer.Write(inline.Tag);
    }
}
