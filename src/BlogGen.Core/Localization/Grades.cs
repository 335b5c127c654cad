namespace BlogGen.Localization;

/// <summary>Classes as Indonesian schools count them, through all levels: 1 to 12, and 13 in a four-year SMK.</summary>
public static class Grades
{
    /// <summary><c>VII</c>, <c>7</c>, <c>07</c>, <c>Kelas 7</c>, <c>Kelas VII A</c>, <c>7-B</c>: 7. Null for what is no class.</summary>
    public static int? ToNumber(string text)
    {
        var words = text.Split(
            [' ', '\t', '\u00A0', '-', '.', '/', '_', ','],
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );
        var first = words.FirstOrDefault(w => !IsLabel(w));
        return first is null ? null : Number(first);
    }

    /// <summary>The phase of the Kurikulum Merdeka, <c>A</c> to <c>F</c>; null outside 1 to 13.</summary>
    public static string? PhaseOf(int grade) =>
        grade switch
        {
            1 or 2 => "A",
            3 or 4 => "B",
            5 or 6 => "C",
            >= 7 and <= 9 => "D",
            10 => "E",
            >= 11 and <= 13 => "F",
            _ => null,
        };

    private static bool IsLabel(string word) =>
        word.ToLowerInvariant() is "kelas" or "kls" or "kel" or "tingkat" or "grade" or "class" or "year";

    private static int? Number(string word)
    {
        var digits = word.AsSpan().IndexOfAnyExceptInRange('0', '9') switch
        {
            < 0 => word,
            var end => word[..end],
        };
        if (digits.Length == 0)
            return RomanNumeral.Value(word) is > 0 and var roman ? roman : null;
        // "7A" is a class; "7th", "2026" and "10 km" written together are not.
        var isClass = word.Length - digits.Length <= 1 && digits.Length <= 3;
        return
            isClass
            && int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) is >= 1 and <= 13 and var number
            ? number
            : null;
    }
}
