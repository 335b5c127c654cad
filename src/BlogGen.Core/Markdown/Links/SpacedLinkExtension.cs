using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace BlogGen.Markdown.Links;

internal sealed class SpacedLinkExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) =>
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new SpacedLinkParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) { }
}
