namespace BlogGen.Localization;

/// <summary>A person's name as teachers write it: <c>Drs. H. Ahmad Hasan, S.Pd.I.</c></summary>
public static class PersonName
{
    private const int MaxInitials = 2;

    private static readonly string[] Titles =
    [
        "bu",
        "bpk",
        "bapak",
        "ibu",
        "pak",
        "kak",
        "ustaz",
        "ustazah",
        "mr",
        "mrs",
        "ms",
    ];

    /// <summary><c>AH</c>: without titles before the name and degrees after it.</summary>
    public static string Initials(string name)
    {
        var words = Without(name).Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var own = words.Where(w => !IsTitle(w)).ToList();
        var letters = (own.Count > 0 ? own : [.. words])
            .Select(FirstLetter)
            .Where(letter => letter.Length > 0)
            .Take(MaxInitials);
        return string.Concat(letters).ToUpperInvariant();
    }

    /// <summary><c>S.Pd., M.Pd.</c>; null for a name without degrees.</summary>
    public static string? Degrees(string name) =>
        name.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma
        && name[(comma + 1)..].Trim() is { Length: > 0 } degrees
            ? degrees
            : null;

    private static string Without(string name) =>
        name.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma ? name[..comma] : name;

    private static bool IsTitle(string word) =>
        (word.EndsWith('.') && word.Length > 2)
        || Titles.Contains(word.TrimEnd('.').ToLowerInvariant())
        || word is "H.";

    private static string FirstLetter(string word) =>
        word.EnumerateRunes().FirstOrDefault(System.Text.Rune.IsLetter) is { Value: > 0 } rune ? rune.ToString() : "";
}
