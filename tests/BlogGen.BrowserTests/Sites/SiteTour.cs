using Microsoft.Playwright;

namespace BlogGen.BrowserTests;

/// <summary>Every page of a site as the browser saw it, and what is wrong with them together: nothing, where all is well.</summary>
internal sealed record SiteTour(BuiltSite Site, IReadOnlyList<Visit> Visits)
{
    /// <summary>Page and address of each link into the site behind which nothing lies.</summary>
    public IEnumerable<string> DeadLinks =>
        (
            from visit in Visits
            from link in visit.Links
            where link.Scheme == Site.Home.Scheme && (link.IsFile || link.Host == Site.Home.Host)
            where Site.PathOf(link) is not { } path || !Site.Holds(path)
            select $"{visit.Path}: {link}"
        ).Distinct();

    /// <summary>What the console said, with its page.</summary>
    public IEnumerable<string> Complaints =>
        from visit in Visits
        from complaint in visit.Complaints
        select $"{visit.Path}: {complaint}";

    /// <summary>What was asked for and is not of this site; an address that holds its own data asks nobody.</summary>
    public IEnumerable<string> RequestsElsewhere =>
        Visits
            .SelectMany(visit => visit.Requests)
            .Where(asked => new Uri(asked) is { Scheme: not "data" } address && Site.PathOf(address) is null)
            .Distinct();

    /// <param name="prepare">Is done before the first page is opened.</param>
    public static async Task<SiteTour> TakeAsync(BuiltSite site, Func<IBrowserContext, Task>? prepare = null) =>
        new(site, await Visit.AllAsync(site, prepare));
}
