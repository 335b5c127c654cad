using System.Text;
using BlogGen.Markdown.Charts;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace BlogGen.Markdown.Highlighting;

/// <summary>Code with its colours in it: no script runs in the reader's browser. The block takes focus, for it may scroll.</summary>
internal sealed class HighlightedCodeRenderer(RenderState state) : HtmlObjectRenderer<CodeBlock>
{
    protected override void Write(HtmlRenderer renderer, CodeBlock block)
    {
        if (block is FencedCodeBlock fenced && ChartWriter.TryWrite(renderer, fenced, state))
            return;
        var language = (block as FencedCodeBlock)?.Info ?? "";
        renderer.EnsureLine();
        renderer.Write("<pre tabindex=\"0\"").WriteAttributes(OwnAttributes(block)).Write("><code");
        if (language.Length > 0)
            renderer.Write(" class=\"language-").WriteEscape(ClassOf(language)).Write('"');
        renderer.Write('>');
        WriteCode(renderer, block, language, state.Html);
        renderer.WriteLine("</code></pre>");
    }

    /// <summary>What the author gave the block: Markdig has put language-… on it, which belongs to the code.</summary>
    public static HtmlAttributes OwnAttributes(CodeBlock block)
    {
        var attributes = block.GetAttributes();
        attributes.Classes?.RemoveAll(c => c.StartsWith("language-", StringComparison.Ordinal));
        return attributes;
    }

    private static string ClassOf(string language) =>
        CodeLanguages.Find(language) is { } known ? known.CssClassName : language.ToLowerInvariant();

    /// <param name="html">What the renderer writes to.</param>
    private static void WriteCode(HtmlRenderer renderer, CodeBlock block, string language, StringBuilder html)
    {
        if (CodeLanguages.Find(language) is not { } known || !Highlighter.TryWrite(TextOf(block), known, html))
            renderer.WriteLeafRawLines(block, writeEndOfLines: true, escape: true);
    }

    private static string TextOf(CodeBlock block)
    {
        var length = block.Lines.Count;
        foreach (var line in block.Lines.Lines.AsSpan(0, block.Lines.Count))
            length += line.Slice.Length;
        return string.Create(
            length,
            block.Lines,
            static (text, lines) =>
            {
                foreach (var line in lines.Lines.AsSpan(0, lines.Count))
                {
                    line.Slice.AsSpan().CopyTo(text);
                    text[line.Slice.Length] = '\n';
                    text = text[(line.Slice.Length + 1)..];
                }
            }
        );
    }
}
