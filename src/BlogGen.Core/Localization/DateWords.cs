using System.Collections.Frozen;
using System.Text;

namespace BlogGen.Localization;

/// <summary>Every spelling of months and days that bloggen understands: those it writes, short ones, and old ones.</summary>
internal static class DateWords
{
    private static readonly string[] MoreMonths =
    [
        "jan djan djanuari januwari",
        "feb febr peb pebr pebruari pebruwari februwari",
        "mar mrt",
        "apr",
        "",
        "jun djuni",
        "jul djuli",
        "agu agt ags agus agust aug",
        "sep sept",
        "okt oct",
        "nov nop nopember",
        "des dec",
    ];

    /// <summary>Short and spoken forms, Javanese and Sundanese ones, and the five days of the pasaran.</summary>
    private const string MoreDays =
        "min mgg sen sel rab rabo kam jum sab sun mon tue tues wed weds thu thur thurs fri sat "
        + "ngahad akad senen slasa rebo kemis jemuwah jumuwah jumat jumuah setu saptu septu salasa "
        + "legi manis pahing paing pon wage kliwon";

    private static readonly FrozenDictionary<string, int> Months = AllMonths();

    private static readonly FrozenSet<string> Days = AllDays();

    /// <summary>1 to 12; 0 for a word that is no month.</summary>
    public static int Month(ReadOnlySpan<char> word) => Months.GetValueOrDefault(Plain(word));

    public static bool IsDay(ReadOnlySpan<char> word) => Days.Contains(Plain(word));

    private static FrozenDictionary<string, int> AllMonths()
    {
        var months = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < 12; i++)
        {
            foreach (var names in CalendarNames.All)
                months[Plain(names.Months[i])] = i + 1;
            foreach (var name in MoreMonths[i].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                months[name] = i + 1;
        }
        return months.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenSet<string> AllDays() =>
        CalendarNames
            .All.SelectMany(n => n.Days.Select(d => Plain(d)))
            .Concat(MoreDays.Split(' '))
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Lower case without accents and apostrophes: <c>Jum'at</c> is <c>jumat</c>, <c>Senén</c> is <c>senen</c>.</summary>
    private static string Plain(ReadOnlySpan<char> word)
    {
        var plain = new StringBuilder(word.Length);
        foreach (var rune in word.EnumerateRunes())
            if (Latin.TryFold(rune.Value, out var folded))
                plain.Append(folded);
            else if (Rune.IsLetter(rune))
                plain.Append(Rune.ToLowerInvariant(rune));
        return plain.ToString();
    }
}
