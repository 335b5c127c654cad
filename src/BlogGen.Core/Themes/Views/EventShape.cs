using BlogGen.Sites;
using Scriban.Runtime;

namespace BlogGen.Themes.Views;

/// <summary>One row of the agenda.</summary>
internal static class EventShape
{
    public static readonly Shape<AgendaEvent> Instance = new Shape<AgendaEvent>("event")
        .With("name", "Nama kegiatan", "Name of the event", (e, _) => e.Name)
        .With(
            "date",
            "Hari pertama, atau kosong",
            "First day, or nothing",
            (e, _) => e.Date,
            example: "{{ for event in site.agenda }}{{ if event.date }}{{ date event.date }}{{ else }}{{ event.when }}{{ end }}{{ end }}"
        )
        .With("until", "Hari terakhir, bila beberapa hari", "Last day, where there are several", (e, _) => e.Until)
        .With("when", "Tanggal seperti yang ditulis", "The date as written", (e, _) => e.When)
        .With("time", "Pukul, atau kosong", "Time of day, or nothing", (e, _) => e.Time)
        .With("place", "Tempat, atau kosong", "Place, or nothing", (e, _) => e.Place)
        .With("note", "Keterangan, atau kosong", "Note, or nothing", (e, _) => e.Note)
        .With(
            "url",
            "Alamat keterangan lebih lanjut, atau kosong",
            "Address of more about it, or nothing",
            (e, c) => e.Url is null ? null : c.Urls.Write(c.Site.Resolver.Find(e.Url, null))
        );

    public static ScriptArray List(PageScope scope, bool past)
    {
        var events = scope.Site.Agenda.GetValueOrDefault(scope.Edition.Language) ?? [];
        var wanted = events.Where(e => e.IsPast == past);
        return new ScriptArray((past ? wanted.Reverse() : wanted).Select(Instance.Of));
    }
}
