using BlogGen.Localization.Searching;

namespace BlogGen.Rendering.Search;

/// <summary>The words of an edition gathered under their stems, by number.</summary>
internal sealed class StemTable
{
    private readonly int[] _stemOf;
    private readonly List<string> _stems = [];

    // The entry that is being gathered, by stem; emptied before the next.
    private readonly WordUse[] _gathered;
    private readonly List<int> _touched = [];

    public StemTable(IReadOnlyList<string> words, SearchLanguage language)
    {
        var map = new StemMap(words, language);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        _stemOf = new int[words.Count];
        for (var i = 0; i < _stemOf.Length; i++)
            _stemOf[i] = language.StopWords.Contains(words[i]) ? -1 : Number(map.StemOf(words[i]), numbers);
        _gathered = new WordUse[_stems.Count];
    }

    public IReadOnlyList<string> Stems => _stems;

    /// <returns>-1 for a word that says nothing.</returns>
    public int StemOf(int word) => _stemOf[word];

    /// <summary>An entry's uses by stem; good until the next call.</summary>
    public IEnumerable<WordUse> Gather(WordUse[] uses)
    {
        foreach (var stem in _touched)
            _gathered[stem] = default;
        _touched.Clear();
        foreach (var use in uses)
        {
            if (_stemOf[use.Number] is not (>= 0 and var stem))
                continue;
            var other = _gathered[stem];
            if (other.Places == WordPlaces.None)
                _touched.Add(stem);
            var times = (ushort)Math.Min(use.Times + other.Times, ushort.MaxValue);
            _gathered[stem] = new WordUse(stem, use.Places | other.Places, times);
        }
        return _touched.Select(stem => _gathered[stem]);
    }

    private int Number(string stem, Dictionary<string, int> numbers)
    {
        if (numbers.TryGetValue(stem, out var number))
            return number;
        _stems.Add(stem);
        numbers.Add(stem, _stems.Count - 1);
        return _stems.Count - 1;
    }
}
