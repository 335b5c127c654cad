using BlogGen.Markdown.Embeds;
using BlogGen.Markdown.Links;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BlogGen.Markdown.Blocks;

/// <summary>
/// A picture alone in its paragraph, with a title or a credit, is a figure with a caption, a film the card that opens it; a task
/// of a checklist is the label of its box.
/// </summary>
internal sealed class FigureParagraphRenderer(LinkRenderer images, RenderState state) : ParagraphRenderer
{
    private readonly EmbedWriter _embeds = new(images, state);

    protected override void Write(HtmlRenderer renderer, ParagraphBlock paragraph)
    {
        if (state.ChecklistDepth > 0 && paragraph.Inline?.FirstChild is TaskList)
            WriteLabel(renderer, paragraph);
        else if (
            renderer.ImplicitParagraph
            || !(_embeds.TryWrite(renderer, paragraph) || TryWriteFigure(renderer, paragraph))
        )
            base.Write(renderer, paragraph);
    }

    private static LinkInline? LonelyImage(ParagraphBlock paragraph) =>
        paragraph.Inline is { FirstChild: LinkInline { IsImage: true } image } inlines && inlines.LastChild == image
            ? image
            : null;

    private static void WriteLabel(HtmlRenderer renderer, ParagraphBlock paragraph)
    {
        renderer.Write("<label>").WriteLeafInline(paragraph);
        renderer.WriteLine("</label>");
    }

    private bool TryWriteFigure(HtmlRenderer renderer, ParagraphBlock paragraph)
    {
        if (LonelyImage(paragraph) is not { } image || Caption.Of(image) is not { } caption)
            return false;
        renderer.EnsureLine();
        renderer.Write("<figure").WriteAttributes(paragraph).WriteLine(">");
        images.WriteImage(renderer, image, withTitle: false);
        renderer.WriteLine();
        caption.Write(renderer, state);
        renderer.WriteLine("</figure>");
        return true;
    }
}
