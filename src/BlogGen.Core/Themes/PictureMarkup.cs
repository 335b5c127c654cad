using System.Globalization;
using System.Net;
using System.Text;
using BlogGen.Files;
using BlogGen.Markdown;
using BlogGen.Sites;

namespace BlogGen.Themes;

/// <summary>The HTML around a picture: lighter formats in the widths of common screens, its size, and colours until it is there.</summary>
internal static class PictureMarkup
{
    /// <summary>As wide as the text; on a phone as wide as the screen.</summary>
    public const string TextSizes = "(min-width: 48rem) 44rem, 100vw";

    public const string GallerySizes = "(min-width: 48rem) 14rem, 46vw";

    /// <param name="sizes">How wide it is shown, as HTML writes it.</param>
    public static string Sources(SitePicture picture, string sizes, PageScope scope)
    {
        var html = new StringBuilder();
        foreach (var source in picture.Sources)
        {
            var candidates = source.Versions.Select(v =>
                string.Create(CultureInfo.InvariantCulture, $"{scope.Href(v.Url)} {v.Width}w")
            );
            html.Append($"<source type=\"{source.Type}\" srcset=\"{Encode(string.Join(", ", candidates))}\"");
            html.Append($" sizes=\"{Encode(sizes)}\">");
        }
        return html.ToString();
    }

    /// <param name="written">An address as it stands in this page.</param>
    public static Html SourcesAt(string written, string sizes, PageScope scope)
    {
        var path = scope.Urls.RelativeTo is { } from
            ? "/" + Addresses.Combine(FolderPath.Of(from), written)
            : written[
                (written.StartsWith(scope.Urls.Prefix, StringComparison.Ordinal) ? scope.Urls.Prefix.Length : 0)..
            ];
        return new Html(
            scope.Site.Pictures.GetValueOrDefault(path) is { } picture ? Sources(picture, sizes, scope) : ""
        );
    }

    /// <summary>With a blank before each; nothing that the tag says already.</summary>
    public static string Attributes(SitePicture picture, PictureTraits traits, bool isFirst, PageScope scope)
    {
        var html = new StringBuilder();
        if (picture.Width > 0 && !traits.HasFlag(PictureTraits.HasSize))
            html.Append(CultureInfo.InvariantCulture, $" width=\"{picture.Width}\" height=\"{picture.Height}\"");
        if (scope.IsFeed)
            return html.ToString();
        if (!isFirst && !traits.HasFlag(PictureTraits.HasLoading))
            html.Append(" loading=\"lazy\" decoding=\"async\"");
        if (!traits.HasFlag(PictureTraits.HasStyle) && Tint(picture, scope) is { } style)
            html.Append($" style=\"{style}\"");
        return html.ToString();
    }

    private static string? Tint(SitePicture picture, PageScope scope) =>
        picture.Sources.Count > 0 && scope.TintOf(picture.Picture) is { } colours
            ? $"background:linear-gradient({colours})"
            : null;

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
