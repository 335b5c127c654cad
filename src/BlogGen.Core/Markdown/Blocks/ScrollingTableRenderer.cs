using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Renderers;

namespace BlogGen.Markdown.Blocks;

/// <summary>A wide table scrolls by itself, also with the keyboard, instead of widening the page of a phone.</summary>
internal sealed class ScrollingTableRenderer(RenderState state) : HtmlTableRenderer
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        var label = state.Say("Tabel", "Table") + " " + (++state.Tables).ToString(CultureInfo.InvariantCulture);
        renderer.EnsureLine();
        renderer.WriteLine($"<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{label}\">");
        base.Write(renderer, table);
        renderer.EnsureLine();
        renderer.WriteLine("</div>");
    }
}
