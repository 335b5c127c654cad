using System.Globalization;

namespace BlogGen.Localization;

/// <summary>Writes dates for people and for machines, with own tables.</summary>
public static class DateText
{
    /// <summary>Senin, 17 Agustus 2026.</summary>
    public static string Long(DateTimeOffset date, string language) =>
        $"{MonthNames.Days(language)[(int)date.DayOfWeek]}{(Languages.Primary(language) == "ar" ? "،" : ",")} {Medium(date, language)}";

    /// <summary>17 Agustus 2026.</summary>
    public static string Medium(DateTimeOffset date, string language) => $"{date.Day} {MonthName(date.Month, language)} {date.Year}";

    /// <summary>17/08/2026.</summary>
    public static string Short(DateTimeOffset date) => date.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

    /// <summary>pukul 09.05 WIB.</summary>
    public static string Time(DateTimeOffset date, SiteZone zone, string language) =>
        Languages.Primary(language) is "id" or "jv" or "su"
            ? $"pukul {date.ToString("HH'.'mm", CultureInfo.InvariantCulture)} {zone.Abbreviation(date)}"
            : $"{date.ToString("HH':'mm", CultureInfo.InvariantCulture)} {zone.Abbreviation(date)}";

    public static string MonthName(int month, string language) => MonthNames.Months(language)[month - 1];

    /// <summary>2026-08-17T00:00:00+07:00.</summary>
    public static string Iso(DateTimeOffset date) => date.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    public static string Rfc822(DateTimeOffset date) =>
        date.ToString("ddd, dd MMM yyyy HH':'mm':'ss ", CultureInfo.InvariantCulture) + date.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal);
}
