using System.Net;
using System.Text;
using BlogGen.Sites;

namespace BlogGen.Themes;

internal delegate void Utf8Sink(ReadOnlySpan<byte> html);

/// <summary>Fills the holes of a rendered body with the addresses of one output.</summary>
internal static class BodyWriter
{
    public static void Write(Page page, PageScope scope, Utf8Sink sink)
    {
        var body = scope.Site.BodyOf(page);
        var targets = scope.Site.Links.GetValueOrDefault(page.Source.Path) ?? [];
        var position = 0;
        Span<byte> small = stackalloc byte[512];
        for (var i = 0; i < body.Links.Length; i++)
        {
            sink(body.Html.Span[position..body.Links[i].Offset]);
            position = body.Links[i].Offset;
            var address = Address(targets[i], page, scope);
            sink(
                Encoding.UTF8.TryGetBytes(address, small, out var length)
                    ? small[..length]
                    : Encoding.UTF8.GetBytes(address)
            );
        }
        sink(body.Html.Span[position..]);
    }

    private static string Address(LinkTarget target, Page page, PageScope scope)
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
