using System.Globalization;

namespace BlogGen.Localization;

/// <summary>School grades as people write them: <c>VII</c>, <c>07</c>, <c>Kelas 7A</c>.</summary>
public static class Grades
{
    private static readonly string[] Roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii"];

    /// <returns>1 to 13, or null.</returns>
    public static int? ToNumber(string text)
    {
        foreach (var word in text.Split([' ', '-', '/', '.'], StringSplitOptions.RemoveEmptyEntries))
        {
            var digits = string.Concat(word.TakeWhile(char.IsAsciiDigit));
            if (digits.Length is 1 or 2 && int.Parse(digits, CultureInfo.InvariantCulture) is >= 1 and <= 13 and var number)
                return number;
            if (RomanNumber(word) is > 0 and var roman)
                return roman;
        }
        return null;
    }

    /// <summary>The phase of the Indonesian curriculum; data of 2025 (BSKAP 046).</summary>
    public static string PhaseOf(int grade) =>
        grade switch
        {
            <= 2 => "A",
            <= 4 => "B",
            <= 6 => "C",
            <= 9 => "D",
            10 => "E",
            _ => "F",
        };

    /// <summary>0 where the word is no Roman numeral up to XIII.</summary>
    internal static int RomanNumber(string word) => Array.IndexOf(Roman, word.ToLowerInvariant()) + 1;
}
