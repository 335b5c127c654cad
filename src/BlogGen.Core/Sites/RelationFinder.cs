using BlogGen.Content;
using BlogGen.Localization;

namespace BlogGen.Sites;

/// <summary>Neighbours in time, posts on the same matter, and translations.</summary>
internal static class RelationFinder
{
    private const int RelatedCount = 4;

    /// <summary>How far along a term's list a relative may lie: keeps a large blog's cost linear.</summary>
    private const int Reach = 60;

    public static IReadOnlyDictionary<string, Relations> Find(
        IReadOnlyList<Page> posts,
        IReadOnlyList<Page> pages,
        IReadOnlyList<Page> all
    )
    {
        var translations = TranslationGroups(all);
        var terms = TermsOf(posts);
        var relations = new Dictionary<string, Relations>(posts.Count + pages.Count, StringComparer.Ordinal);
        for (var i = 0; i < posts.Count; i++)
        {
            relations[posts[i].Source.Path] = new Relations(
                i + 1 < posts.Count ? posts[i + 1] : null,
                i > 0 ? posts[i - 1] : null,
                Related(i, posts, terms),
                Translations(posts[i], translations)
            );
        }
        foreach (var page in pages)
            relations[page.Source.Path] = Relations.None with { Translations = Translations(page, translations) };
        return relations;
    }

    private static IEnumerable<(string Term, int Weight)> Weights(Page page) =>
        [
            .. page.Meta.List(Fields.Tags).Select(t => ("t:" + Slugger.Slug(t), 3)),
            .. page.Meta.List(Fields.Categories).Select(t => ("c:" + Slugger.Slug(t), 2)),
            .. page.Meta.List(Fields.Subjects).Select(t => ("m:" + Slugger.Slug(t), 2)),
            .. page.Meta.List(Fields.Grades).Select(t => ("k:" + Slugger.Slug(t), 1)),
        ];

    private static Dictionary<string, List<int>> TermsOf(IReadOnlyList<Page> posts)
    {
        var terms = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < posts.Count; i++)
        {
            foreach (var (term, _) in Weights(posts[i]).DistinctBy(w => w.Term))
            {
                if (!terms.TryGetValue(term, out var list))
                    terms[term] = list = [];
                list.Add(i);
            }
        }
        return terms;
    }

    private static IReadOnlyList<Page> Related(
        int index,
        IReadOnlyList<Page> posts,
        Dictionary<string, List<int>> terms
    )
    {
        var scores = new Dictionary<int, int>();
        foreach (var (term, weight) in Weights(posts[index]).DistinctBy(w => w.Term))
        {
            var list = terms[term];
            var here = list.BinarySearch(index);
            for (var i = Math.Max(0, here - Reach); i < Math.Min(list.Count, here + Reach + 1); i++)
            {
                if (list[i] != index)
                    scores[list[i]] = scores.GetValueOrDefault(list[i]) + weight;
            }
        }
        // The same series is shown by its own box.
        var series = posts[index].Meta.Text(Fields.Series);
        return
        [
            .. scores
                .Where(s => series is null || posts[s.Key].Meta.Text(Fields.Series) != series)
                .OrderByDescending(s => s.Value)
                .ThenBy(s => Math.Abs(s.Key - index))
                .ThenBy(s => s.Key)
                .Take(RelatedCount)
                .Select(s => posts[s.Key]),
        ];
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
