using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace BlogGen.Markdown.Highlighting;

/// <summary>Code blocks with their colours already in the HTML: no script, and it prints.</summary>
internal sealed class HighlightedCodeRenderer : HtmlObjectRenderer<CodeBlock>
{
    protected override void Write(HtmlRenderer renderer, CodeBlock block)
    {
        renderer.EnsureLine();
        var language = (block as FencedCodeBlock)?.Info?.Trim() is { Length: > 0 } info ? info : null;
        renderer.Write("<pre tabindex=\"0\"><code");
        if (language is not null)
            renderer.Write(" class=\"language-").WriteEscape(language).Write("\"");
        renderer.Write(">");
        var code = block.Lines.ToString() + (block.Lines.Count > 0 ? "\n" : "");
        if (language is null || Highlighter.TryHighlight(code, language) is not { } html)
            renderer.WriteEscape(code);
        else
            renderer.Write(html);
        renderer.Write("</code></pre>\n");
    }
}
