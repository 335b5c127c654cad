using BlogGen.Configuration;
using BlogGen.Content;
using BlogGen.Diagnostics;
using BlogGen.Files;

namespace BlogGen.Sites;

/// <summary>Gives every document its address: explicit, locked, or derived; clashes are settled by date and path.</summary>
internal static class PermalinkAssigner
{
    private enum Origin
    {
        Explicit,
        Locked,
        Derived,
    }

    private sealed record Wish(Page Page, string Url, Origin Origin);

    public static List<Page> Assign(
        IReadOnlyList<Page> pages,
        SiteConfig config,
        ResolveOptions options,
        DiagnosticBag problems
    )
    {
        // Only what goes out holds an address: a draft must not push a published post aside.
        var wishes = pages.Select(page => WishOf(page, config, options, problems)).ToList();
        var taken = new Dictionary<string, Page>(StringComparer.OrdinalIgnoreCase);
        var urls = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (
            var wish in InOrderOfRight(wishes).Where(wish => wish.Page.IsIncluded && wish.Origin != Origin.Derived)
        )
            Give(wish);
        ReserveFormer(pages, options.Published, taken);
        foreach (var wish in InOrderOfRight(wishes).Where(wish => !urls.ContainsKey(wish.Page.Source.Path)))
            Give(wish);
        return [.. pages.Select(page => WithUrl(page, urls[page.Source.Path], options.Published))];

        void Give(Wish wish)
        {
            var url = Free(wish.Url, taken);
            if (url != wish.Url && wish.Page.IsIncluded)
                problems.Add(Problems.AddressTaken(Where(wish), wish.Url, taken[wish.Url].Source.Path, url));
            taken[url] = wish.Page;
            urls[wish.Page.Source.Path] = url;
        }
    }

    /// <summary>A new page's derived address must not push aside the redirect of an old one.</summary>
    private static void ReserveFormer(
        IReadOnlyList<Page> pages,
        PublishedAddresses published,
        Dictionary<string, Page> taken
    )
    {
        foreach (var page in pages.Where(page => page.IsIncluded))
        {
            foreach (var address in published.Of(page.Source.Path))
                taken.TryAdd(address.Url, page);
        }
    }

    private static Page WithUrl(Page page, string url, PublishedAddresses published) =>
        page with
        {
            Url = url,
            FormerUrls = [.. published.Of(page.Source.Path).Select(address => address.Url).Where(old => old != url)],
        };

    private static IEnumerable<Wish> InOrderOfRight(IEnumerable<Wish> wishes) =>
        wishes
            .OrderByDescending(w => w.Page.IsIncluded)
            .ThenBy(w => w.Origin == Origin.Derived)
            .ThenBy(w => w.Page.Date?.Instant ?? DateTimeOffset.MaxValue)
            .ThenBy(w => w.Page.Source.Path, StringComparer.Ordinal);

    private static Wish WishOf(Page page, SiteConfig config, ResolveOptions options, DiagnosticBag problems)
    {
        if (page.Meta.Text(Fields.Permalink) is { } written)
        {
            if (WrittenAddress.Read(FillTokens(written, page)) is { } url)
                return new Wish(page, url, Origin.Explicit);
            problems.Add(Problems.UnsafeAddress(page.Meta.At(Fields.Permalink) ?? new(page.Source.Path), written));
        }
        if (options.Published.Of(page.Source.Path) is [var published, ..] && FitsSlug(published.Url, page))
            return new Wish(page, published.Url, Origin.Locked);
        return new Wish(
            page,
            Portable(Derived(page, config)),
            page.Meta.Text(Fields.Slug) is null ? Origin.Derived : Origin.Explicit
        );
    }

    /// <summary>Only another slug moves a published page, not another date, category or scheme.</summary>
    private static bool FitsSlug(string url, Page page) =>
        page.Meta.Text(Fields.Slug) is null
        || url.Split('/').Any(part => Path.GetFileNameWithoutExtension(part) == SlugChooser.Choose(page));

    /// <summary>Other tools put file names into addresses as they are, such as <c>Apa itu?.md</c>.</summary>
    private static string Portable(string url)
    {
        var path = Uri.UnescapeDataString(url.Trim('/'));
        return path.Length == 0 || PortablePath.Is(path)
            ? url
            : Addresses.UrlOf(PortablePath.Repair(path)) + (url.EndsWith('/') ? "/" : "");
    }

    private static string FillTokens(string written, Page page) =>
        written.Contains("/:", StringComparison.Ordinal) || written.StartsWith(':')
            ? PermalinkPattern.Fill(written, page, SlugChooser.Choose(page))
            : written;

    private static string Derived(Page page, SiteConfig config)
    {
        var prefix = page.Edition == config.Language ? "" : "/" + page.Edition;
        if (page.Source.IsSectionIndex)
            return prefix + Closed(PermalinkPattern.SectionSlug(page.Source.Section));
        var slug = SlugChooser.Choose(page);
        if (page.IsPost)
            return prefix + PermalinkPattern.Fill(config.Permalink, page, slug);
        var section = page.Source.Section;
        if (config.Collections.TryGetValue(section.Split('/')[0], out var pattern))
            return prefix + PermalinkPattern.Fill(pattern, page, slug);
        var folder = PermalinkPattern.SectionSlug(section);
        return prefix + Closed(folder.Length == 0 ? slug : folder + "/" + slug);
    }

    private static string Closed(string path) => path.Length == 0 ? "/" : "/" + path + "/";

    private static string Free(string url, Dictionary<string, Page> taken)
    {
        if (!taken.ContainsKey(url))
            return url;
        var stem = url.EndsWith('/') ? url[..^1] : url[..^Path.GetExtension(url).Length];
        var end = url.EndsWith('/') ? "/" : Path.GetExtension(url);
        for (var n = 2; ; n++)
        {
            if (!taken.ContainsKey($"{stem}-{n}{end}"))
                return $"{stem}-{n}{end}";
        }
    }

    private static SourceLocation Where(Wish wish) =>
        wish.Page.Meta.At(Fields.Permalink)
        ?? wish.Page.Meta.At(Fields.Slug)
        ?? new SourceLocation(wish.Page.Source.Path);
}
