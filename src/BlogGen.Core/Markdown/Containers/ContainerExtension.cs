using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;

namespace BlogGen.Markdown.Containers;

internal sealed class ContainerExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        // First: a definition list opens at a colon too.
        pipeline.BlockParsers.Insert(0, new ContainerParser());
        if (pipeline.BlockParsers.Find<HtmlBlockParser>() is { } raw)
            raw.Closed += RawTeacherOnly.TakeOut;
        if (pipeline.BlockParsers.Find<IndentedCodeBlockParser>() is { } code)
            code.Closed += RawTeacherOnly.TakeOut;
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) { }
}
