using System.Text;
using BlogGen.Localization.Searching;
using BlogGen.Markdown.Text;

namespace BlogGen.Rendering.Search;

[Flags]
internal enum WordPlaces : byte
{
    None = 0,
    Title = 1,
    Heading = 2,
    Term = 4,
    Excerpt = 8,
    Body = 16,
}

/// <param name="Number">Of the word in <see cref="SearchWords.All"/>, or of its stem in <see cref="StemTable.Stems"/>.</param>
/// <param name="Times">In the body.</param>
internal readonly record struct WordUse(int Number, WordPlaces Places, ushort Times);

/// <summary>Reads every word of an edition once: which there are, and where in each entry they stand.</summary>
internal sealed class SearchWords
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _numberOf;
    private readonly List<string> _all = [];
    private readonly Dictionary<int, WordUse> _uses = [];
    private readonly HashSet<Rune> _signs = [];

    private SearchWords() => _numberOf = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>In the order in which they were met.</summary>
    public IReadOnlyList<string> All => _all;

    /// <summary>The letters outside ASCII that the words were folded from.</summary>
    public IReadOnlyCollection<Rune> Signs => _signs;

    /// <summary>The words of each entry.</summary>
    public required IReadOnlyList<WordUse[]> Uses { get; init; }

    public static SearchWords Read(IReadOnlyList<SearchEntry> entries)
    {
        var uses = new WordUse[entries.Count][];
        var words = new SearchWords { Uses = uses };
        for (var i = 0; i < uses.Length; i++)
            uses[i] = words.ReadOne(entries[i]);
        return words;
    }

    private WordUse[] ReadOne(SearchEntry entry)
    {
        var body = entry.Body;
        _uses.Clear();
        Add(entry.Page.Title, WordPlaces.Title);
        AddJoined(entry.Page.Title, WordPlaces.Title);
        foreach (var heading in body.Headings)
            Add(heading.Text, WordPlaces.Heading);
        foreach (var term in entry.Terms)
        {
            Add(term, WordPlaces.Term);
            AddJoined(term, WordPlaces.Term);
        }
        Add(entry.Excerpt, WordPlaces.Excerpt);
        Add(HtmlText.Visible(Encoding.UTF8.GetString(body.Html.Span)), WordPlaces.Body);
        return [.. _uses.Values];
    }

    private void Add(string text, WordPlaces place)
    {
        CollectSigns(text);
        foreach (var word in new WordSplitter(text))
        {
            if (place == WordPlaces.Body && TellsNothing(word))
                continue;
            var number = NumberOf(word);
            var use = _uses.GetValueOrDefault(number);
            var times = use.Times + (place == WordPlaces.Body ? 1 : 0);
            _uses[number] = new WordUse(number, use.Places | place, (ushort)Math.Min(times, ushort.MaxValue));
        }
    }

    /// <summary>Numbers and single letters in running text; there are many.</summary>
    private static bool TellsNothing(ReadOnlySpan<char> word) =>
        !word.ContainsAnyExceptInRange('0', '9') || (word.Length == 1 && char.IsAsciiLetter(word[0]));

    /// <summary><c>Al-Fatihah</c> is looked for as <c>alfatihah</c> too.</summary>
    private void AddJoined(string text, WordPlaces place)
    {
        foreach (var part in text.Split(' ').Where(part => part.Contains('-', StringComparison.Ordinal)))
            Add(part.Replace("-", "", StringComparison.Ordinal), place);
    }

    private int NumberOf(ReadOnlySpan<char> word)
    {
        if (_numberOf.TryGetValue(word, out var number))
            return number;
        _all.Add(word.ToString());
        _numbers.Add(_all[^1], _all.Count - 1);
        return _all.Count - 1;
    }

    private void CollectSigns(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAnyExceptInRange('\0', '\x7F') is >= 0 and var at)
        {
            Rune.DecodeFromUtf16(text[at..], out var rune, out var size);
            _signs.Add(rune);
            text = text[(at + size)..];
        }
    }
}
