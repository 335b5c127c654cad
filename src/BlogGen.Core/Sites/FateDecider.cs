using BlogGen.Content;
using BlogGen.Localization;

namespace BlogGen.Sites;

/// <summary>Decides whether a document is published; a contradiction takes the safe side.</summary>
internal static class FateDecider
{
    public static Fate Decide(Document document, ContentDate? date, DateTimeOffset now, SiteZone zone)
    {
        var meta = document.Meta;
        if (!document.IsReadable)
            return new(
                ListingStatus.Broken,
                new("Bagian atasnya tidak dapat dipahami.", "Its front matter cannot be understood.")
            );
        if (meta.Flag(Fields.TeacherOnly) == true)
            return new(
                ListingStatus.Excluded,
                new("Khusus guru: `khusus_guru: ya`.", "For teachers only: `teacher_only: yes`.")
            );
        if (document.Source.InDrafts)
            return new(ListingStatus.Draft, new("Berada di folder draf.", "It lies in a drafts folder."));
        if (meta.DraftReason is { } marked)
            return new(ListingStatus.Draft, marked);
        if (meta.Date(Fields.Expires) is { } expires && EndOf(expires, zone) <= now)
            return new(
                ListingStatus.Expired,
                new($"Berlaku sampai {Show(expires, zone, "id")}.", $"It was valid until {Show(expires, zone, "en")}.")
            );
        if (document.Unsafe.Count > 0)
            return new(
                ListingStatus.Broken,
                new("Tidak diterbitkan demi melindungi data pribadi.", "It is not published, to protect personal data.")
            );
        var start = Later(date, meta.Date(Fields.PublishAt));
        if (start is not null && start.Instant > now)
            return new(
                ListingStatus.Scheduled,
                new($"Dijadwalkan untuk {Show(start, zone, "id")}.", $"It is scheduled for {Show(start, zone, "en")}.")
            );
        if (meta.Flag(Fields.Unlisted) == true)
            return new(
                ListingStatus.Published,
                new(
                    "Terbit, tetapi tidak masuk daftar apa pun: `tidak_didaftar: ya`.",
                    "It is published, but stands in no list: `unlisted: yes`."
                )
            );
        return new(
            ListingStatus.Published,
            start is null
                ? new("Sudah terbit.", "It is published.")
                : new(
                    $"Sudah terbit sejak {Show(start, zone, "id")}.",
                    $"It has been published since {Show(start, zone, "en")}."
                )
        );
    }

    /// <summary>When the answer may become another one.</summary>
    public static IEnumerable<DateTimeOffset> TurningPoints(Document document, ContentDate? date, SiteZone zone)
    {
        if (document.Meta.Date(Fields.Expires) is { } expires)
            yield return EndOf(expires, zone);
        if (Later(date, document.Meta.Date(Fields.PublishAt)) is { } start)
            yield return start.Instant;
    }

    /// <summary>A day without a time ends with the day.</summary>
    private static DateTimeOffset EndOf(ContentDate date, SiteZone zone) =>
        date.HasTime ? date.Instant : zone.At(zone.Convert(date.Instant).Date.AddDays(1));

    private static ContentDate? Later(ContentDate? one, ContentDate? other) =>
        one is null || (other is not null && other.Instant > one.Instant) ? other : one;

    private static string Show(ContentDate date, SiteZone zone, string language)
    {
        var local = zone.Convert(date.Instant);
        var day = DateText.Long(local, language);
        return date.HasTime ? $"{day} {DateText.Time(local, zone, language)}" : day;
    }
}
