using System.Net;
using BlogGen.Sites;
using BlogGen.Themes;

namespace BlogGen.Rendering;

/// <summary>The page at an old address: it leads on without a script, and with one keeps the part behind <c>#</c>.</summary>
internal static class RedirectPage
{
    public static string Html(RedirectOutput redirect, PageScope scope)
    {
        var href = WebUtility.HtmlEncode(scope.Href(redirect.TargetUrl));
        var canonical = WebUtility.HtmlEncode(
            scope.Site.Config.Address.Absolute(redirect.TargetUrl) ?? scope.Href(redirect.TargetUrl)
        );
        var words = WebUtility.HtmlEncode(scope.Words("old_address", ""));
        return $"""
            <!doctype html>
            <html lang="{WebUtility.HtmlEncode(redirect.Language)}">
            <head>
            <meta charset="utf-8">
            <title>{href}</title>
            <link rel="canonical" href="{canonical}">
            <meta name="robots" content="noindex">
            <script>location.replace("{href}" + location.hash)</script>
            <meta http-equiv="refresh" content="0; url={href}">
            </head>
            <body>
            <p>{words}<a href="{href}">{href}</a></p>
            </body>
            </html>

            """.Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
