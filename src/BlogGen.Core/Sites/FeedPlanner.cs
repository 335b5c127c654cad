namespace BlogGen.Sites;

/// <summary>Lists the feeds of an edition and of each of its terms.</summary>
internal static class FeedPlanner
{
    private const int Length = 20;

    public static IEnumerable<Output> Plan(Site site, Edition edition)
    {
        var folder = edition.Prefix.TrimStart('/') is { Length: > 0 } prefix ? prefix + "/" : "";
        var posts = Newest(edition.Posts);
        foreach (
            var (name, format) in new[]
            {
                ("feed.xml", FeedFormat.Atom),
                ("rss.xml", FeedFormat.Rss),
                ("feed.json", FeedFormat.Json),
            }
        )
            yield return new FeedOutput(folder + name, format, edition.Title, edition.HomeUrl, posts, edition);
        foreach (var term in edition.Taxonomies.Where(t => t.Settings.HasFeeds).SelectMany(t => t.Terms))
            yield return new FeedOutput(
                Addresses.OutputPathOf(term.Url + "feed.xml"),
                FeedFormat.Atom,
                term.Name,
                term.Url,
                Newest(term.Pages),
                edition
            );
    }

    /// <summary>Only what is published and dated: drafts in a preview stay out of feeds.</summary>
    private static IReadOnlyList<Page> Newest(IEnumerable<Page> pages) =>
        [
            .. pages
                .Where(p => p.IsPublished && p.Date is not null && p.IsPost)
                .OrderBy(p => p, EditionBuilder.NewestFirst)
                .Take(Length),
        ];
}
