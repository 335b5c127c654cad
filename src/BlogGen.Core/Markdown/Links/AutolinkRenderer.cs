using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace BlogGen.Markdown.Links;

/// <summary><c>&lt;https://…&gt;</c> and <c>&lt;nama@sekolah.id&gt;</c>.</summary>
internal sealed class AutolinkRenderer(RenderState state) : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline link)
    {
        var target = link.IsEmail ? "mailto:" + link.Url : link.Url;
        renderer.Write("<a href=\"");
        state.Holes.Add(new Hole(state.Html.Length, 0, target, LinkKind.Anchor, state.At(link.Line, link.Column)));
        renderer.Write('"').WriteAttributes(link).Write('>').WriteEscape(link.Url).Write("</a>");
    }
}
