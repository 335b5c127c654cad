using Markdig.Extensions.Tables;
using Markdig.Renderers;

namespace BlogGen.Markdown;

/// <summary>A wide table scrolls by itself on a phone, and with the keyboard.</summary>
internal sealed class ScrollTableRenderer : HtmlTableRenderer
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine();
        renderer.Write("<div class=\"table-scroll\" tabindex=\"0\">\n");
        base.Write(renderer, table);
        renderer.Write("</div>\n");
    }
}
