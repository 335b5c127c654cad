using BlogGen.Markdown.Blocks;
using BlogGen.Markdown.Containers;
using BlogGen.Markdown.Links;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BlogGen.Markdown.Galleries;

/// <summary>
/// <c>::: galeri</c>: pictures side by side, each with its caption and credit, each a link to itself. Text between them is
/// written as it is.
/// </summary>
internal sealed class GalleryWriter(LinkRenderer images, RenderState state)
{
    public static bool Is(string name) => name is "galeri" or "gallery" or "galeri-foto";

    public void Write(HtmlRenderer renderer, Container container)
    {
        ContainerTag.Open(renderer, container, "div", "gallery");
        var start = state.Html.Length;
        ContainerTag.WriteTitle(renderer, container.Title);
        foreach (var block in container)
        {
            if (PicturesOf(block) is { Count: > 0 } pictures)
                pictures.ForEach(picture => WritePicture(renderer, picture));
            else
                renderer.Write(block);
        }
        state.Galleries.Add((start, state.Html.Length));
        ContainerTag.Close(renderer, "div");
    }

    /// <summary>Of a paragraph or list that holds nothing else; else none.</summary>
    private static List<LinkInline> PicturesOf(Block block)
    {
        var inlines = InlinesOf(block).ToList();
        return inlines.TrueForAll(IsPictureOrBlank) ? [.. inlines.OfType<LinkInline>()] : [];
    }

    private static IEnumerable<Inline> InlinesOf(Block block) =>
        block switch
        {
            ContainerBlock container => container.SelectMany(InlinesOf),
            LeafBlock { Inline: { } inlines } => inlines,
            _ => [],
        };

    private static bool IsPictureOrBlank(Inline inline) =>
        inline is LinkInline { IsImage: true } or LineBreakInline
        || (inline is LiteralInline literal && literal.Content.AsSpan().IsWhiteSpace());

    private void WritePicture(HtmlRenderer renderer, LinkInline picture)
    {
        var caption = Caption.Of(picture);
        renderer.Write("<figure><a href=\"");
        images.LeaveHole(picture, LinkKind.Image);
        renderer.Write("\">");
        images.WriteImage(renderer, picture, withTitle: false);
        renderer.WriteLine("</a>");
        caption?.Write(renderer, state);
        renderer.WriteLine("</figure>");
    }
}
