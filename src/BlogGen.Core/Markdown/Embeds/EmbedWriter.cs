using BlogGen.Markdown.Links;
using BlogGen.Markdown.Text;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BlogGen.Markdown.Embeds;

/// <summary>
/// A picture mark with the address of a film, a simulation, a form or a recording, or such an address alone on its line. The
/// page holds a card with a link; only the theme's script, when it is tapped, puts a frame in its place.
/// </summary>
internal sealed class EmbedWriter(LinkRenderer links, RenderState state)
{
    /// <returns>False where the paragraph is something else.</returns>
    public bool TryWrite(HtmlRenderer renderer, ParagraphBlock paragraph)
    {
        if (LonelyLink(paragraph) is not { } link || LinkRenderer.TargetOf(link) is not { Length: > 0 } address)
            return false;
        if (link.IsImage && EmbedFinder.IsFile(address, ".mp3", ".ogg", ".oga", ".opus", ".m4a", ".wav"))
            WriteMedia(renderer, link, "audio");
        else if (link.IsImage && EmbedFinder.IsFile(address, ".mp4", ".webm", ".m4v", ".ogv"))
            WriteMedia(renderer, link, "video");
        else if (EmbedFinder.Find(address) is { } embed && (link.IsImage || embed.Provider != EmbedProvider.Pdf))
            WriteCard(renderer, link, address, embed);
        else
            return false;
        return true;
    }

    private static LinkInline? LonelyLink(ParagraphBlock paragraph) =>
        paragraph.Inline is { FirstChild: LinkInline link } inlines
        && inlines.LastChild == link
        && (link.IsImage || link.IsAutoLink)
            ? link
            : null;

    private void WriteMedia(HtmlRenderer renderer, LinkInline link, string tag)
    {
        var title =
            TitleOf(link) ?? (tag == "audio" ? state.Say("Rekaman suara", "Recording") : state.Say("Video", "Video"));
        renderer.EnsureLine();
        renderer.Write("<figure class=\"embed embed-").Write(tag).WriteLine("\">");
        WriteCaption(renderer, title, "");
        renderer
            .Write('<')
            .Write(tag)
            .Write(" controls preload=\"none\" aria-label=\"")
            .WriteEscape(title)
            .Write("\" src=\"");
        links.LeaveHole(link, LinkKind.Resource);
        renderer.Write("\"></").Write(tag).WriteLine(">");
        WriteLink(renderer, link, state.Say("Unduh berkasnya", "Download the file"));
        renderer.WriteLine("</figure>");
    }

    private void WriteCard(HtmlRenderer renderer, LinkInline link, string address, Embed embed)
    {
        var title = TitleOf(link) ?? EmbedWords.TitleOf(embed.Provider, state);
        renderer.EnsureLine();
        renderer.Write("<figure class=\"embed\"");
        if (embed.Frame is { } frame)
            WriteFrame(renderer, link, embed, frame);
        renderer.WriteLine(">");
        WriteCaption(renderer, title, $"{embed.Provider.Name} · {EmbedWords.CostOf(embed.Provider, state)}");
        WriteLink(renderer, link, EmbedWords.OpenThere(embed.Provider, state));
        renderer.WriteLine("</figure>");
        if (embed.Provider != EmbedProvider.Pdf)
            state.Embeds.Add(new EmbedFact(title, address));
    }

    private void WriteFrame(HtmlRenderer renderer, LinkInline link, Embed embed, string frame)
    {
        state.HasActivity = true;
        renderer.Write(" data-open=\"").WriteEscape(EmbedWords.OpenHere(embed.Provider, state)).Write('"');
        renderer.Write(" data-ratio=\"").Write(embed.Ratio).Write("\" data-frame=\"");
        if (embed.Provider == EmbedProvider.Pdf)
            links.LeaveHole(link, LinkKind.Anchor);
        else
            renderer.WriteEscape(frame);
        renderer.Write('"');
    }

    private static void WriteCaption(HtmlRenderer renderer, string title, string facts)
    {
        renderer.Write("<figcaption><b>").WriteEscape(title).Write("</b>");
        if (facts.Length > 0)
            renderer.Write(" <small>").WriteEscape(facts).Write("</small>");
        renderer.WriteLine("</figcaption>");
    }

    private void WriteLink(HtmlRenderer renderer, LinkInline link, string words)
    {
        renderer.Write("<a href=\"");
        links.LeaveHole(link, LinkKind.Anchor);
        renderer.Write("\">").WriteEscape(words).WriteLine("</a>");
    }

    private static string? TitleOf(LinkInline link) =>
        link.Title is { Length: > 0 } title ? title
        : link.IsImage && HtmlText.Collapse(PlainText.Of(link)) is { Length: > 0 } alt ? alt
        : null;
}
