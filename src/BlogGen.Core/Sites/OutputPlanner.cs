using BlogGen.Content;
using BlogGen.Diagnostics;

namespace BlogGen.Sites;

/// <summary>Lists every file of the finished site before one is rendered, and finds the clashes among them.</summary>
public static class OutputPlanner
{
    public static IReadOnlyList<Output> Plan(Site site, IEnumerable<string> themeAssets, DiagnosticBag problems)
    {
        var plan = new PlanTable(problems);
        plan.AddAll(site.Editions.SelectMany(Pages));
        plan.AddAll(site.Editions.SelectMany(edition => ListPlanner.Plan(site, edition)));
        plan.AddAll(site.Editions.SelectMany(edition => FeedPlanner.Plan(site, edition)));
        if (site.HasSearch)
            plan.AddAll(site.Editions.SelectMany(SearchPlanner.Plan));
        plan.AddAll(site.Assets.Select(asset => OwnFile(asset, site)));
        plan.AddAll(site.Pictures.Values.SelectMany(Versions));
        plan.AddAll(themeAssets.Select(path => new ThemeAssetOutput(path, path)));
        plan.AddAll(Redirects(site));
        plan.AddAll(WellKnown(site, plan.Outputs));
        return plan.Sorted();
    }

    /// <summary>Of a page of a list: the first has the list's own address.</summary>
    public static string PageUrl(string firstUrl, int number, string language) =>
        number == 1 ? firstUrl : $"{firstUrl}{SiteWords.For(language).Page}/{number}/";

    private static IEnumerable<Output> Pages(Edition edition) =>
        edition.Posts.Concat(edition.Pages).Concat(edition.Unlisted).Select(page => new PageOutput(page, edition));

    private static Output OwnFile(SiteAsset asset, Site site) =>
        site.Pictures.GetValueOrDefault(asset.Url) is { Own: { } recipe } own
            ? new PictureOutput(Addresses.OutputPathOf(asset.Url), own.Picture, recipe)
            : new CopyOutput(Addresses.OutputPathOf(asset.Url), asset.SourcePath);

    private static IEnumerable<Output> Versions(SitePicture picture) =>
        picture.Versions.Select(v => new PictureOutput(Addresses.OutputPathOf(v.Url), picture.Picture, v.Recipe));

    private static IEnumerable<Output> Redirects(Site site) =>
        from page in site.Included
        where !page.Source.IsSectionIndex
        from url in OldAddresses.Of(page, site.Config)
        select new RedirectOutput(Addresses.OutputPathOf(url), page.Url, page.Language);

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
            ListOutput { Kind: ListKind.NotFound or ListKind.Search } => false,
            ListOutput list => list.Number == 1,
            _ => false,
        };
}
