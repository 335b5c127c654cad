using System.Globalization;

namespace BlogGen.Importing;

/// <summary><c>1822</c>, <c>1822:5</c>, <c>1..5</c> as a number with its tolerance.</summary>
internal static class GiftNumber
{
    public static string Write(string gift, bool inIndonesian)
    {
        if (gift.Split("..") is [var low, var high] && Read(low) is { } from && Read(high) is { } to)
            return Written((from + to) / 2, Math.Abs(to - from) / 2, inIndonesian);
        var parts = gift.Split(':');
        return Read(parts[0]) is { } value
            ? Written(value, parts.Length > 1 ? Read(parts[1]) ?? 0 : 0, inIndonesian)
            : gift;
    }

    private static decimal? Read(string text) =>
        decimal.TryParse(text.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Written(decimal value, decimal tolerance, bool inIndonesian) =>
        Number(value, inIndonesian) + (tolerance == 0 ? "" : "±" + Number(tolerance, inIndonesian));

    private static string Number(decimal number, bool inIndonesian)
    {
        var text = number.ToString("0.##########", CultureInfo.InvariantCulture);
        return inIndonesian ? text.Replace('.', ',') : text;
    }
}
