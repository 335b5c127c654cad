using System.Globalization;
using System.Text.RegularExpressions;

namespace BlogGen.Localization;

/// <param name="Local">As written, without a zone.</param>
/// <param name="Offset">Where one was written.</param>
/// <param name="IsAmbiguous">Day and month could be swapped; read day first.</param>
public sealed record DateReading(DateTime Local, bool HasTime, TimeSpan? Offset, bool IsAmbiguous);

/// <summary>Reads dates as Indonesian teachers, and other tools, write them.</summary>
public static partial class DateReader
{
    public static DateReading? Read(string text)
    {
        var rest = DayName().Replace(text.Trim(), "");
        if (rest.Length > 60)
            return null;
        var match = Iso().Match(rest) is { Success: true } iso ? iso
            : Numeric().Match(rest) is { Success: true } numeric ? numeric
            : DayMonth().Match(rest) is { Success: true } dayMonth ? dayMonth
            : MonthDay().Match(rest);
        if (!match.Success || Month(match) is not (>= 1 and <= 12 and var month))
            return null;
        var (year, day) = (Int(match, "y"), Int(match, "d"));
        if (year is < 1900 or > 2999 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return null;
        var ambiguous = match.Groups["n"].Success && day <= 12 && month <= 12 && day != month;
        return WithTime(new DateTime(year, month, day), rest[match.Length..], ambiguous);
    }

    /// <summary><c>Z</c>, <c>+07:00</c>, <c>+0700</c>, <c>WIB</c> …; null for anything else.</summary>
    internal static TimeSpan? TryOffset(string text)
    {
        switch (text.Trim().ToUpperInvariant())
        {
            case "Z" or "UTC" or "GMT":
                return TimeSpan.Zero;
            case "WIB":
                return TimeSpan.FromHours(7);
            case "WITA":
                return TimeSpan.FromHours(8);
            case "WIT":
                return TimeSpan.FromHours(9);
        }
        var match = OffsetText().Match(text.Trim());
        if (!match.Success || Int(match, "h") > 14 || Int(match, "m") > 59)
            return null;
        var offset = new TimeSpan(Int(match, "h"), Int(match, "m"), 0);
        return match.Groups["s"].Value == "-" ? -offset : offset;
    }

    private static DateReading? WithTime(DateTime day, string rest, bool ambiguous)
    {
        if (rest.Trim().Length == 0)
            return new DateReading(day, false, null, ambiguous);
        var match = Time().Match(rest);
        if (!match.Success)
            return BrokenTime().IsMatch(rest) ? new DateReading(day, false, null, ambiguous) : null;
        var (hour, minute, second) = (Int(match, "h"), Int(match, "m"), Int(match, "s"));
        var zone = match.Groups["z"].Value.Trim();
        if (hour > 23 || minute > 59 || second > 59 || (zone.Length > 0 && TryOffset(zone) is null))
            return null;
        return new DateReading(day.Add(new TimeSpan(hour, minute, second)), true, zone.Length > 0 ? TryOffset(zone) : null, ambiguous);
    }

    private static int Month(Match match) =>
        match.Groups["m"].Success ? Int(match, "m") : MonthNames.Read(match.Groups["name"].Value);

    private static int Int(Match match, string group) =>
        int.TryParse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;

    [GeneratedRegex(@"^\p{L}{3,10}\.?,\s+|^(?:minggu|senin|selasa|rabu|kamis|jum'?at|sabtu)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayName();

    [GeneratedRegex(@"^(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex(@"^(?<n>)(?<d>\d{1,2})[-/.](?<m>\d{1,2})[-/.](?<y>\d{4})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Numeric();

    [GeneratedRegex(@"^(?<d>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?<name>[A-Za-z]{3,10}\.?)[\s,-]+(?<y>\d{4})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex DayMonth();

    [GeneratedRegex(@"^(?<name>[A-Za-z]{3,10}\.?)\s+(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<y>\d{4})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex MonthDay();

    [GeneratedRegex(@"^(?:T|,?\s*(?:pukul|jam|at)?\s*)(?<h>\d{1,2})[:.](?<m>\d{2})(?:[:.](?<s>\d{2})(?:[.,]\d{1,9})?)?\s*(?<z>[A-Za-z]{1,4}|[+-]\d{2}:?\d{2})?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    /// <summary>Seen in a real blog: <c>2024-02-01T:00:00-01:00</c>.</summary>
    [GeneratedRegex(@"^T:\d{2}(?::\d{2})?(?:[+-]\d{2}:?\d{2}|Z)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex BrokenTime();

    [GeneratedRegex(@"^(?<s>[+-])(?<h>\d{2}):?(?<m>\d{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex OffsetText();
}
