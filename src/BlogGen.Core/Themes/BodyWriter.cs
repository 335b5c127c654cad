using System.Net;
using System.Text;
using BlogGen.Markdown;
using BlogGen.Markdown.Text;
using BlogGen.Sites;

namespace BlogGen.Themes;

internal delegate void Utf8Sink(ReadOnlySpan<byte> html);

/// <summary>Fills the holes of a rendered body with the addresses of one output, and puts its pictures into their frames.</summary>
internal ref struct BodyWriter(Page page, PageScope scope, Utf8Sink sink)
{
    private static ReadOnlySpan<byte> Tag => "<img"u8;

    private readonly Body _body = scope.Site.BodyOf(page);
    private readonly IReadOnlyList<LinkTarget> _targets = scope.Site.Links.GetValueOrDefault(page.Source.Path) ?? [];
    private int _position;

    public static void Write(Page page, PageScope scope, Utf8Sink sink) => new BodyWriter(page, scope, sink).WriteAll();

    private void WriteAll()
    {
        var next = 0;
        for (var i = 0; i < _body.Links.Length; i++)
        {
            while (next < _body.Pictures.Length && _body.Pictures[next].Link < i)
                next++;
            if (_body.Links[i].Offset < _position)
                // Inside of a tag that was left out.
                continue;
            if (next < _body.Pictures.Length && _body.Pictures[next].Link == i && IsWithheld(i))
                WriteInItsPlace(_body.Pictures[next]);
            else if (next < _body.Pictures.Length && _body.Pictures[next].Link == i && PictureAt(i) is { } picture)
                WritePicture(_body.Pictures[next], picture, i, isFirst: next == 0);
            else
                WriteLink(i, _targets[i]);
        }
        sink(_body.Html.Span[_position..]);
    }

    private readonly SitePicture? PictureAt(int link) =>
        _targets[link].IsExternal ? null : scope.Site.Pictures.GetValueOrDefault(_targets[link].Path);

    private readonly bool IsWithheld(int link) =>
        !_targets[link].IsExternal && scope.Site.Withheld.Contains(_targets[link].Path);

    /// <summary>The words that stand for a picture, where a browser would draw a broken one.</summary>
    private void WriteInItsPlace(PictureTag tag)
    {
        CopyTo(tag.Start);
        var html = Encoding.UTF8.GetString(_body.Html.Span[tag.Start..tag.End]);
        foreach (var attribute in new HtmlAttributeList(html, Tag.Length, html.Length))
        {
            if (html.AsSpan(attribute.Name) is "alt" && attribute.ValueStart >= 0)
                Write(html[attribute.ValueStart..attribute.ValueEnd]);
        }
        _position = tag.End;
    }

    private void WritePicture(PictureTag tag, SitePicture picture, int link, bool isFirst)
    {
        var isFramed = picture.Sources.Count > 0 && !tag.Traits.HasFlag(PictureTraits.IsChosen) && !scope.IsFeed;
        CopyTo(tag.Start);
        if (isFramed)
            Write("<picture>" + PictureMarkup.Sources(picture, SizesOf(tag), scope));
        CopyTo(tag.Start + Tag.Length);
        Write(PictureMarkup.Attributes(picture, tag.Traits, isFirst, scope));
        var target = _targets[link];
        WriteLink(link, picture.Plain is { } plain ? target with { Path = plain.Url } : target);
        if (!isFramed)
            return;
        CopyTo(tag.End);
        Write("</picture>");
    }

    private static string SizesOf(PictureTag tag) =>
        tag.Traits.HasFlag(PictureTraits.IsSmall) ? PictureMarkup.GallerySizes : PictureMarkup.TextSizes;

    private void WriteLink(int link, LinkTarget target)
    {
        CopyTo(_body.Links[link].Offset);
        Write(Address(target));
    }

    private void CopyTo(int end)
    {
        sink(_body.Html.Span[_position..end]);
        _position = end;
    }

    private readonly void Write(string text)
    {
        Span<byte> small = stackalloc byte[512];
        sink(Encoding.UTF8.TryGetBytes(text, small, out var length) ? small[..length] : Encoding.UTF8.GetBytes(text));
    }

    private readonly string Address(LinkTarget target)
    {
        // A jump inside the page stays one, wherever the page is opened.
        if (
            !target.IsExternal
            && target.Path == page.Url
            && target.Suffix.StartsWith('#')
            && scope.OutputPath == page.OutputPath
        )
            return WebUtility.HtmlEncode(target.Suffix);
        return WebUtility.HtmlEncode(scope.Urls.Write(target).Replace(" ", "%20", StringComparison.Ordinal));
    }
}
