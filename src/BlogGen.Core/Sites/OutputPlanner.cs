using BlogGen.Content;
using BlogGen.Diagnostics;

namespace BlogGen.Sites;

/// <summary>Lists every file of the finished site before one is rendered, and finds the clashes among them.</summary>
public static class OutputPlanner
{
    private const int FeedLength = 20;

    public static IReadOnlyList<Output> Plan(Site site, IEnumerable<string> themeAssets, DiagnosticBag problems)
    {
        var plan = new PlanTable(problems);
        plan.AddAll(site.Editions.SelectMany(edition => Pages(site, edition)));
        plan.AddAll(site.Editions.SelectMany(edition => Lists(site, edition)));
        plan.AddAll(site.Editions.SelectMany(edition => Feeds(site, edition)));
        plan.AddAll(site.Assets.Select(asset => new CopyOutput(Addresses.OutputPathOf(asset.Url), asset.SourcePath)));
        plan.AddAll(themeAssets.Select(path => new ThemeAssetOutput(path, path)));
        plan.AddAll(Redirects(site));
        plan.AddAll(WellKnown(site, plan.Outputs));
        return plan.Sorted();
    }

    private static IEnumerable<Output> Pages(Site site, Edition edition) =>
        edition.Posts.Concat(edition.Pages).Concat(edition.Unlisted).Select(page => new PageOutput(page, edition));

    private static IEnumerable<Output> Lists(Site site, Edition edition)
    {
        var size = site.Config.PerPage;
        var words = SiteWords.For(edition.Language);
        foreach (
            var output in Paged(
                edition,
                ListKind.Home,
                site.Config.Title,
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
                foreach (var output in Paged(edition, ListKind.Term, term.Name, term.Url, term.Pages, size))
                    yield return output with
                    {
                        Taxonomy = taxonomy,
                        Term = term,
                    };
            }
        }
        foreach (var output in Archives(edition, words))
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

    private static IEnumerable<ListOutput> Archives(Edition edition, SiteWords words)
    {
        var root = $"{edition.Prefix}/{words.Archive}/";
        var dated = edition.Posts.Where(p => p.Date is not null).ToList();
        yield return One(edition, ListKind.Archive, "", root, edition.Posts);
        foreach (var year in dated.GroupBy(p => p.Date!.Instant.Year))
        {
            yield return One(edition, ListKind.Archive, "", $"{root}{year.Key:0000}/", [.. year]) with
            {
                Year = year.Key,
            };
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
        var total = Math.Max(1, (items.Count + size - 1) / size);
        for (var number = 1; number <= total; number++)
        {
            var address = PageUrl(url, number, edition.Language);
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

    public static string PageUrl(string firstUrl, int number, string language) =>
        number == 1 ? firstUrl : $"{firstUrl}{SiteWords.For(language).Page}/{number}/";

    private static IEnumerable<Output> Feeds(Site site, Edition edition)
    {
        var folder = edition.Prefix.TrimStart('/') is { Length: > 0 } prefix ? prefix + "/" : "";
        var posts = Newest(edition.Posts);
        yield return new FeedOutput(
            folder + "feed.xml",
            FeedFormat.Atom,
            site.Config.Title,
            edition.HomeUrl,
            posts,
            edition
        );
        yield return new FeedOutput(
            folder + "rss.xml",
            FeedFormat.Rss,
            site.Config.Title,
            edition.HomeUrl,
            posts,
            edition
        );
        yield return new FeedOutput(
            folder + "feed.json",
            FeedFormat.Json,
            site.Config.Title,
            edition.HomeUrl,
            posts,
            edition
        );
        foreach (var term in edition.Taxonomies.SelectMany(t => t.Terms))
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
                .Take(FeedLength),
        ];

    private static IEnumerable<Output> Redirects(Site site)
    {
        foreach (var page in site.Included.Where(p => !p.Source.IsSectionIndex))
        {
            foreach (var alias in page.Meta.List(Fields.Aliases))
            {
                var relative =
                    site.Config.Address.Origin is { } origin
                    && alias.StartsWith(origin, StringComparison.OrdinalIgnoreCase)
                        ? alias[origin.Length..]
                        : alias;
                if (SafePath.OfPermalink(relative) is { } url && url != page.Url)
                    yield return new RedirectOutput(Addresses.OutputPathOf(url), page.Url, page.Language);
            }
        }
    }

    private static IEnumerable<Output> WellKnown(Site site, IReadOnlyCollection<Output> planned)
    {
        var address = site.Config.Address;
        if (address.Origin is not null)
            yield return new SitemapOutput([
                .. planned.Where(IsForSitemap).OrderBy(o => o.Path, StringComparer.Ordinal),
            ]);
        var sitemap = address.Absolute("/sitemap.xml") is { } url ? $"\nSitemap: {url}\n" : "";
        yield return new TextOutput("robots.txt", "User-agent: *\nAllow: /\n" + sitemap);
        yield return new TextOutput(".nojekyll", "");
        if (site.Config.Domain is { } domain)
            yield return new TextOutput("CNAME", domain + "\n");
    }

    private static bool IsForSitemap(Output output) =>
        output switch
        {
            PageOutput { Page: var page } => page.IsPublished && page.IsListed && page.Meta.Flag(Fields.Index) != false,
            ListOutput { Kind: ListKind.NotFound } => false,
            ListOutput list => list.Number == 1,
            _ => false,
        };
}
