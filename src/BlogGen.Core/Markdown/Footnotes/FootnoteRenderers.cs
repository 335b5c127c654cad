using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace BlogGen.Markdown.Footnotes;

internal sealed class FootnoteGroupRenderer(RenderState state) : HtmlObjectRenderer<FootnoteGroup>
{
    protected override void Write(HtmlRenderer renderer, FootnoteGroup notes)
    {
        renderer.EnsureLine();
        renderer.Write("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"");
        renderer.Write(state.Say("Catatan kaki", "Footnotes")).WriteLine("\">").WriteLine("<ol>");
        foreach (var note in notes.OfType<Footnote>())
        {
            renderer.Write("<li id=\"fn-").Write(Number(note)).WriteLine("\">");
            renderer.WriteChildren(note);
            renderer.WriteLine("</li>");
        }
        renderer.WriteLine("</ol>").WriteLine("</section>");
    }

    private static string Number(Footnote note) => FootnoteLinkRenderer.Digits(note.Order);
}

internal sealed class FootnoteLinkRenderer(RenderState state) : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink link)
    {
        if (link.IsBackLink)
            WriteBackLink(renderer, link);
        else
            WriteReference(renderer, link);
    }

    public static string Digits(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static void WriteReference(HtmlRenderer renderer, FootnoteLink link) =>
        renderer
            .Write($"<sup class=\"footnote-ref\" id=\"{ReferenceId(link)}\">")
            .Write(
                $"<a href=\"#fn-{Digits(link.Footnote.Order)}\" role=\"doc-noteref\">{Digits(link.Footnote.Order)}</a></sup>"
            );

    private void WriteBackLink(HtmlRenderer renderer, FootnoteLink link)
    {
        var label = state.Say("Kembali ke teks", "Back to the text");
        renderer
            .Write(
                $" <a href=\"#{ReferenceId(link)}\" class=\"footnote-back\" role=\"doc-backlink\" aria-label=\"{label}"
            )
            .Write($" ({Digits(link.Footnote.Order)})\">↩</a>");
    }

    // A note may be referred to several times: each place has its own address, and its own way back.
    private static string ReferenceId(FootnoteLink link)
    {
        var order = Digits(link.Footnote.Order);
        var place = link.Footnote.Links.FindIndex(l => l.Index == link.Index);
        return place <= 0 ? $"fnref-{order}" : $"fnref-{order}-{Digits(place + 1)}";
    }
}
