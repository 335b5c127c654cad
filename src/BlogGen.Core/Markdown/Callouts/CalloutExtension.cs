using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;

namespace BlogGen.Markdown.Callouts;

/// <summary><c>&gt; [!NOTE]</c>. Read when the quote closes, before its text is: then the mark is not yet a link's text.</summary>
internal sealed class CalloutExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        if (pipeline.BlockParsers.Find<QuoteBlockParser>() is { } quotes)
            quotes.Closed += (_, block) => CalloutReader.Read(block);
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) { }
}
