using System.Net;
using System.Text;
using BlogGen.Sites;

namespace BlogGen.Themes.Views;

/// <summary>Privacy and accessibility pages that say only what is true of this site, by its configuration.</summary>
internal static class Notices
{
    public static Html Of(ListOutput notice, PageScope scope)
    {
        string[] keys =
            notice.Kind == ListKind.Privacy
                ? PrivacyKeys(scope)
                : ["accessibility_aim", "accessibility_measures", "accessibility_contact"];
        var html = new StringBuilder();
        foreach (var key in keys)
            html.Append("<p>").Append(WebUtility.HtmlEncode(scope.Words(key))).Append("</p>\n");
        return new Html(html.ToString());
    }

    /// <summary>A snippet is somebody else's code: the page must not promise what it cannot know.</summary>
    private static string[] PrivacyKeys(PageScope scope) =>
        scope.Site.HeadSnippet.Length + scope.Site.FootSnippet.Length == 0
            ? ["privacy_static", "privacy_no_tracking", "privacy_hosting", "privacy_contact"]
            : ["privacy_static", "privacy_snippets", "privacy_hosting", "privacy_contact"];
}
