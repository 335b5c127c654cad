namespace BlogGen.Localization.Searching;

/// <summary>One affix that may come off a word: written <c>affix&gt;insert:next</c>, as in <c>men&gt;t:aiueo</c> (menulis, tulis).</summary>
/// <param name="Insert">What stands in its place.</param>
/// <param name="Neighbours">The letters of which one must follow a prefix, or stand before a suffix; empty for any.</param>
internal sealed record AffixRule(string Affix, string Insert, string Neighbours)
{
    public bool Allows(string text, int neighbour) =>
        Neighbours.Length == 0
        || (
            neighbour >= 0 && neighbour < text.Length && Neighbours.Contains(text[neighbour], StringComparison.Ordinal)
        );

    public static IReadOnlyList<AffixRule> Read(string rules) =>
        [.. rules.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ReadOne)];

    private static AffixRule ReadOne(string rule)
    {
        var parts = rule.Split(':');
        var affix = parts[0].Split('>');
        return new AffixRule(affix[0], affix.Length > 1 ? affix[1] : "", parts.Length > 1 ? parts[1] : "");
    }
}
