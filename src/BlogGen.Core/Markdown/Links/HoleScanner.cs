using System.Collections.Immutable;
using System.Net;
using BlogGen.Diagnostics;
using BlogGen.Markdown.Text;

namespace BlogGen.Markdown.Links;

/// <summary>The finished HTML as bytes, and its holes in bytes.</summary>
/// <param name="WordCount">Words of the visible text.</param>
internal sealed record HolesInHtml(
    ReadOnlyMemory<byte> Html,
    ImmutableArray<LinkSlot> Links,
    ImmutableArray<PictureTag> Pictures,
    int WordCount
);

/// <summary>
/// Walks once over the HTML and takes out the addresses that the author's own tags hold, so that they are resolved
/// like those of Markdown links. Words are counted on the way.
/// </summary>
internal static class HoleScanner
{
    public static HolesInHtml Scan(string html, RenderState state) => Scan(html, state.Holes, state.RawMarks, state);

    /// <param name="holes">Of this HTML alone, as are the marks.</param>
    public static HolesInHtml Scan(
        string html,
        IReadOnlyList<Hole> holes,
        IReadOnlyList<RawMark> marks,
        RenderState state
    )
    {
        using var output = new HoleWriter(html, holes, marks, state);
        var words = new WordCounter();
        var isChosen = false;
        foreach (var token in new HtmlTokens(html))
        {
            words.Pass(html, token);
            if (token.Name == "picture")
                isChosen = token.Kind == HtmlTokenKind.StartTag;
            if (token is { Kind: HtmlTokenKind.StartTag, Name: "img" })
                ScanPicture(html, token, isChosen, output, state);
            else if (token.Kind == HtmlTokenKind.StartTag)
                ScanTag(html, token, output, state);
        }
        return output.Finish(words.Total);
    }

    private static void ScanPicture(string html, HtmlToken tag, bool isChosen, HoleWriter output, RenderState state)
    {
        var traits = isChosen ? PictureTraits.IsChosen : PictureTraits.None;
        foreach (var attribute in new HtmlAttributeList(html, tag.Start + 1 + tag.Name.Length, tag.End))
            traits |= TraitOf(HtmlNames.Of(html.AsSpan(attribute.Name)));
        output.OpenPicture(tag, traits);
        ScanTag(html, tag, output, state);
        output.ClosePicture(tag);
    }

    private static PictureTraits TraitOf(string attribute) =>
        attribute switch
        {
            "width" or "height" => PictureTraits.HasSize,
            "loading" => PictureTraits.HasLoading,
            "style" => PictureTraits.HasStyle,
            "srcset" or "sizes" or "usemap" => PictureTraits.IsChosen,
            _ => PictureTraits.None,
        };

    private static void ScanTag(string html, HtmlToken tag, HoleWriter output, RenderState state)
    {
        var (hasText, picture) = (tag.Name != "img" || state.Options.IsPlain, (LinkSlot?)null);
        foreach (var attribute in new HtmlAttributeList(html, tag.Start + 1 + tag.Name.Length, tag.End))
        {
            var name = HtmlNames.Of(html.AsSpan(attribute.Name));
            // An empty one is the author's word that the picture is an ornament.
            hasText |= name == "alt";
            if (attribute.ValueEnd <= attribute.ValueStart || KindOf(tag.Name, name) is not { } kind)
                continue;
            TakeOut(html, attribute, name, kind, output);
            picture = name == "src" ? output.Last : picture;
        }
        if (!hasText && picture is not null)
            state.Problems.Add(Problems.PictureWithoutText(picture.At, picture.Target));
    }

    private static LinkKind? KindOf(string tag, string attribute) =>
        (tag, attribute) switch
        {
            ("a" or "area", "href" or "xlink:href") => LinkKind.Anchor,
            ("image", "href" or "xlink:href") => LinkKind.Image,
            ("link" or "use", "href" or "xlink:href") => LinkKind.Resource,
            ("img" or "image", "src") => LinkKind.Image,
            (_, "src") => LinkKind.Resource,
            (_, "srcset" or "poster") => LinkKind.Image,
            ("form", "action") or ("button" or "input", "formaction") => LinkKind.Anchor,
            ("object", "data") => LinkKind.Resource,
            _ => null,
        };

    private static void TakeOut(string html, HtmlAttribute attribute, string name, LinkKind kind, HoleWriter output)
    {
        if (!output.IsFree(attribute))
            return;
        output.OpenValue(attribute);
        if (name == "srcset")
            TakeOutCandidates(html, attribute, output);
        else
            output.LeaveHole(
                attribute.ValueStart,
                attribute.ValueEnd,
                Decode(html[attribute.ValueStart..attribute.ValueEnd]),
                kind
            );
        output.CloseValue(attribute);
    }

    /// <summary><c>a.jpg 1x, b.jpg 2x</c>: an address ends at a space, or at a comma that ends it.</summary>
    private static void TakeOutCandidates(string html, HtmlAttribute attribute, HoleWriter output)
    {
        var at = attribute.ValueStart;
        while (at < attribute.ValueEnd)
        {
            while (at < attribute.ValueEnd && (html[at] == ',' || char.IsWhiteSpace(html[at])))
                at++;
            var end = at;
            while (end < attribute.ValueEnd && !char.IsWhiteSpace(html[end]))
                end++;
            var urlEnd = end;
            while (urlEnd > at && html[urlEnd - 1] == ',')
                urlEnd--;
            if (urlEnd > at)
                output.LeaveHole(at, urlEnd, Decode(html[at..urlEnd]), LinkKind.Image);
            if (urlEnd < end)
            {
                at = end;
                continue;
            }
            var comma = html.IndexOf(',', end, attribute.ValueEnd - end);
            at = comma < 0 ? attribute.ValueEnd : comma + 1;
        }
    }

    private static string Decode(string value) => WebUtility.HtmlDecode(value).Trim();
}
