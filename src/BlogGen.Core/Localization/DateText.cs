using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace BlogGen.Localization;

/// <summary>Dates as people read them, from bloggen's own tables; always the Gregorian calendar.</summary>
[SuppressMessage("Naming", "CA1720", Justification = "Words of typography, not of types.")]
public static class DateText
{
    /// <summary><c>Senin, 17 Agustus 2026</c></summary>
    public static string Long(DateTimeOffset date, string lang)
    {
        var comma = Languages.Primary(lang) == "ar" ? "، " : ", ";
        return DayName(date.DayOfWeek, lang) + comma + Medium(date, lang);
    }

    /// <summary><c>17 Agustus 2026</c></summary>
    public static string Medium(DateTimeOffset date, string lang) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day} {MonthName(date.Month, lang)} {date.Year}");

    /// <summary><c>17/08/2026</c>, day first in every language.</summary>
    public static string Short(DateTimeOffset date, string lang = "id") => Invariant(date, "dd'/'MM'/'yyyy");

    /// <summary><c>pukul 09.05 WIB</c>: the time that the site's clock shows at this moment.</summary>
    public static string Time(DateTimeOffset date, SiteZone zone, string lang)
    {
        var local = zone.Convert(date);
        var abbreviation = zone.Abbreviation(date);
        return Languages.Primary(lang) switch
        {
            "id" => "pukul " + Invariant(local, "HH'.'mm") + " " + abbreviation,
            "jv" => "jam " + Invariant(local, "HH'.'mm") + " " + abbreviation,
            "su" => "tabuh " + Invariant(local, "HH'.'mm") + " " + abbreviation,
            _ => Invariant(local, "HH':'mm") + " " + abbreviation,
        };
    }

    /// <param name="month">1 to 12.</param>
    public static string MonthName(int month, string lang) => CalendarNames.Of(lang).Months[month - 1];

    public static string DayName(DayOfWeek day, string lang) => CalendarNames.Of(lang).Days[(int)day];

    /// <summary><c>2026-08-17T00:00:00+07:00</c></summary>
    public static string Iso(DateTimeOffset date) => Invariant(date, "yyyy'-'MM'-'dd'T'HH':'mm':'sszzz");

    /// <summary><c>2026-08-17</c></summary>
    public static string IsoDay(DateTimeOffset date) => Invariant(date, "yyyy'-'MM'-'dd");

    /// <summary><c>Mon, 17 Aug 2026 09:05:00 +0700</c>, for RSS.</summary>
    public static string Rfc822(DateTimeOffset date) =>
        Invariant(date, "ddd, dd MMM yyyy HH':'mm':'ss ")
        + Invariant(date, "zzz").Replace(":", "", StringComparison.Ordinal);

    private static string Invariant(DateTimeOffset date, string format) =>
        date.ToString(format, CultureInfo.InvariantCulture);
}
