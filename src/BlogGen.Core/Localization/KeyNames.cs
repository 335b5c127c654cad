namespace BlogGen.Localization;

/// <summary>When two names of a key are one: <c>Kata Kunci</c>, <c>kata_kunci</c> and <c>kata-kunci</c>.</summary>
internal static class KeyNames
{
    /// <summary>Without case, <c>-</c>, <c>_</c> and white space.</summary>
    public static string Fold(string key) => IsFolded(key) ? key : string.Concat(key.Where(Counts)).ToLowerInvariant();

    // As nearly every key of every post is written.
    private static bool IsFolded(ReadOnlySpan<char> key) => !key.ContainsAnyExceptInRange('a', 'z');

    /// <summary>False for what only joins the words of a name.</summary>
    public static bool Counts(char c) => c is not ('-' or '_') && !char.IsWhiteSpace(c);
}
