using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;

namespace BlogGen.Markdown.Maths;

/// <summary>
/// Formulas between dollar signs, <c>\(…\)</c>, <c>\[…\]</c> and <c>\begin{align}…\end{align}</c>. First of all parsers: what is
/// inside is no Markdown.
/// </summary>
internal sealed class MathExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new MathBlockParser());
        pipeline.InlineParsers.Insert(0, new DollarParser());
        pipeline.InlineParsers.Insert(0, new BackslashParser());
        if (pipeline.BlockParsers.Find<FencedCodeBlockParser>() is { } fence)
            fence.Closed += MathFence.Note;
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) { }
}
