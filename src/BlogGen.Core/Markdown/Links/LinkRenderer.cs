using BlogGen.Diagnostics;
using BlogGen.Markdown.Text;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace BlogGen.Markdown.Links;

internal sealed class LinkRenderer(RenderState state) : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        if (link.IsImage)
            WriteImage(renderer, link, withTitle: true);
        else
            WriteAnchor(renderer, link);
    }

    public void WriteImage(HtmlRenderer renderer, LinkInline image, bool withTitle)
    {
        renderer.Write("<img src=\"");
        LeaveHole(image, LinkKind.Image);
        var alt = PlainText.Of(image);
        if (string.IsNullOrWhiteSpace(alt) && !IsDecorative(image) && !state.Options.IsPlain)
            state.Problems.Add(Problems.PictureWithoutText(state.At(image.Line, image.Column), TargetOf(image)));
        renderer.Write("\" alt=\"").WriteEscape(alt).Write('"');
        if (withTitle)
            WriteTitle(renderer, image);
        WriteLoading(renderer);
        renderer.WriteAttributes(image);
        renderer.Write(" />");
    }

    private void WriteAnchor(HtmlRenderer renderer, LinkInline link)
    {
        renderer.Write("<a href=\"");
        LeaveHole(link, LinkKind.Anchor);
        renderer.Write('"');
        WriteTitle(renderer, link);
        renderer.WriteAttributes(link);
        renderer.Write('>');
        renderer.WriteChildren(link);
        renderer.Write("</a>");
    }

    public void LeaveHole(LinkInline link, LinkKind kind) =>
        state.Holes.Add(new Hole(state.Html.Length, 0, TargetOf(link), kind, state.At(link.Line, link.Column)));

    public static string TargetOf(LinkInline link) => link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";

    private static void WriteTitle(HtmlRenderer renderer, LinkInline link)
    {
        if (!string.IsNullOrEmpty(link.Title))
            renderer.Write(" title=\"").WriteEscape(link.Title).Write('"');
    }

    /// <summary>Its author says that there is nothing to tell of it.</summary>
    private static bool IsDecorative(LinkInline image) =>
        image.TryGetAttributes()?.Classes?.Exists(name => name is "dekoratif" or "decorative") == true;

    // The first picture is probably in view: to load it late would make the page look slow.
    private void WriteLoading(HtmlRenderer renderer)
    {
        if (state.Options.IsPlain)
            return;
        if (state.HasImage)
            renderer.Write(" loading=\"lazy\" decoding=\"async\"");
        state.HasImage = true;
    }
}
