using System.Text;
using BlogGen.Configuration;
using BlogGen.Sites;
using BlogGen.Themes;

namespace BlogGen.Rendering;

/// <summary>What the three feed formats say alike.</summary>
internal static class FeedFacts
{
    /// <summary>An entry's id never changes: its full address, or a <c>tag:</c> id where the site has no address.</summary>
    public static string IdOf(string url, SiteConfig config) =>
        config.Address.Absolute(url) ?? $"tag:bloggen,2026:{url}";

    public static string TitleOf(FeedOutput feed, PageScope scope)
    {
        var site = scope.Edition.Title;
        return feed.HomeUrl == feed.Edition.HomeUrl || site.Length == 0
            ? (feed.Title.Length > 0 ? feed.Title : "Blog")
            : $"{feed.Title} – {site}";
    }

    /// <summary>The newest change: never the clock, so that an unchanged site has unchanged feeds.</summary>
    public static DateTimeOffset UpdatedOf(FeedOutput feed) =>
        feed.Items.Select(p => (p.Updated ?? p.Date)!.Instant).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max();

    public static string ContentOf(Page page, PageScope scope)
    {
        var html = new StringBuilder();
        BodyWriter.Write(page, scope with { OutputPath = "" }, utf8 => html.Append(Encoding.UTF8.GetString(utf8)));
        return html.ToString();
    }
}
