using BlogGen.Content;
using BlogGen.Localization;

namespace BlogGen.Sites;

/// <summary>Folders that hold several pages get a list; a person's <c>index.md</c> or <c>_index.md</c> gives it title and text.</summary>
internal static class SectionBuilder
{
    public static IReadOnlyList<Section> Build(IReadOnlyList<Page> pages, string prefix)
    {
        var indexes = pages
            .Where(p => p.Source.IsSectionIndex && p.Url != prefix + "/")
            .GroupBy(p => p.Url, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var groups = pages
            .Where(p => !p.Source.IsSectionIndex && p.Source.Section.Length > 0)
            .GroupBy(p => UrlOf(p, prefix), StringComparer.Ordinal)
            .Where(g => g.Key != prefix + "//")
            .ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        return
        [
            .. groups
                .Keys.Union(indexes.Keys, StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(url => Make(url, indexes.GetValueOrDefault(url), groups.GetValueOrDefault(url) ?? [])),
        ];
    }

    /// <summary>Of the list that the page's folder gets.</summary>
    internal static string UrlOf(Page page, string prefix) =>
        prefix + "/" + PermalinkPattern.SectionSlug(page.Source.Section) + "/";

    private static Section Make(string url, Page? index, List<Page> pages)
    {
        var folder = index?.Source.Section ?? pages[0].Source.Section;
        var name = folder[(folder.LastIndexOf('/') + 1)..].Replace('-', ' ').Replace('_', ' ').Trim();
        var title = index?.Title ?? (name.Length == 0 ? url : char.ToUpperInvariant(name[0]) + name[1..]);
        return new Section(title, url, index, [.. pages.OrderBy(p => p, InSection)]);
    }

    /// <summary>As their author numbered them (<c>urutan</c>), then the newest first, then by title.</summary>
    private static readonly IComparer<Page> InSection = Comparer<Page>.Create(
        (a, b) =>
            (Weight(a).CompareTo(Weight(b)), a.Date, b.Date) switch
            {
                (not 0 and var byWeight, _, _) => byWeight,
                (_, null, null) when NaturalComparer.Instance.Compare(a.Title, b.Title) is not 0 and var byTitle =>
                    byTitle,
                _ => EditionBuilder.NewestFirst.Compare(a, b),
            }
    );

    private static int Weight(Page page) => page.Meta.Number(Fields.Weight) ?? int.MaxValue;
}
