using BlogGen.Configuration;

namespace BlogGen.Sites;

/// <summary>Lists and feeds that the plan will make; the planner names the few that turn out missing.</summary>
internal static class GeneratedAddresses
{
    public static bool Hold(string url, SiteConfig config)
    {
        var path = url;
        foreach (var language in config.Languages.Skip(1))
        {
            if (path.StartsWith($"/{language}/", StringComparison.OrdinalIgnoreCase))
                path = path[(language.Length + 1)..];
        }
        return path
                is "/"
                    or "/feed.xml"
                    or "/rss.xml"
                    or "/feed.json"
                    or "/sitemap.xml"
                    or "/404.html"
                    or "/index.html"
            || config.Languages.Any(language =>
                RootsOf(SiteWords.For(language)).Contains(path.Trim('/').Split('/')[0], StringComparer.Ordinal)
            );
    }

    private static string[] RootsOf(SiteWords words) =>
        [
            words.Tags,
            words.Categories,
            words.Authors,
            words.Series,
            words.Subjects,
            words.Grades,
            words.Archive,
            words.Privacy,
            words.Accessibility,
        ];
}
