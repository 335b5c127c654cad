using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace BlogGen.Markdown.Blocks;

internal sealed class PoemLineBreakRenderer(RenderState state) : LineBreakInlineRenderer
{
    protected override void Write(HtmlRenderer renderer, LineBreakInline lineBreak)
    {
        if (state.PoemDepth > 0)
            renderer.WriteLine("<br />");
        else
            base.Write(renderer, lineBreak);
    }
}
