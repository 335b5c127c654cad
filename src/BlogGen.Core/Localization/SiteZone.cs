using System.Globalization;
using NodaTime;

namespace BlogGen.Localization;

/// <summary>The zone in which a site's dates are meant; never the machine's.</summary>
public sealed class SiteZone
{
    public static readonly SiteZone Wib = Fixed("WIB", 7);

    /// <summary>No daylight saving, and history does not matter to a blog: the three zones of Indonesia are fixed.</summary>
    private static readonly Dictionary<string, SiteZone> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["WIB"] = Wib,
        ["WITA"] = Fixed("WITA", 8),
        ["WIT"] = Fixed("WIT", 9),
        ["Asia/Jakarta"] = Wib,
        ["Asia/Pontianak"] = Wib,
        ["Asia/Makassar"] = Fixed("WITA", 8),
        ["Asia/Ujung_Pandang"] = Fixed("WITA", 8),
        ["Asia/Jayapura"] = Fixed("WIT", 9),
        ["UTC"] = Fixed("UTC", 0),
    };

    private readonly DateTimeZone _zone;

    private SiteZone(string name, DateTimeZone zone) => (Name, _zone) = (name, zone);

    public string Name { get; }

    /// <returns>Null where no zone has this name.</returns>
    public static SiteZone? TryParse(string name)
    {
        var text = name.Trim();
        if (Known.TryGetValue(text, out var known))
            return known;
        if (DateReader.TryOffset(text) is { } offset)
            return new SiteZone(text, DateTimeZone.ForOffset(Offset.FromTimeSpan(offset)));
        return DateTimeZoneProviders.Tzdb.GetZoneOrNull(text) is { } zone ? new SiteZone(text, zone) : null;
    }

    /// <summary>A local time placed on the time line; a time that daylight saving skips moves forward.</summary>
    public DateTimeOffset At(DateTime local) =>
        _zone.AtLeniently(LocalDateTime.FromDateTime(DateTime.SpecifyKind(local, DateTimeKind.Unspecified))).ToDateTimeOffset();

    public DateTimeOffset Convert(DateTimeOffset instant) =>
        Instant.FromDateTimeOffset(instant).InZone(_zone).ToDateTimeOffset();

    /// <summary><c>WIB</c>, <c>WITA</c>, <c>WIT</c>, else <c>UTC+1</c>.</summary>
    public string Abbreviation(DateTimeOffset time)
    {
        if (Name is "WIB" or "WITA" or "WIT" or "UTC")
            return Name;
        var offset = Convert(time).Offset;
        var minutes = offset.Minutes == 0 ? "" : ":" + Math.Abs(offset.Minutes).ToString("00", CultureInfo.InvariantCulture);
        return offset == TimeSpan.Zero ? "UTC" : $"UTC{(offset < TimeSpan.Zero ? "-" : "+")}{Math.Abs(offset.Hours)}{minutes}";
    }

    private static SiteZone Fixed(string name, int hours) => new(name, DateTimeZone.ForOffset(Offset.FromHours(hours)));
}
