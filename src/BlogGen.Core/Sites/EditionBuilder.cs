using BlogGen.Configuration;
using BlogGen.Content;

namespace BlogGen.Sites;

/// <summary>Collects one language's posts, pages, terms, sections and neighbours.</summary>
internal static class EditionBuilder
{
    public static Edition Build(string language, string prefix, IReadOnlyList<Page> all, SiteConfig config)
    {
        var included = all.Where(p => p.IsIncluded && p.Edition == language).ToList();
        var unlisted = included.Where(p => !p.IsListed && !p.Source.IsSectionIndex).ToList();
        var mine = included.Where(p => p.IsListed || p.Source.IsSectionIndex).ToList();
        var posts = mine.Where(p => p.IsPost && !p.Source.IsSectionIndex).OrderBy(p => p, NewestFirst).ToList();
        var home = mine.FirstOrDefault(p => p.Source.IsSectionIndex && p.Url == prefix + "/");
        var pages = mine.Where(p => !p.IsPost && p != home && !p.Source.IsSectionIndex)
            .OrderBy(p => p.Meta.Number(Fields.Weight) ?? int.MaxValue)
            .ThenBy(p => p.Title, Localization.NaturalComparer.Instance)
            .ThenBy(p => p.Source.Path, StringComparer.Ordinal)
            .ToList();
        return new Edition(language, prefix)
        {
            Title = config.Titles.In(language),
            Description = config.Descriptions.In(language),
            Posts = posts,
            Pages = pages,
            Unlisted = unlisted,
            Home = home,
            Taxonomies = TaxonomyBuilder.Build(mine, posts, language, prefix, config),
            Sections = SectionBuilder.Build(mine, prefix),
            Relations = RelationFinder.Find(posts, [.. pages, .. unlisted], all),
        };
    }

    internal static readonly IComparer<Page> NewestFirst = Comparer<Page>.Create(
        (a, b) =>
            (a.Date, b.Date) switch
            {
                (null, null) => string.CompareOrdinal(a.Source.Path, b.Source.Path),
                (null, _) => 1,
                (_, null) => -1,
                _ when a.Date.Instant != b.Date.Instant => b.Date.Instant.CompareTo(a.Date.Instant),
                _ => string.CompareOrdinal(a.Source.Path, b.Source.Path),
            }
    );
}
