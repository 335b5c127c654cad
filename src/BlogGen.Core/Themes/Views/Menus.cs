using BlogGen.Configuration;
using BlogGen.Content;
using BlogGen.Localization;
using BlogGen.Sites;

namespace BlogGen.Themes.Views;

/// <summary>
/// The menu of an edition: what <c>menu</c> in <c>bloggen.yml</c> says, or home, the pages and sections, and the archive;
/// and the pages that ask for a place themselves (<c>menu: ya</c>).
/// </summary>
internal static class Menus
{
    /// <summary>More than this and the last ones move below one entry, so that the menu stays a menu.</summary>
    private const int MostEntries = 7;

    public static IReadOnlyList<MenuEntry> Of(Site site, PageScope c)
    {
        if (site.Config.MenuOf(c.Edition.Language) is not { } written)
            return Usual(c);
        var translator = new MenuTranslator(site, c);
        var menu = written.Select(translator.InEdition).OfType<MenuEntry>().ToList();
        var linked = menu.SelectMany(entry => entry.Children.Append(entry)).Select(entry => entry.Url).ToHashSet();
        return [.. menu, .. InOrder(Volunteers(c)).Where(entry => !linked.Contains(entry.Url))];
    }

    private static IReadOnlyList<MenuEntry> Usual(PageScope c)
    {
        var entries = InOrder(
            c.Edition.Pages.Where(p => p.Source.Section.Length == 0 && MenuPlace.Of(p, c) is null)
                .Select(p => Candidate.Of(p, c))
                .Concat(
                    c.Edition.Sections.Where(s => IsForMenu(s, c)).Select(s => Candidate.Of(s.Index, s.Url, s.Title, c))
                )
                .Concat(Volunteers(c))
        );
        if (entries.Count > MostEntries)
            entries =
            [
                .. entries.Take(MostEntries - 1),
                new MenuEntry(Words("more", c), "", [.. entries.Skip(MostEntries - 1)]),
            ];
        return
        [
            new MenuEntry(Words("home", c), c.Edition.HomeUrl, []),
            .. entries,
            new MenuEntry(Words("archive", c), ArchiveUrl(c.Edition), []),
        ];
    }

    /// <summary>Folders of pages, and folders that a person named; a folder that only sorts posts is neither.</summary>
    private static bool IsForMenu(Section section, PageScope c) =>
        section.Index is { } index
            ? MenuPlace.Of(index, c) is null
            : !section.Url.Trim('/').Contains('/') && section.Pages.Any(p => !p.IsPost);

    private static IEnumerable<Candidate> Volunteers(PageScope c) =>
        c
            .Edition.Posts.Concat(c.Edition.Pages)
            .Concat(c.Edition.Sections.Select(s => s.Index).OfType<Page>())
            .Where(page => MenuPlace.Of(page, c)?.Joins == true)
            .Select(page => Candidate.Of(page, c));

    private static IReadOnlyList<MenuEntry> InOrder(IEnumerable<Candidate> candidates) =>
        [
            .. candidates
                .DistinctBy(c => c.Url)
                .OrderBy(c => c.Weight)
                .ThenBy(c => c.Title, NaturalComparer.Instance)
                .ThenBy(c => c.Url, StringComparer.Ordinal)
                .Select(c => new MenuEntry(c.Title, c.Url, [])),
        ];

    internal static string Words(string key, PageScope c) => c.Theme.Strings.Find(key, c.Edition.Language) ?? key;

    internal static string ArchiveUrl(Edition edition) =>
        $"{edition.Prefix}/{SiteWords.For(edition.Language).Archive}/";

    private sealed record Candidate(string Url, string Title, int Weight)
    {
        public static Candidate Of(Page page, PageScope c) => Of(page, page.Url, MenuPlace.TitleOf(page, c), c);

        public static Candidate Of(Page? page, string url, string title, PageScope c) =>
            new(
                url,
                title,
                (page is null ? null : MenuPlace.Of(page, c)?.Number ?? page.Meta.Number(Fields.Weight)) ?? int.MaxValue
            );
    }
}
