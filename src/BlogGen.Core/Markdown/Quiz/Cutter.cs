using System.Collections.Immutable;
using System.Text;
using BlogGen.Markdown.Links;
using BlogGen.Markdown.Text;
using Markdig.Renderers;

namespace BlogGen.Markdown.Quiz;

/// <summary>Has the page's own renderer write a part of a question, and takes it out of the page again.</summary>
internal sealed class Cutter(HtmlRenderer renderer, RenderState state)
{
    public RichText Take(Action<HtmlRenderer> write)
    {
        var start = state.Html.Length;
        var wasImplicit = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = false;
        write(renderer);
        renderer.ImplicitParagraph = wasImplicit;
        var html = state.Html.ToString(start, state.Html.Length - start);
        state.Html.Length = start;
        var holes = TakeHoles(start);
        return ToRichText(HoleScanner.Scan(html.TrimEnd('\n'), holes, TakeMarks(start), state));
    }

    /// <summary>Puts it, once, where the page has come to.</summary>
    public void Put(RichText text)
    {
        var start = state.Html.Length;
        foreach (var link in text.Links)
            state.Holes.Add(new Hole(start + link.Offset, 0, link.Target, link.Kind, link.At));
        renderer.Write(text.Html);
    }

    /// <summary>The renderer does not know that what it wrote last was taken out again.</summary>
    public void EnsureLine()
    {
        if (state.Html.Length > 0 && state.Html[^1] != '\n')
            renderer.WriteLine();
    }

    private List<Hole> TakeHoles(int start)
    {
        var first = state.Holes.FindLastIndex(hole => hole.At < start) + 1;
        if (first == state.Holes.Count)
            return [];
        var taken = state.Holes[first..].ConvertAll(hole => hole with { At = hole.At - start });
        state.Holes.RemoveRange(first, taken.Count);
        return taken;
    }

    private List<RawMark> TakeMarks(int start)
    {
        var first = state.RawMarks.FindLastIndex(mark => mark.At < start) + 1;
        if (first == state.RawMarks.Count)
            return [];
        var taken = state.RawMarks[first..].ConvertAll(mark => mark with { At = mark.At - start });
        state.RawMarks.RemoveRange(first, taken.Count);
        return taken;
    }

    private static RichText ToRichText(HolesInHtml scanned)
    {
        var links = ImmutableArray.CreateBuilder<LinkSlot>(scanned.Links.Length);
        var (bytes, characters) = (0, 0);
        foreach (var link in scanned.Links)
        {
            characters += Encoding.UTF8.GetCharCount(scanned.Html.Span[bytes..link.Offset]);
            bytes = link.Offset;
            links.Add(link with { Offset = characters });
        }
        var html = Encoding.UTF8.GetString(scanned.Html.Span);
        return new RichText(html, links.ToImmutable(), HtmlText.ToPlainText(GapMarkup.Replace(html, _ => "____")));
    }
}
