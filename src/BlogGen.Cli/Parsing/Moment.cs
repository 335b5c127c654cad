using System.Globalization;

namespace BlogGen.Cli.Parsing;

/// <summary>Reads <c>--now</c>: ISO 8601, and never in the machine's own zone.</summary>
internal static class Moment
{
    private static readonly string[] WithOffset =
    [
        "yyyy-MM-dd'T'HH:mmzzz",
        "yyyy-MM-dd'T'HH:mm:sszzz",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
    ];

    private static readonly string[] Local =
    [
        "yyyy-MM-dd",
        "yyyy-MM-dd'T'HH:mm",
        "yyyy-MM-dd'T'HH:mm:ss",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF",
    ];

    /// <param name="text">A date, or a date and a time, with or without an offset.</param>
    /// <param name="zone">Places a time that is written without an offset.</param>
    /// <param name="moment">Default where the text cannot be read.</param>
    public static bool TryParse(string text, Func<DateTime, DateTimeOffset> zone, out DateTimeOffset moment)
    {
        var iso = text.Trim().Replace(' ', 'T');
        if (iso.EndsWith('Z') || iso.EndsWith('z'))
            iso = iso[..^1] + "+00:00";

        var culture = CultureInfo.InvariantCulture;
        if (DateTimeOffset.TryParseExact(iso, WithOffset, culture, DateTimeStyles.None, out moment))
            return true;

        var isLocal = DateTime.TryParseExact(iso, Local, culture, DateTimeStyles.None, out var time);
        isLocal &= time.Year is > 1 and < 9999;
        moment = isLocal ? zone(time) : default;
        return isLocal;
    }
}
