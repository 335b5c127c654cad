using System.Collections.Frozen;

namespace BlogGen.Localization.Searching;

/// <summary>What searching in one language needs to know: its affixes, its smallest words, and the roots of the others.</summary>
/// <param name="Suffixes">Groups parted by <c>|</c>, from the outside in; of each one may come off.</param>
/// <param name="Prefixes">In the order in which they are tried.</param>
/// <param name="StopWords">Words that say nothing about a text.</param>
/// <param name="Roots">Words that stay whole although they may look affixed; empty where the rules alone decide.</param>
internal sealed record SearchLanguage(
    string Suffixes,
    string Prefixes,
    FrozenSet<string> StopWords,
    FrozenSet<string> Roots
)
{
    private static readonly SearchLanguage Unknown = new("", "", [], []);

    private static readonly SearchLanguage Indonesian = new(
        IndonesianAffixes.Suffixes,
        IndonesianAffixes.Prefixes,
        Set(IndonesianAffixes.StopWords),
        Set(IndonesianRoots.Words)
    );

    private static readonly SearchLanguage English = new(
        EnglishAffixes.Suffixes,
        "",
        Set(EnglishAffixes.StopWords),
        []
    );

    public static SearchLanguage Of(string language) =>
        Languages.Primary(language) switch
        {
            "id" or "ms" => Indonesian,
            "en" => English,
            _ => Unknown,
        };

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
