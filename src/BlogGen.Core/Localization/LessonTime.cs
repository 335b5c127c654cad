using System.Globalization;

namespace BlogGen.Localization;

/// <summary>How long a lesson takes, as teachers write it: <c>2 x 40 menit</c>, <c>3 JP</c>, <c>1 jam 30 menit</c>.</summary>
public static class LessonTime
{
    private const int MinutesOfHour = 60;

    /// <param name="level"><c>jenjang</c>, which says how long a lesson hour (JP) is: 35, 40 or 45 minutes.</param>
    /// <param name="grade">Stands in for a level that nobody wrote.</param>
    /// <returns>Null where the text names no time, or names it in a way that could mean two things.</returns>
    public static int? Minutes(string? text, string? level, int? grade)
    {
        var words = Words(text ?? "");
        var total = 0;
        var factor = 1;
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (!int.TryParse(words[i], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                continue;
            if (words[i + 1] is "x" or "×" or "*")
                factor *= number;
            else if (Unit(words, i + 1, level, grade) is { } unit)
            {
                total += factor * number * unit;
                factor = 1;
            }
        }
        return total is > 0 and < 10_000 ? total : null;
    }

    /// <summary>ISO 8601 as schema.org wants it: <c>PT80M</c>.</summary>
    public static string Iso(int minutes) => string.Create(CultureInfo.InvariantCulture, $"PT{minutes}M");

    private static int? Unit(List<string> words, int at, string? level, int? grade) =>
        words[at] switch
        {
            "menit" or "mnt" or "minutes" or "minute" or "min" => 1,
            "jp" => LessonHour(level, grade),
            "jam" when at + 1 < words.Count && words[at + 1] is "pelajaran" or "pembelajaran" => LessonHour(
                level,
                grade
            ),
            "jam" or "hours" or "hour" => MinutesOfHour,
            _ => null,
        };

    private static int? LessonHour(string? level, int? grade) =>
        level?.Trim().ToLowerInvariant() switch
        {
            "sd" or "mi" or "sd/mi" => 35,
            "smp" or "mts" or "smp/mts" => 40,
            "sma" or "ma" or "smk" or "mak" or "sma/ma" or "smk/mak" => 45,
            _ => grade switch
            {
                null => null,
                <= 6 => 35,
                <= 9 => 40,
                _ => 45,
            },
        };

    /// <summary>Numbers and words apart, so that <c>2x40menit</c> reads as <c>2 x 40 menit</c>.</summary>
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            if (i < text.Length && KindOf(text[i]) == KindOf(text[start]))
                continue;
            if (KindOf(text[start]) > 0)
                words.Add(text[start..i].ToLowerInvariant());
            start = i;
        }
        return words;
    }

    private static int KindOf(char c) =>
        char.IsAsciiDigit(c) ? 1
        : char.IsLetter(c) ? 2
        : c is '×' or '*' ? 3
        : 0;
}
