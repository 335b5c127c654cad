using BlogGen.Configuration;
using BlogGen.Sites;

namespace BlogGen.Themes.Views;

/// <summary>
/// Reads a written menu for one edition: an entry without a title takes the page's own; in another edition an entry
/// leads to the translation, with its title, where there is one.
/// </summary>
internal sealed class MenuTranslator(Site site, PageScope c)
{
    private readonly Dictionary<string, Page> _pages = site
        .Included.DistinctBy(page => page.Url)
        .ToDictionary(page => page.Url, StringComparer.Ordinal);

    /// <returns>Null for an entry whose page is not published.</returns>
    public MenuEntry? InEdition(MenuEntry entry)
    {
        var children = entry.Children.Select(InEdition).OfType<MenuEntry>().ToList();
        if (entry.Url.Length == 0)
            return children.Count > 0 ? entry with { Children = children } : null;
        var target = site.Resolver.Find(entry.Url, null);
        if (target == LinkTarget.Nowhere)
            return null;
        if (target.IsExternal)
            return entry with { Title = TitleOr(entry, entry.Url), Children = children };
        var (title, url, isOther) = Meant(target.Path);
        return new MenuEntry(
            isOther ? title ?? TitleOr(entry, url) : TitleOr(entry, title ?? url),
            url + target.Suffix,
            children
        );
    }

    private (string? Title, string Url, bool IsOther) Meant(string path)
    {
        var first = site.Editions[0];
        var isOther = c.Edition != first;
        if (path == first.HomeUrl)
            return (Menus.Words("home", c), c.Edition.HomeUrl, isOther);
        if (path == Menus.ArchiveUrl(first))
            return (Menus.Words("archive", c), Menus.ArchiveUrl(c.Edition), isOther);
        if (c.Edition.Sections.FirstOrDefault(s => s.Url == c.Edition.Prefix + path) is { } section)
            return (section.Title, section.Url, isOther);
        if (_pages.GetValueOrDefault(path) is { } page)
            return TranslationOf(page) is { } other
                ? (MenuPlace.TitleOf(other, c), other.Url, true)
                : (MenuPlace.TitleOf(page, c), page.Url, false);
        return (null, path, false);
    }

    private Page? TranslationOf(Page page) =>
        page.Edition == c.Edition.Language
            ? null
            : site
                .Editions.First(e => e.Language == page.Edition)
                .Relations.GetValueOrDefault(page.Source.Path)
                ?.Translations.FirstOrDefault(p => p.Edition == c.Edition.Language);

    private static string TitleOr(MenuEntry entry, string fallback) => entry.Title.Length > 0 ? entry.Title : fallback;
}
