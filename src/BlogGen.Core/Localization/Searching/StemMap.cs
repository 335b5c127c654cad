namespace BlogGen.Localization.Searching;

/// <summary>
/// The stem of every word of a site. The stems are their own dictionary: a word's stem is the first of its candidates that
/// is a stem of the site, a rule that the search script can follow for any word, with the list of stems alone.
/// </summary>
internal sealed class StemMap
{
    private const int ShortestKnownWord = 4;

    private readonly SearchLanguage _language;
    private readonly AffixStripper _stripper;
    private readonly HashSet<string> _words;
    private readonly HashSet<string> _stems;

    public StemMap(IEnumerable<string> words, SearchLanguage language)
    {
        _language = language;
        _stripper = new AffixStripper(language);
        _words = [.. words];
        _stems = [.. _words.Select(First)];
    }

    public string StemOf(string word) => _stems.Count == 0 ? word : Known(_stripper.Candidates(word), _stems) ?? word;

    /// <summary>By the roots of the language, else by what else stands in the site, else the word as it is.</summary>
    private string First(string word)
    {
        if (_language.Roots.Contains(word))
            return word;
        if (_language.Roots.Count == 0)
            return _stripper.WithoutSuffixes(word);
        var candidates = _stripper.Candidates(word);
        if (Known(candidates, _language.Roots) is { } root)
            return root;
        var shorter = candidates.FirstOrDefault(c =>
            c.Length is var length && length >= ShortestKnownWord && length < word.Length && _words.Contains(c)
        );
        return shorter is null ? word : First(shorter);
    }

    private static string? Known(IEnumerable<string> candidates, IReadOnlySet<string> dictionary) =>
        candidates.FirstOrDefault(dictionary.Contains);
}
