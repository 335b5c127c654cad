using BlogGen.Configuration;
using BlogGen.Content;
using BlogGen.Diagnostics;
using BlogGen.Yaml;

namespace BlogGen.Sites;

/// <summary>
/// Reads <c>data/agenda.*</c>, and <c>data/agenda.en.*</c> for an English edition: a list of events, or a map that
/// holds one.
/// </summary>
internal static class AgendaReader
{
    private const string Name = "agenda";

    /// <returns>By language; the soonest first, what has no date last.</returns>
    public static IReadOnlyDictionary<string, IReadOnlyList<AgendaEvent>> Read(Site site, DiagnosticBag problems) =>
        site.Config.Languages.ToDictionary(
            language => language,
            language => Events(site.Data[$"{Name}.{language}"] ?? site.Data[Name], site, problems),
            StringComparer.Ordinal
        );

    private static IReadOnlyList<AgendaEvent> Events(Node? data, Site site, DiagnosticBag problems) =>
        [
            .. Rows(data)
                .Select(row => One(row, site, problems))
                .OfType<AgendaEvent>()
                .OrderBy(e => e.Date is null)
                .ThenBy(e => e.Date?.Instant)
                .ThenBy(e => e.Name, StringComparer.Ordinal),
        ];

    private static IEnumerable<MapNode> Rows(Node? data) =>
        data switch
        {
            ListNode list => list.Items.OfType<MapNode>(),
            MapNode map => map.Entries.Select(entry => entry.Value).OfType<ListNode>().Take(1).SelectMany(Rows),
            _ => [],
        };

    private static AgendaEvent? One(MapNode row, Site site, DiagnosticBag problems)
    {
        var name = Text(row, "nama", "name", "acara", "event", "kegiatan", "judul", "title");
        if (name is null)
            return null;
        var date = Find(row, "tanggal", "date", "mulai", "start");
        var begin = DateOf(date, site, problems);
        var end = DateOf(Find(row, "sampai", "until", "selesai", "end"), site, problems);
        return new AgendaEvent(name, date?.AsText() ?? "", begin, end, EndOf(end ?? begin, site) <= site.Now)
        {
            Time = Text(row, "pukul", "jam", "waktu", "time"),
            Place = Text(row, "tempat", "place", "lokasi", "location"),
            Note = Text(row, "keterangan", "note", "catatan"),
            Url = Text(row, "tautan", "url", "link"),
        };
    }

    /// <summary>"Setiap Senin" is an answer to "when"; only what looks like a date must be one.</summary>
    private static ContentDate? DateOf(Node? value, Site site, DiagnosticBag problems) =>
        value.AsText() is { } text && text.Any(char.IsAsciiDigit)
            ? FieldConverter.DateOf(value!, site.Config.Zone, problems)
            : null;

    /// <summary>When each event of the agenda is over.</summary>
    public static IEnumerable<DateTimeOffset> TurningPoints(Site site) =>
        site
            .Agenda.Values.SelectMany(events => events)
            .Select(e => EndOf(e.Until ?? e.Date, site))
            .OfType<DateTimeOffset>();

    private static DateTimeOffset? EndOf(ContentDate? last, Site site) =>
        last is null ? null : site.Config.Zone.At(last.Instant.Date.AddDays(1));

    private static string? Text(MapNode row, params string[] names) => Find(row, names).AsText();

    /// <summary>The first of the names that has a value: a table has a column for all rows, filled or not.</summary>
    private static Node? Find(MapNode row, params string[] names) =>
        names.Select(name => row.Find(name)).FirstOrDefault(value => value.AsText() is not null);
}
