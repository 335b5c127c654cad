using System.Globalization;
using NodaTime;
using NodaTime.Extensions;
using NodaTime.TimeZones;

namespace BlogGen.Localization;

/// <summary>
/// The time zone of a site. The three zones of Indonesia are fixed offsets: the zone data would bring back
/// Pontianak's +8 of 1987, and none of them ever changes its clocks.
/// </summary>
public sealed class SiteZone
{
    public static readonly SiteZone Wib = Fixed("WIB", TimeSpan.FromHours(7));
    private static readonly SiteZone Wita = Fixed("WITA", TimeSpan.FromHours(8));
    private static readonly SiteZone Wit = Fixed("WIT", TimeSpan.FromHours(9));
    private static readonly SiteZone Utc = Fixed("UTC", TimeSpan.Zero);

    private readonly DateTimeZone _zone;
    private readonly bool _hasAbbreviation;

    private SiteZone(string name, DateTimeZone zone, bool hasAbbreviation)
    {
        Name = name;
        _zone = zone;
        _hasAbbreviation = hasAbbreviation;
    }

    /// <summary><c>WIB</c>, <c>UTC</c>, <c>+05:30</c> or an IANA name.</summary>
    public string Name { get; }

    /// <summary>Null for a name that is no zone.</summary>
    public static SiteZone? TryParse(string name)
    {
        name = name.Trim();
        return name.ToUpperInvariant() switch
        {
            "WIB" => Wib,
            "WITA" => Wita,
            "WIT" => Wit,
            "UTC" or "GMT" or "Z" => Utc,
            _ => ParseOffset(name) ?? ParseIana(name),
        };
    }

    /// <summary>A time on the wall clock of this zone. Where the clock jumps, the nearest moment that exists.</summary>
    public DateTimeOffset At(DateTime local) =>
        ToDateTimeOffset(_zone.AtLeniently(LocalDateTime.FromDateTime(local)).ToInstant());

    public DateTimeOffset Convert(DateTimeOffset instant) => ToDateTimeOffset(instant.ToInstant());

    /// <summary><c>WIB</c>, <c>WITA</c>, <c>WIT</c>, <c>UTC</c>; elsewhere <c>UTC+1</c>, as it is at that moment.</summary>
    public string Abbreviation(DateTimeOffset instant)
    {
        if (_hasAbbreviation)
            return Name;
        var offset = Convert(instant).Offset;
        var minutes = offset.Minutes == 0 ? "" : offset.ToString(@"\:mm", CultureInfo.InvariantCulture);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"UTC{(offset < TimeSpan.Zero ? "-" : "+")}{Math.Abs(offset.Hours)}{minutes}"
        );
    }

    public override string ToString() => Name;

    private static SiteZone Fixed(string name, TimeSpan offset) => new(name, Zone(offset), hasAbbreviation: true);

    private static DateTimeZone Zone(TimeSpan offset) => DateTimeZone.ForOffset(Offset.FromTimeSpan(offset));

    private static SiteZone? ParseOffset(string name)
    {
        var text = name.AsSpan();
        if (
            text.StartsWith("UTC", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("GMT", StringComparison.OrdinalIgnoreCase)
        )
            text = text[3..];
        if (OffsetReader.Read(text) is not { } offset)
            return null;
        var sign = offset < TimeSpan.Zero ? "-" : "+";
        return new SiteZone(
            sign + offset.ToString(@"hh\:mm", CultureInfo.InvariantCulture),
            Zone(offset),
            hasAbbreviation: false
        );
    }

    private static SiteZone? ParseIana(string name)
    {
        var source = TzdbDateTimeZoneSource.Default;
        var id = source.CanonicalIdMap.Keys.FirstOrDefault(k => k.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (id is null)
            return null;
        return source.CanonicalIdMap[id] switch
        {
            "Asia/Jakarta" or "Asia/Pontianak" => Wib,
            "Asia/Makassar" => Wita,
            "Asia/Jayapura" => Wit,
            "Etc/UTC" or "Etc/GMT" => Utc,
            _ => new SiteZone(id, DateTimeZoneProviders.Tzdb[id], hasAbbreviation: false),
        };
    }

    /// <summary>Old zone data counts seconds; a date on paper has whole minutes.</summary>
    private DateTimeOffset ToDateTimeOffset(Instant instant)
    {
        var minutes = Math.Round(_zone.GetUtcOffset(instant).Seconds / 60d);
        return instant.ToDateTimeOffset().ToOffset(TimeSpan.FromMinutes(minutes));
    }
}
