using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace BlogGen.Markdown.Quiz;

internal sealed class GapRenderer : HtmlObjectRenderer<GapInline>
{
    protected override void Write(HtmlRenderer renderer, GapInline gap) => renderer.Write(gap.Html);
}
