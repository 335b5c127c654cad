using BlogGen.Content;
using BlogGen.Diagnostics;

namespace BlogGen.Sites;

/// <param name="Gone">What was found in the old text when the site was resolved.</param>
/// <param name="Found">The same of the new one.</param>
internal sealed record SwappedText(Site Site, IReadOnlyList<Diagnostic> Gone, IReadOnlyList<Diagnostic> Found);

/// <summary>
/// Puts a saved text into a resolved site where no other page can tell the difference but by looking at the text.
/// In every doubt the site is resolved anew: this is a shortcut, not a second way.
/// </summary>
internal static class TextSwap
{
    /// <summary>Null where the site must be resolved anew.</summary>
    public static SwappedText? Try(Site site, Document saved, DateTimeOffset now)
    {
        var page = site.Documents.FirstOrDefault(page => page.Source.Path == saved.Source.Path);
        if (page is null || !HasSameFacts(site.Newest(page), saved) || !NothingIsDue(site, now))
            return null;
        if (site.Resolver.IsPointedInto(page) && !saved.Body.HasSameAnchors(site.BodyOf(page)))
            return null;
        var swapped = site with { Saved = site.Saved.SetItem(saved.Source.Path, saved), Now = now };
        return page.IsIncluded ? WithLinks(page, site, swapped) : new SwappedText(swapped, [], []);
    }

    /// <summary>All that Resolve and the plan look at, beside links and places to link to.</summary>
    private static bool HasSameFacts(Document before, Document now) =>
        before.Source == now.Source
        && before.IsReadable == now.IsReadable
        && before.Body.FirstHeading == now.Body.FirstHeading
        && before.Body.Hidden == now.Body.Hidden
        && before.Unsafe.Count + now.Unsafe.Count == 0
        && before.Silences.IsEmpty
        && now.Silences.IsEmpty
        && before.Meta.SaysTheSame(now.Meta);

    /// <summary>Time alone changes what is scheduled, expired or past.</summary>
    private static bool NothingIsDue(Site site, DateTimeOffset now) =>
        site.Config.Zone.Convert(site.Now).Date == site.Config.Zone.Convert(now).Date
        && site.Documents.All(page =>
            FateDecider.Decide(page.Document, page.Date, now, site.Config.Zone).Status == page.Fate.Status
        );

    private static SwappedText? WithLinks(Page page, Site before, Site after)
    {
        var (gone, found) = (new DiagnosticBag(), new DiagnosticBag());
        var (old, resolver) = (before.Resolver.With(before.BodyOf, gone), before.Resolver.With(after.BodyOf, found));
        old.ResolveBody(page);
        var links = resolver.ResolveBody(page);
        // What nobody asks for may stay at home.
        if (!old.AskedForTheSame(resolver))
            return null;
        var all = new Dictionary<string, IReadOnlyList<LinkTarget>>(before.Links, StringComparer.Ordinal)
        {
            [page.Source.Path] = links,
        };
        return new SwappedText(after with { Links = all }, gone.ToSortedList(), found.ToSortedList());
    }
}
