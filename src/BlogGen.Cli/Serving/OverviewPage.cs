using System.Net;
using System.Text;
using BlogGen.Cli.Reporting;
using BlogGen.Diagnostics;
using BlogGen.Live;
using BlogGen.Localization;
using BlogGen.Sites;

namespace BlogGen.Cli.Serving;

/// <summary>The page at <c>/_bloggen/</c>: what the readers do not see yet, and all that needs a hand.</summary>
internal static class OverviewPage
{
    public static readonly Words Title = new("Draf, jadwal, dan masalah", "Drafts, schedule and problems");

    private const string Style = """
        <style>
        :root{color-scheme:light dark}
        body{font:17px/1.6 system-ui,sans-serif;max-width:50rem;margin:0 auto;padding:1rem}
        pre{font:14px/1.45 ui-monospace,monospace;overflow-x:auto;padding:.5rem .75rem;border-inline-start:4px solid #b3541e;background:#8882}
        li{margin:.5rem 0}
        small{display:block}
        </style>
        """;

    public static string Html(Preview preview, LiveState state)
    {
        var language = preview.LanguageOf(state);
        var page = new StringBuilder("<!DOCTYPE html>\n");
        page.Append($"<html lang=\"{Languages.Tag(language)}\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append($"<meta name=\"robots\" content=\"noindex\">\n<title>{Title.In(language)} · bloggen</title>\n")
            .Append($"{Style}\n</head>\n<body>\n<main>\n<h1>{Title.In(language)}</h1>\n");
        WriteHomeLink(page, state, language);
        WriteProblems(page, preview, state, language);
        var urls = (state.Shown?.Site.Included ?? []).ToDictionary(
            p => p.Source.Path,
            p => BasePath(state) + p.Url,
            StringComparer.Ordinal
        );
        foreach (var group in Groups(state))
            WriteGroup(page, group, urls, language);
        page.Append("</main>").Append(LiveMarkup.Of([], false, preview.Events.VersionOf(state.Revision), language));
        return page.Append("</body>\n</html>\n").ToString();
    }

    private static void WriteHomeLink(StringBuilder page, LiveState state, UiLanguage language) =>
        page.Append(
            $"<p><a href=\"{Encode(BasePath(state))}/\">{new Words("Ke beranda situs", "To the site's front page").In(language)}</a></p>\n"
        );

    private static void WriteProblems(StringBuilder page, Preview preview, LiveState state, UiLanguage language)
    {
        var problems = state.Diagnostics.OrderByDescending(d => d.Severity).ToList();
        page.Append($"<h2>{new Words("Masalah", "Problems").In(language)} ({problems.Count})</h2>\n");
        if (problems.Count == 0)
            page.Append($"<p>{new Words("Tidak ada. Semuanya baik.", "None. All is well.").In(language)}</p>\n");
        foreach (var problem in problems)
            page.Append($"<pre tabindex=\"0\">{Encode(preview.Print(problem, language))}</pre>\n");
    }

    /// <summary>Set aside is what the files say now, even where the last good text is still shown.</summary>
    private static IEnumerable<IGrouping<ListingStatus, Listing>> Groups(LiveState state)
    {
        var broken = state
            .Diagnostics.Where(d => d.Effect == Effect.SetsAside)
            .Select(d => d.Location?.File)
            .ToHashSet(StringComparer.Ordinal);
        return (state.Shown?.Listings ?? [])
            .Select(listing => broken.Contains(listing.File) ? listing with { Status = ListingStatus.Broken } : listing)
            .GroupBy(listing => listing.Status)
            .Where(group => group.Key != ListingStatus.Published)
            .OrderByDescending(group => group.Key == ListingStatus.Broken)
            .ThenBy(group => group.Key);
    }

    private static void WriteGroup(
        StringBuilder page,
        IGrouping<ListingStatus, Listing> group,
        Dictionary<string, string> urls,
        UiLanguage language
    )
    {
        page.Append($"<h2>{Encode(ListingWords.Heading(group.Key).In(language))} ({group.Count()})</h2>\n<ul>\n");
        foreach (var listing in group)
        {
            var title = Encode(listing.Title);
            page.Append("<li>")
                .Append(urls.TryGetValue(listing.File, out var url) ? $"<a href=\"{Encode(url)}\">{title}</a>" : title)
                .Append($"<small>{Encode(Facts(listing, language))}</small></li>\n");
        }
        page.Append("</ul>\n");
    }

    private static string Facts(Listing listing, UiLanguage language) =>
        string.Join(
            " · ",
            ((string[])[listing.File, ListingWords.Date(listing.Date), Reason(listing, language)]).Where(f =>
                f.Length > 0
            )
        );

    private static string Reason(Listing listing, UiLanguage language) =>
        listing.Status == ListingStatus.Broken
            ? ListingWords.Fate(ListingStatus.Broken).In(language)
            : listing.Reason.In(language);

    private static string BasePath(LiveState state) => state.Shown?.Config.Address.BasePath ?? "";

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
