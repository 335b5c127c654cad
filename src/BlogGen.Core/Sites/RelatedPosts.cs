using BlogGen.Content;
using BlogGen.Localization;

namespace BlogGen.Sites;

/// <summary>Posts on the same matter, looked for when a page asks: most saves of a large blog show one page.</summary>
internal sealed class RelatedPosts
{
    private const int Count = 4;

    /// <summary>How far along a term's list a relative may lie: keeps a large blog's cost linear.</summary>
    private const int Reach = 60;

    private static readonly IReadOnlyList<(Field Field, int Weight)> Matters =
    [
        (Fields.Tags, 3),
        (Fields.Categories, 2),
        (Fields.Subjects, 2),
        (Fields.Grades, 1),
    ];

    private readonly IReadOnlyList<Page> _posts;
    private readonly List<(Term Term, int Weight)>[] _termsOf;

    public RelatedPosts(IReadOnlyList<Page> posts)
    {
        _posts = posts;
        _termsOf = new List<(Term, int)>[posts.Count];
        var slugs = new Dictionary<string, string>(StringComparer.Ordinal);
        var known = new Dictionary<(Field, string), Term>();
        for (var i = 0; i < posts.Count; i++)
        {
            _termsOf[i] = [];
            foreach (var (field, weight) in Matters)
            {
                foreach (var name in posts[i].Meta.List(field))
                    Add(i, TermOf(field, name, slugs, known), weight);
            }
        }
    }

    public IReadOnlyList<Page> Of(int index)
    {
        var scores = new Dictionary<int, int>();
        foreach (var (term, weight) in _termsOf[index])
        {
            var list = term.Posts;
            var here = list.BinarySearch(index);
            for (var i = Math.Max(0, here - Reach); i < Math.Min(list.Count, here + Reach + 1); i++)
            {
                if (list[i] != index)
                    scores[list[i]] = scores.GetValueOrDefault(list[i]) + weight;
            }
        }
        // The same series is shown by its own box.
        var series = _posts[index].Meta.Text(Fields.Series);
        return
        [
            .. scores
                .Where(s => series is null || _posts[s.Key].Meta.Text(Fields.Series) != series)
                .OrderByDescending(s => s.Value)
                .ThenBy(s => Math.Abs(s.Key - index))
                .ThenBy(s => s.Key)
                .Take(Count)
                .Select(s => _posts[s.Key]),
        ];
    }

    private void Add(int post, Term term, int weight)
    {
        // A post may name one term twice, under two spellings.
        if (term.Posts is [.., var last] && last == post)
            return;
        term.Posts.Add(post);
        _termsOf[post].Add((term, weight));
    }

    private static Term TermOf(
        Field field,
        string name,
        Dictionary<string, string> slugs,
        Dictionary<(Field, string), Term> known
    )
    {
        if (!slugs.TryGetValue(name, out var slug))
            slugs[name] = slug = Slugger.Slug(name);
        if (!known.TryGetValue((field, slug), out var term))
            known[(field, slug)] = term = new Term();
        return term;
    }

    /// <summary>The posts that name it, in their order.</summary>
    private sealed class Term
    {
        public List<int> Posts { get; } = [];
    }
}
