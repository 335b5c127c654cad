using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace BlogGen.Markdown.Attributes;

/// <summary>
/// Stands for Markdig's generic attributes, which would read every <c>{word}</c> as an attribute and take it out of the text.
/// </summary>
internal sealed class AttributesExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.InlineParsers.Insert(0, new AttributesParser());
        foreach (var parser in pipeline.BlockParsers.OfType<IAttributesParseable>())
            parser.TryParseAttributes = TakeFromLine;
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) { }

    private static bool TakeFromLine(BlockProcessor processor, ref StringSlice line, IBlock block)
    {
        if (line.IsEmpty || line.IndexOf('{') < 0)
            return false;
        var text = line.ToString();
        if (AttributeSyntax.TakeFromEnd(ref text) is not { } attributes)
            return false;
        attributes.CopyTo(((MarkdownObject)block).GetAttributes());
        line.End = line.Start + text.Length - 1;
        return true;
    }
}
