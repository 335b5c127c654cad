using Markdig;
using Markdig.Renderers;

namespace BlogGen.Markdown.Quiz;

/// <summary>Gaps of questions. First, before links, notes and tasks read the brackets; the questions themselves are containers.</summary>
internal sealed class QuizExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, new GapParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is HtmlRenderer html)
            html.ObjectRenderers.Add(new GapRenderer());
    }
}
