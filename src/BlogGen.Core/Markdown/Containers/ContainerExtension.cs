using Markdig;
using Markdig.Renderers;

namespace BlogGen.Markdown.Containers;

internal sealed class ContainerExtension : IMarkdownExtension
{
    // First: a definition list opens at a colon too.
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, new ContainerParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) { }
}
