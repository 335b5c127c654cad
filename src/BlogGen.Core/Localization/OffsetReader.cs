namespace BlogGen.Localization;

internal static class OffsetReader
{
    /// <summary><c>+07:00</c>, <c>+0700</c>, <c>-05</c>, <c>+7</c>; at most 14 hours. Null for anything else.</summary>
    public static TimeSpan? Read(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || text[0] is not ('+' or '-' or '−'))
            return null;
        if (Split(text[1..]) is not var (hours, minutes) || minutes > 59)
            return null;
        var offset = new TimeSpan(hours, minutes, 0);
        if (offset > TimeSpan.FromHours(14))
            return null;
        return text[0] == '+' ? offset : -offset;
    }

    private static (int Hours, int Minutes)? Split(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        if (colon > 0)
            return colon <= 2 && text.Length == colon + 3 ? Pair(text[..colon], text[(colon + 1)..]) : null;
        return text.Length switch
        {
            1 or 2 => Pair(text, "0"),
            4 => Pair(text[..2], text[2..]),
            _ => null,
        };
    }

    private static (int, int)? Pair(ReadOnlySpan<char> hours, ReadOnlySpan<char> minutes)
    {
        if (hours.ContainsAnyExceptInRange('0', '9') || minutes.ContainsAnyExceptInRange('0', '9'))
            return null;
        return (Number(hours), Number(minutes));
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var digit in digits)
            value = value * 10 + digit - '0';
        return value;
    }
}
