using System.Text;
using BlogGen.Files;
using BlogGen.Localization.Searching;
using BlogGen.Sites;

namespace BlogGen.Rendering.Search;

/// <summary>Makes the search index of an edition from its published pages.</summary>
internal static class SearchIndexBuilder
{
    /// <summary>Of the words that stand only in the body, so many are kept for each entry: those that tell it from others.</summary>
    private const int TellingWords = 100;

    private const string Weights = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    public static SearchIndex Build(Edition edition, Site site)
    {
        var entries = SearchPlanner.Searchable(edition).Select(page => SearchEntry.Of(page, edition, site)).ToList();
        var words = SearchWords.Read(entries);
        var table = new StemTable(words.All, SearchLanguage.Of(edition.Language));
        var postings = Postings(words, table);
        var kept = Enumerable
            .Range(0, postings.Length)
            .Where(stem => postings[stem] is not null)
            .OrderBy(stem => table.Stems[stem], StringComparer.Ordinal)
            .ToList();
        return Stamped(
            new SearchIndex(
                entries,
                [.. kept.Select(stem => table.Stems[stem])],
                [.. kept.Select(stem => postings[stem]!.ToString())],
                Forms(words, table, postings),
                Folds(words.Signs),
                ""
            )
        );
    }

    /// <summary>By number of the stem; null for one that tells no entry from another.</summary>
    private static Posting?[] Postings(SearchWords words, StemTable table)
    {
        var spread = new int[table.Stems.Count];
        foreach (var use in words.Uses.SelectMany(table.Gather))
            spread[use.Number]++;

        var postings = new Posting?[table.Stems.Count];
        for (var i = 0; i < words.Uses.Count; i++)
        {
            var uses = table.Gather(words.Uses[i]).ToList();
            var isShort = uses.Count(use => use.Places.HasFlag(WordPlaces.Title)) <= 3;
            foreach (var use in Kept(uses, spread, words.Uses.Count, table.Stems))
                (postings[use.Number] ??= new Posting()).Add(i, WeightOf(use, isShort));
        }
        return postings;
    }

    private static IEnumerable<WordUse> Kept(
        List<WordUse> uses,
        int[] spread,
        int entries,
        IReadOnlyList<string> stems
    ) =>
        uses.Where(use => use.Places != WordPlaces.Body)
            .Concat(
                uses.Where(use => use.Places == WordPlaces.Body)
                    .OrderByDescending(use => use.Times * Math.Log(1 + (double)entries / spread[use.Number]))
                    .ThenBy(use => stems[use.Number], StringComparer.Ordinal)
                    .Take(TellingWords)
            );

    /// <summary>A word of the title counts as much as all other places together; 1 to 52.</summary>
    private static int WeightOf(WordUse use, bool isShortTitle)
    {
        var weight = use.Times switch
        {
            0 => 0,
            1 => 1,
            <= 3 => 2,
            _ => 3,
        };
        if (use.Places.HasFlag(WordPlaces.Title))
            weight += isShortTitle ? 27 : 25;
        if (use.Places.HasFlag(WordPlaces.Heading))
            weight += 11;
        if (use.Places.HasFlag(WordPlaces.Term))
            weight += 7;
        if (use.Places.HasFlag(WordPlaces.Excerpt))
            weight += 4;
        return Math.Clamp(weight, 1, Weights.Length);
    }

    /// <summary>What a reader may type that is no stem itself: words of titles and the like, and of bodies those that are no slip.</summary>
    private static IReadOnlyList<string> Forms(SearchWords words, StemTable table, Posting?[] postings)
    {
        var counts = new int[words.All.Count];
        foreach (var use in words.Uses.SelectMany(uses => uses))
            counts[use.Number] += use.Places == WordPlaces.Body ? 1 : 2;
        return
        [
            .. Enumerable
                .Range(0, counts.Length)
                .Where(word =>
                    counts[word] > 1
                    && table.StemOf(word) is >= 0 and var stem
                    && postings[stem] is not null
                    && table.Stems[stem] != words.All[word]
                )
                .Select(word => words.All[word])
                .Order(StringComparer.Ordinal),
        ];
    }

    private static IReadOnlyList<string> Folds(IEnumerable<Rune> signs)
    {
        var folds = new List<string>();
        Span<char> folded = stackalloc char[8];
        foreach (var sign in signs.Order())
        {
            var length = SearchFolding.IsDropped(sign) ? 0 : SearchFolding.Fold(sign, folded);
            if (length > 0)
                folds.AddRange([sign.ToString(), folded[..length].ToString()]);
        }
        return folds;
    }

    private static SearchIndex Stamped(SearchIndex index)
    {
        var shown = index.Entries.SelectMany(e => (string[])[e.Page.Title, e.Page.Url, e.Excerpt, e.Date]);
        var all = string.Join('\n', shown.Concat(index.Stems).Concat(index.Postings).Concat(index.Forms));
        return index with { Stamp = ContentHash.Of(Encoding.UTF8.GetBytes(all))[..8] };
    }

    /// <summary>Grows in the order of the entries.</summary>
    private sealed class Posting
    {
        private readonly StringBuilder _text = new();
        private int _last = -1;

        public void Add(int entry, int weight)
        {
            _text.Append(Weights[weight - 1]);
            if (entry - _last > 1)
                _text.Append(entry - _last);
            _last = entry;
        }

        public override string ToString() => _text.ToString();
    }
}
