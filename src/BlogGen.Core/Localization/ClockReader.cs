using System.Buffers;

namespace BlogGen.Localization;

/// <summary>What follows a date: a time, a zone, both or nothing.</summary>
internal static class ClockReader
{
    private static readonly SearchValues<char> ClockSigns = SearchValues.Create("0123456789:.,+-Zz ");

    public readonly record struct Clock(TimeSpan? Time, TimeSpan? Offset);

    /// <summary>Null where the text goes on with something that is no time.</summary>
    public static Clock? Read(ref DateCursor cursor)
    {
        if (cursor.AtEnd)
            return new Clock(null, null);
        var hourAlone = SkipIntroduction(ref cursor, out var isSeparated);
        if (IsBroken(cursor, hourAlone))
            return new Clock(null, null);
        TimeSpan? time = null;
        if (cursor.AtDigit)
        {
            if (!isSeparated || !TryTime(ref cursor, hourAlone, out var read))
                return null;
            time = read;
        }
        if (!TryOffset(ref cursor, out var offset))
            return null;
        cursor.SkipSpaces();
        return cursor.AtEnd ? new Clock(time, offset) : null;
    }

    /// <summary><c>T</c>, <c>, </c>, <c>pukul</c>. True where an hour without minutes makes a time.</summary>
    private static bool SkipIntroduction(ref DateCursor cursor, out bool isSeparated)
    {
        isSeparated = true;
        if (cursor.Next is 'T' or 't' && cursor.PeekWord().Length == 1)
        {
            cursor.Skip(1);
            return true;
        }
        var hasSpace = cursor.SkipSpaces();
        var hasSign = cursor.TrySkip(',') || cursor.TrySkip('،') || cursor.TrySkip('|') || TrySkipDash(ref cursor);
        cursor.SkipSpaces();
        isSeparated = hasSpace || hasSign;
        if (!cursor.TrySkipWord("pukul", "pkl", "pk", "jam", "tabuh", "at", "الساعة"))
            return false;
        cursor.TrySkip('.');
        cursor.SkipSpaces();
        return isSeparated = true;
    }

    /// <summary>Before a space only: <c>-07:00</c> is a zone.</summary>
    private static bool TrySkipDash(ref DateCursor cursor)
    {
        if (cursor.Rest.Length < 2 || cursor.Next is not ('-' or '–' or '—') || !char.IsWhiteSpace(cursor.Rest[1]))
            return false;
        cursor.Skip(1);
        return true;
    }

    /// <summary>Found in real posts: <c>2024-02-01T:00:00-01:00</c>, and a <c>T</c> with nothing behind it. The day still counts.</summary>
    private static bool IsBroken(in DateCursor cursor, bool afterT) =>
        afterT && (cursor.AtEnd || cursor.Next == ':' && !cursor.Rest.ContainsAnyExcept(ClockSigns));

    private static bool TryTime(ref DateCursor cursor, bool hourAlone, out TimeSpan time)
    {
        time = default;
        if (!cursor.TryNumber(1, 2, out var hour))
            return false;
        var separator = cursor.Next;
        int minute = 0,
            second = 0,
            ticks = 0;
        var hasMinutes = separator is ':' or '.';
        if (hasMinutes)
        {
            cursor.Skip(1);
            // "9:5" is found in posts written by hand; "9.5" could be half past nine.
            if (!cursor.TryNumber(separator == ':' ? 1 : 2, 2, out minute))
                return false;
            if (cursor.TrySkip(separator) && !TrySeconds(ref cursor, out second, out ticks))
                return false;
        }
        if (!TryHalfDay(ref cursor, ref hour, out var hasHalf) || !(hasMinutes || hourAlone || hasHalf))
            return false;
        if (hour > 23 || minute > 59 || second > 59)
            return false;
        time = new TimeSpan(hour, minute, second) + TimeSpan.FromTicks(ticks);
        return true;
    }

    /// <summary>With a fraction of up to seven digits that count.</summary>
    private static bool TrySeconds(ref DateCursor cursor, out int second, out int ticks)
    {
        ticks = 0;
        if (!cursor.TryNumber(1, 2, out second))
            return false;
        if (cursor.Next is not ('.' or ','))
            return true;
        cursor.Skip(1);
        var unit = (int)TimeSpan.TicksPerSecond;
        if (!cursor.AtDigit)
            return false;
        for (; cursor.AtDigit; cursor.Skip(1))
        {
            unit /= 10;
            ticks += (cursor.Next - '0') * unit;
        }
        return true;
    }

    /// <summary><c>9:05 PM</c></summary>
    private static bool TryHalfDay(ref DateCursor cursor, ref int hour, out bool hasHalf)
    {
        var ahead = cursor;
        ahead.SkipSpaces();
        var isPm = ahead.TrySkipWord("pm");
        hasHalf = isPm || ahead.TrySkipWord("am");
        if (!hasHalf)
            return true;
        cursor = ahead;
        if (hour is < 1 or > 12)
            return false;
        hour = hour % 12 + (isPm ? 12 : 0);
        return true;
    }

    private static bool TryOffset(ref DateCursor cursor, out TimeSpan? offset)
    {
        cursor.SkipSpaces();
        offset = null;
        if (cursor.AtEnd)
            return true;
        if (TryNamedZone(ref cursor, out offset) && (offset != TimeSpan.Zero || cursor.Next is not ('+' or '-')))
            return true;
        offset = OffsetReader.Read(cursor.Rest);
        if (offset is null)
            return false;
        cursor.Skip(cursor.Rest.Length);
        return true;
    }

    private static bool TryNamedZone(ref DateCursor cursor, out TimeSpan? offset)
    {
        var word = cursor.PeekWord();
        offset = Named(word);
        if (offset is null)
            return false;
        cursor.Skip(word.Length);
        return true;
    }

    /// <summary>Indonesia's zones, and those of RFC 822, which feeds carry.</summary>
    private static TimeSpan? Named(ReadOnlySpan<char> word)
    {
        if (word.Length > 4)
            return null;
        Span<char> upper = stackalloc char[word.Length];
        word.ToUpperInvariant(upper);
        return upper switch
        {
            "Z" or "UTC" or "GMT" or "UT" => TimeSpan.Zero,
            "WIB" => TimeSpan.FromHours(7),
            "WITA" => TimeSpan.FromHours(8),
            "WIT" => TimeSpan.FromHours(9),
            "EDT" => TimeSpan.FromHours(-4),
            "EST" or "CDT" => TimeSpan.FromHours(-5),
            "CST" or "MDT" => TimeSpan.FromHours(-6),
            "MST" or "PDT" => TimeSpan.FromHours(-7),
            "PST" => TimeSpan.FromHours(-8),
            _ => null,
        };
    }
}
