namespace BlogGen.Localization;

/// <summary>
/// Reads a date in any of the ways in which Indonesian teachers, and the tools that they come from, write one.
/// The day stands first; a zone is only what the text itself says.
/// </summary>
public static class DateReader
{
    private const int LongestDate = 100;

    /// <summary>Null for what is no date, for an impossible one (31 Februari), and outside the years 1900 to 2999.</summary>
    public static DateReading? Read(string text)
    {
        if (text.Length > LongestDate)
            return null;
        var cursor = new DateCursor(text.AsSpan().Trim());
        SkipDayNames(ref cursor);
        if (ReadDate(ref cursor, out var isAmbiguous) is not { } date)
            return null;
        if (ClockReader.Read(ref cursor) is not { } clock)
            return null;
        return new DateReading(date + (clock.Time ?? TimeSpan.Zero), clock.Time is not null, clock.Offset, isAmbiguous);
    }

    /// <summary><c>Senin,</c> or <c>Jumat Kliwon,</c>: whether the day fits the date is not asked.</summary>
    private static void SkipDayNames(ref DateCursor cursor)
    {
        for (var i = 0; i < 2; i++)
        {
            var word = cursor.PeekWord();
            if (word.IsEmpty || !DateWords.IsDay(word))
                return;
            cursor.Skip(word.Length);
            cursor.TrySkip('.');
            cursor.SkipSeparator(",،/-");
        }
    }

    private static DateTime? ReadDate(ref DateCursor cursor, out bool isAmbiguous)
    {
        isAmbiguous = false;
        if (!cursor.AtDigit)
            return ReadMonthFirst(ref cursor);
        if (cursor.TryNumber(4, 4, out var year))
            return ReadYearFirst(ref cursor, year);
        if (cursor.TryNumber(8, 8, out var compact))
            return Date(compact / 10000, compact / 100 % 100, compact % 100);
        return cursor.TryNumber(1, 2, out var day) ? ReadDayFirst(ref cursor, day, out isAmbiguous) : null;
    }

    /// <summary><c>August 17, 2026</c></summary>
    private static DateTime? ReadMonthFirst(ref DateCursor cursor)
    {
        if (!TryMonth(ref cursor, out var month))
            return null;
        cursor.SkipSeparator(".-/");
        if (!cursor.TryNumber(1, 2, out var day))
            return null;
        SkipOrdinal(ref cursor);
        cursor.SkipSeparator(",-/");
        return cursor.TryNumber(4, 4, out var year) ? Date(year, month, day) : null;
    }

    /// <summary><c>2026-08-17</c>, <c>2026/8/17</c></summary>
    private static DateTime? ReadYearFirst(ref DateCursor cursor, int year)
    {
        var separator = cursor.SkipSeparator("-/.");
        if (separator == '\0' || !cursor.TryNumber(1, 2, out var month))
            return null;
        return cursor.TrySkip(separator) && cursor.TryNumber(1, 2, out var day) ? Date(year, month, day) : null;
    }

    /// <summary><c>17 Agustus 2026</c>, <c>17th August, 2026</c>, <c>17/08/2026</c></summary>
    private static DateTime? ReadDayFirst(ref DateCursor cursor, int day, out bool isAmbiguous)
    {
        isAmbiguous = false;
        SkipOrdinal(ref cursor);
        var separator = cursor.SkipSeparator("-/.");
        if (separator != '\0' && cursor.AtDigit)
            return ReadNumbers(ref cursor, day, separator, out isAmbiguous);
        if (!TryMonth(ref cursor, out var month))
            return null;
        cursor.SkipSeparator(".,-/");
        return cursor.TryNumber(4, 4, out var year) ? Date(year, month, day) : null;
    }

    /// <summary>Day first. <c>08/17/2026</c> can only be American; it is marked, so that somebody has a look.</summary>
    private static DateTime? ReadNumbers(ref DateCursor cursor, int day, char separator, out bool isAmbiguous)
    {
        isAmbiguous = false;
        if (!cursor.TryNumber(1, 2, out var month) || cursor.SkipSeparator("-/.") != separator)
            return null;
        if (!cursor.TryNumber(4, 4, out var year))
            return null;
        var isAmerican = month > 12 && day <= 12;
        isAmbiguous = isAmerican || (day <= 12 && month <= 12 && day != month);
        return isAmerican ? Date(year, day, month) : Date(year, month, day);
    }

    private static bool TryMonth(ref DateCursor cursor, out int month)
    {
        var word = cursor.PeekWord();
        month = word.IsEmpty ? 0 : DateWords.Month(word);
        if (month == 0)
            return false;
        cursor.Skip(word.Length);
        return true;
    }

    private static void SkipOrdinal(ref DateCursor cursor) => cursor.TrySkipWord("st", "nd", "rd", "th");

    private static DateTime? Date(int year, int month, int day)
    {
        var exists =
            year is >= 1900 and <= 2999
            && month is >= 1 and <= 12
            && day >= 1
            && day <= DateTime.DaysInMonth(year, month);
        return exists ? new DateTime(year, month, day) : null;
    }
}
