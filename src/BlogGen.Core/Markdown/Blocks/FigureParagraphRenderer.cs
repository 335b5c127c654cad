using BlogGen.Markdown.Links;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BlogGen.Markdown.Blocks;

/// <summary>A picture alone in its paragraph, with a title, is a figure with a caption.</summary>
internal sealed class FigureParagraphRenderer(LinkRenderer images) : ParagraphRenderer
{
    protected override void Write(HtmlRenderer renderer, ParagraphBlock paragraph)
    {
        if (renderer.ImplicitParagraph || CaptionedImage(paragraph) is not { } image)
            base.Write(renderer, paragraph);
        else
            WriteFigure(renderer, paragraph, image);
    }

    private static LinkInline? CaptionedImage(ParagraphBlock paragraph) =>
        paragraph.Inline is { FirstChild: LinkInline { IsImage: true, Title.Length: > 0 } image } inlines
        && inlines.LastChild == image
            ? image
            : null;

    private void WriteFigure(HtmlRenderer renderer, ParagraphBlock paragraph, LinkInline image)
    {
        renderer.EnsureLine();
        renderer.Write("<figure").WriteAttributes(paragraph).WriteLine(">");
        images.WriteImage(renderer, image, withTitle: false);
        renderer.WriteLine();
        renderer.Write("<figcaption>").WriteEscape(image.Title).WriteLine("</figcaption>");
        renderer.WriteLine("</figure>");
    }
}
