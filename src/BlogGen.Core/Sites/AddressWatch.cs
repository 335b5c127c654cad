using BlogGen.Content;
using BlogGen.Diagnostics;

namespace BlogGen.Sites;

/// <summary>Compares the site with what <c>permalinks.lock</c> promises, and names what moves or would vanish.</summary>
internal static class AddressWatch
{
    public static void Compare(Site site, PublishedAddresses published, DiagnosticBag problems)
    {
        var alive = site
            .Included.SelectMany(p => OldAddresses.Of(p, site.Config).Append(p.Url))
            .Select(Stem)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var pages = site.Documents.ToDictionary(p => p.Source.Path, StringComparer.Ordinal);
        foreach (var (source, addresses) in published.BySource.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            var page = pages.GetValueOrDefault(source);
            foreach (var address in addresses.Where(a => !alive.Contains(Stem(a.Url))))
                problems.Add(Vanishing(page, source, address));
            if (page is { IsIncluded: true } && addresses.All(a => Stem(a.Url) != Stem(page.Url)))
                problems.Add(Problems.AddressMoved(PlaceOf(page), addresses[0].Url, page.Url));
        }
    }

    private static Diagnostic Vanishing(Page? page, string source, PublishedAddress address) =>
        page?.Fate.Status == ListingStatus.Scheduled
            ? Problems.PublishedTooEarly(PlaceOf(page), address.Url)
            : Problems.AddressVanishes(page is null ? address.At : PlaceOf(page), address.Url, source);

    private static SourceLocation PlaceOf(Page page) =>
        page.Meta.At(Fields.Permalink) ?? page.Meta.At(Fields.Slug) ?? new SourceLocation(page.Source.Path);

    private static string Stem(string url) => url.TrimEnd('/');
}
