namespace BlogGen.Localization.Searching;

/// <summary>
/// Everything that a word may be without some of its affixes, the word itself first, then by the number of affixes taken
/// off. The search script holds the same few lines and gets the same rules: change both or neither.
/// </summary>
internal sealed class AffixStripper(SearchLanguage language)
{
    private const int ShortestStem = 3;
    private const int MostPrefixes = 3;
    private const int MostCandidates = 60;

    private readonly IReadOnlyList<IReadOnlyList<AffixRule>> _suffixes =
    [
        .. language.Suffixes.Split('|').Select(AffixRule.Read),
    ];
    private readonly IReadOnlyList<AffixRule> _prefixes = AffixRule.Read(language.Prefixes);

    public IReadOnlyList<string> Candidates(string word)
    {
        var found = new List<Candidate> { new(word, 0, 0) };
        for (var i = 0; i < found.Count && found.Count < MostCandidates; i++)
        {
            var (text, group, prefixes) = found[i];
            for (var g = group; g < _suffixes.Count; g++)
            {
                foreach (var rule in _suffixes[g])
                {
                    if (EndsWith(text, rule))
                        Add(found, text[..^rule.Affix.Length] + rule.Insert, g + 1, prefixes);
                }
            }
            if (prefixes == MostPrefixes)
                continue;
            foreach (var rule in _prefixes)
            {
                if (StartsWith(text, rule))
                    Add(found, rule.Insert + text[rule.Affix.Length..], group, prefixes + 1);
            }
        }
        return found.ConvertAll(candidate => candidate.Text);
    }

    /// <summary>Without its suffixes, one of each group: for languages whose rules alone decide.</summary>
    public string WithoutSuffixes(string word)
    {
        foreach (var group in _suffixes)
        {
            if (
                group.FirstOrDefault(r =>
                    EndsWith(word, r) && word.Length - r.Affix.Length + r.Insert.Length >= ShortestStem
                ) is
                { } rule
            )
                word = word[..^rule.Affix.Length] + rule.Insert;
        }
        return word;
    }

    private static bool EndsWith(string text, AffixRule rule) =>
        text.EndsWith(rule.Affix, StringComparison.Ordinal) && rule.Allows(text, text.Length - rule.Affix.Length - 1);

    private static bool StartsWith(string text, AffixRule rule) =>
        text.StartsWith(rule.Affix, StringComparison.Ordinal) && rule.Allows(text, rule.Affix.Length);

    private static void Add(List<Candidate> found, string text, int group, int prefixes)
    {
        if (text.Length >= ShortestStem && !found.Exists(candidate => candidate.Text == text))
            found.Add(new Candidate(text, group, prefixes));
    }

    /// <param name="Group">The first group of suffixes that may still come off.</param>
    private readonly record struct Candidate(string Text, int Group, int Prefixes);
}
