using BlogGen.Content;

namespace BlogGen.Sites;

/// <summary>Neighbours in time, posts on the same matter, and translations.</summary>
internal static class RelationFinder
{
    public static IReadOnlyDictionary<string, Relations> Find(
        IReadOnlyList<Page> posts,
        IReadOnlyList<Page> pages,
        IReadOnlyList<Page> all
    )
    {
        var translations = TranslationGroups(all);
        var related = new RelatedPosts(posts);
        var relations = new Dictionary<string, Relations>(posts.Count + pages.Count, StringComparer.Ordinal);
        for (var i = 0; i < posts.Count; i++)
        {
            var index = i;
            relations[posts[i].Source.Path] = new Relations(
                i + 1 < posts.Count ? posts[i + 1] : null,
                i > 0 ? posts[i - 1] : null,
                () => related.Of(index),
                Translations(posts[i], translations)
            );
        }
        foreach (var page in pages)
            relations[page.Source.Path] = Relations.None with { Translations = Translations(page, translations) };
        return relations;
    }

    /// <summary>Twins share a folder and a name, or one names the other in <c>terjemahan_dari</c>.</summary>
    private static Dictionary<string, List<Page>> TranslationGroups(IReadOnlyList<Page> all)
    {
        var groups = new Dictionary<string, List<Page>>(StringComparer.Ordinal);
        foreach (var page in all.Where(p => p.IsIncluded))
        {
            var key = GroupKey(page, all);
            if (!groups.TryGetValue(key, out var group))
                groups[key] = group = [];
            group.Add(page);
        }
        return groups
            .Values.Where(g => g.Count > 1)
            .SelectMany(g => g.Select(p => (p.Source.Path, g)))
            .ToDictionary(x => x.Path, x => x.g, StringComparer.Ordinal);
    }

    private static string GroupKey(Page page, IReadOnlyList<Page> all)
    {
        if (page.Meta.Text(Fields.TranslationOf) is { } original)
        {
            var name = Path.GetFileName(original);
            if (
                all.FirstOrDefault(p =>
                    p != page
                    && (
                        p.Source.Path == original
                        || Path.GetFileName(p.Source.Path) == name
                        || p.Source.Name == original
                    )
                ) is
                { } found
            )
                return KeyOf(found);
        }
        return KeyOf(page);
    }

    private static string KeyOf(Page page) =>
        page.Source.Language is { } suffix
            ? page.Source.Path.Replace($".{suffix}.", ".", StringComparison.Ordinal)
            : page.Source.Path;

    private static IReadOnlyList<Page> Translations(Page page, Dictionary<string, List<Page>> groups) =>
        groups.TryGetValue(page.Source.Path, out var group) ? [.. group.Where(p => p.Edition != page.Edition)] : [];
}
