using BlogGen.Configuration;
using BlogGen.Content;

namespace BlogGen.Sites;

/// <summary>Lists the pages that bloggen makes of others: front page, sections, terms, archives, and what a site must say about itself.</summary>
internal static class ListPlanner
{
    public static IEnumerable<Output> Plan(Site site, Edition edition)
    {
        var size = site.Config.PerPage;
        var words = SiteWords.For(edition.Language);
        foreach (
            var output in Paged(
                edition,
                ListKind.Home,
                edition.Title,
                edition.HomeUrl,
                PinnedFirst(edition.Posts),
                size
            )
        )
            yield return output with
            {
                Index = edition.Home,
            };
        foreach (var section in edition.Sections)
        {
            foreach (var output in Paged(edition, ListKind.Section, section.Title, section.Url, section.Pages, size))
                yield return output with
                {
                    Index = section.Index,
                };
        }
        foreach (var taxonomy in edition.Taxonomies)
        {
            yield return One(edition, ListKind.Terms, taxonomy.Title, taxonomy.Url, []) with
            {
                Taxonomy = taxonomy,
                Count = taxonomy.Terms.Count,
            };
            foreach (var term in taxonomy.Terms)
            {
                foreach (
                    var output in Paged(
                        edition,
                        ListKind.Term,
                        term.Name,
                        term.Url,
                        term.Pages,
                        taxonomy.Settings.PerPage ?? size
                    )
                )
                    yield return output with
                    {
                        Taxonomy = taxonomy,
                        Term = term,
                    };
            }
        }
        foreach (var output in Archives(edition, words, site.Config.Archive))
            yield return output;
        yield return One(edition, ListKind.Privacy, "", $"{edition.Prefix}/{words.Privacy}/", []);
        yield return One(edition, ListKind.Accessibility, "", $"{edition.Prefix}/{words.Accessibility}/", []);
        if (edition.Prefix.Length == 0)
            yield return new ListOutput("404.html", "/404.html", ListKind.NotFound, "", edition);
    }

    private static IReadOnlyList<Page> PinnedFirst(IReadOnlyList<Page> posts) =>
        [
            .. posts.Where(p => p.Meta.Flag(Fields.ShowOnHome) != false && p.IsPinned),
            .. posts.Where(p => p.Meta.Flag(Fields.ShowOnHome) != false && !p.IsPinned),
        ];

    private static IEnumerable<ListOutput> Archives(Edition edition, SiteWords words, ArchiveParts parts)
    {
        var root = $"{edition.Prefix}/{words.Archive}/";
        var dated = edition.Posts.Where(p => p.Date is not null).ToList();
        yield return One(edition, ListKind.Archive, "", root, edition.Posts);
        if (parts == ArchiveParts.None)
            yield break;
        foreach (var year in dated.GroupBy(p => p.Date!.Instant.Year))
        {
            yield return One(edition, ListKind.Archive, "", $"{root}{year.Key:0000}/", [.. year]) with
            {
                Year = year.Key,
            };
            if (parts != ArchiveParts.Months)
                continue;
            foreach (var month in year.GroupBy(p => p.Date!.Instant.Month))
                yield return One(
                    edition,
                    ListKind.Archive,
                    "",
                    $"{root}{year.Key:0000}/{month.Key:00}/",
                    [.. month]
                ) with
                {
                    Year = year.Key,
                    Month = month.Key,
                };
        }
    }

    private static ListOutput One(
        Edition edition,
        ListKind kind,
        string title,
        string url,
        IReadOnlyList<Page> items
    ) =>
        new(Addresses.OutputPathOf(url), url, kind, title, edition)
        {
            Items = items,
            Count = items.Count,
            FirstUrl = url,
        };

    private static IEnumerable<ListOutput> Paged(
        Edition edition,
        ListKind kind,
        string title,
        string url,
        IReadOnlyList<Page> items,
        int size
    )
    {
        if (size == 0)
            size = Math.Max(1, items.Count);
        var total = Math.Max(1, (items.Count + size - 1) / size);
        for (var number = 1; number <= total; number++)
        {
            var address = OutputPlanner.PageUrl(url, number, edition.Language);
            yield return new ListOutput(Addresses.OutputPathOf(address), address, kind, title, edition)
            {
                Items = [.. items.Skip((number - 1) * size).Take(size)],
                Number = number,
                Total = total,
                Count = items.Count,
                FirstUrl = url,
            };
        }
    }
}
