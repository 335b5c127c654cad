using BlogGen.Localization;
using CsCheck;

namespace BlogGen.Tests.Localization;

public sealed class DateReaderTests
{
    private static readonly DateTime Day = new(2026, 8, 17);
    private static readonly DateTime Morning = new(2026, 8, 17, 9, 5, 0);

    [TestCase("2026-08-17")]
    [TestCase("2026/08/17")]
    [TestCase("2026.8.17")]
    [TestCase("20260817")]
    [TestCase("17 Agustus 2026")]
    [TestCase("17 agustus 2026")]
    [TestCase("17 Agu 2026")]
    [TestCase("17 Agt. 2026")]
    [TestCase("17 Ags 2026")]
    [TestCase("17 Agust 2026")]
    [TestCase("17-08-2026")]
    [TestCase("17/08/2026")]
    [TestCase("17/8/2026")]
    [TestCase("17.08.2026")]
    [TestCase("17-Agu-2026")]
    [TestCase("Senin, 17 Agustus 2026")]
    [TestCase("Senén, 17 Agustus 2026")]
    [TestCase("Senen Pahing, 17 Agustus 2026")]
    [TestCase("Jum'at, 17 Agustus 2026")]
    [TestCase("Jemuwah, 17 Agustus 2026")]
    [TestCase("Monday, 17 August 2026")]
    [TestCase("August 17, 2026")]
    [TestCase("Aug 17, 2026")]
    [TestCase("Mon, Aug. 17th 2026")]
    [TestCase("17 August 2026")]
    [TestCase("17th August, 2026")]
    [TestCase("  17\u00A0Agustus\u00A02026  ")]
    [TestCase("الاثنين، 17 أغسطس 2026")]
    public void A_date_alone_has_no_time(string text) =>
        Assert.That(
            DateReader.Read(text),
            Is.EqualTo(new DateReading(Day, HasTime: false, Offset: null, IsAmbiguous: false))
        );

    [TestCase("2026-08-17 09:05")]
    [TestCase("2026-08-17T09:05")]
    [TestCase("2026-08-17 09.05")]
    [TestCase("2026-08-17 9:05:00")]
    [TestCase("2026/8/17 9:5:0")]
    [TestCase("2026-08-17T09:05:00.000")]
    [TestCase("17 Agustus 2026 pukul 09.05")]
    [TestCase("17 Agustus 2026, 09:05")]
    [TestCase("Senin, 17 Agustus 2026, pukul 09.05")]
    [TestCase("Senin, 17 Agustus 2026 - 09:05")]
    [TestCase("17/08/2026 jam 9.05")]
    [TestCase("August 17, 2026 at 9:05 AM")]
    public void A_time_without_a_zone_is_the_sites(string text) =>
        Assert.That(
            DateReader.Read(text),
            Is.EqualTo(new DateReading(Morning, HasTime: true, Offset: null, IsAmbiguous: false))
        );

    [TestCase("2026-08-17T09:05:00+07:00", 7)]
    [TestCase("2026-08-17T09:05:00+0700", 7)]
    [TestCase("2026-08-17 09:05:00 +0700", 7)]
    [TestCase("2026-08-17 09:05:00 +07", 7)]
    [TestCase("2026-08-17T09:05:00Z", 0)]
    [TestCase("2026-08-17 09:05:00 UTC", 0)]
    [TestCase("2026-08-17 09:05 GMT+7", 7)]
    [TestCase("2026-08-17 09:05 WIB", 7)]
    [TestCase("17 Agustus 2026 pukul 09.05 WITA", 8)]
    [TestCase("17 Agustus 2026 09.05 wit", 9)]
    [TestCase("Mon, 17 Aug 2026 09:05:00 +0700", 7)]
    [TestCase("Mon, 17 Aug 2026 09:05:00 GMT", 0)]
    [TestCase("Mon, 17 Aug 2026 09:05:00 EST", -5)]
    [TestCase("2026-08-17T09:05:00-05:00", -5)]
    public void A_written_zone_is_kept(string text, int hours) =>
        Assert.That(
            DateReader.Read(text),
            Is.EqualTo(new DateReading(Morning, HasTime: true, TimeSpan.FromHours(hours), IsAmbiguous: false))
        );

    [Test]
    public void A_fraction_of_a_second_counts() =>
        Assert.That(
            DateReader.Read("2026-08-17T09:05:01.1234567890Z")?.Local,
            Is.EqualTo(Morning.AddSeconds(1).AddTicks(1234567))
        );

    [TestCase("1 Januari 2026", 1)]
    [TestCase("1 Djanuari 2026", 1)]
    [TestCase("1 Peb 2026", 2)]
    [TestCase("1 Pebruari 2026", 2)]
    [TestCase("1 Pébruari 2026", 2)]
    [TestCase("1 Mar 2026", 3)]
    [TestCase("1 Mei 2026", 5)]
    [TestCase("1 May 2026", 5)]
    [TestCase("1 Djuni 2026", 6)]
    [TestCase("1 Djuli 2026", 7)]
    [TestCase("1 Sept 2026", 9)]
    [TestCase("1 Okt 2026", 10)]
    [TestCase("1 October 2026", 10)]
    [TestCase("1 Nop 2026", 11)]
    [TestCase("1 Nopember 2026", 11)]
    [TestCase("1 Des 2026", 12)]
    [TestCase("1 Dec 2026", 12)]
    public void Months_are_known_in_short_and_old_spellings(string text, int month) =>
        Assert.That(DateReader.Read(text)?.Local, Is.EqualTo(new DateTime(2026, month, 1)));

    [Test]
    public void The_day_stands_first_and_a_doubt_is_marked()
    {
        Assert.Multiple(() =>
        {
            Assert.That(
                DateReader.Read("03/04/2026"),
                Is.EqualTo(new DateReading(new DateTime(2026, 4, 3), false, null, true))
            );
            Assert.That(DateReader.Read("03-04-2026")?.IsAmbiguous, Is.True);
            Assert.That(DateReader.Read("04/04/2026")?.IsAmbiguous, Is.False);
            Assert.That(DateReader.Read("2026-04-03")?.IsAmbiguous, Is.False);
        });
    }

    [Test]
    public void An_American_date_is_read_and_marked() =>
        Assert.That(DateReader.Read("08/17/2026"), Is.EqualTo(new DateReading(Day, false, null, true)));

    [TestCase("2024-02-01T:00:00-01:00")]
    [TestCase("2024-02-01T")]
    public void A_broken_hour_leaves_the_date(string text) =>
        Assert.That(DateReader.Read(text), Is.EqualTo(new DateReading(new DateTime(2024, 2, 1), false, null, false)));

    [TestCase("31 Februari 2026")]
    [TestCase("2026-02-29")]
    [TestCase("2026-13-01")]
    [TestCase("2026-00-10")]
    [TestCase("00/08/2026")]
    [TestCase("0001-01-01")]
    [TestCase("0000-00-00 00:00:00")]
    [TestCase("1899-12-31")]
    [TestCase("3000-01-01")]
    [TestCase("2026-08-17 25:00")]
    [TestCase("2026-08-17 09:60")]
    [TestCase("2026-08-17 9")]
    [TestCase("2026-08-17 9.5")]
    [TestCase("2026-08-17 13:05 PM")]
    [TestCase("2026-08-17 besok")]
    [TestCase("2026-08-17 +25:00")]
    [TestCase("2026-08-1709:05")]
    [TestCase("17 Foo 2026")]
    [TestCase("17 Agustus")]
    [TestCase("Agustus 2026")]
    [TestCase("2026")]
    [TestCase("17-08-26")]
    [TestCase("Senin")]
    [TestCase("besok")]
    [TestCase("")]
    [TestCase("   ")]
    public void What_is_no_date_is_nothing(string text) => Assert.That(DateReader.Read(text), Is.Null);

    [Test]
    public void A_leap_day_exists() =>
        Assert.That(DateReader.Read("29 Februari 2028")?.Local, Is.EqualTo(new DateTime(2028, 2, 29)));

    [Test]
    public void No_text_makes_the_reader_fail() =>
        Gen.OneOf<string>(
                Gen.String,
                Gen.OneOf<string>(
                        "2026",
                        "-",
                        "/",
                        "08",
                        "17",
                        "T",
                        " ",
                        ":",
                        "09",
                        ".",
                        "05",
                        "+07:00",
                        "WIB",
                        "Agustus",
                        "Senin",
                        ",",
                        "pukul",
                        "Z",
                        "\0",
                        "é"
                    )
                    .Array[0, 12]
                    .Select(parts => string.Concat(parts))
            )
            .Sample(text => DateReader.Read(text) is null or { Local.Year: >= 1900 and <= 2999 });

    [Test]
    public void What_is_written_is_read_again_in_every_language() =>
        Gen.Select(Moments, Gen.OneOf("id", "en", "jv", "su", "ar", "fr"))
            .Sample(
                (moment, lang) =>
                    DateReader.Read(DateText.Long(moment, lang))?.Local == moment.Date
                    && DateReader.Read(DateText.Medium(moment, lang))?.Local == moment.Date
                    && DateReader.Read(DateText.Short(moment, lang))?.Local == moment.Date
                    && DateReader.Read(DateText.Long(moment, lang) + " " + DateText.Time(moment, SiteZone.Wib, lang))
                        is { HasTime: true, Offset: { Hours: 7 } } reading
                    && reading.Local == moment.DateTime.AddSeconds(-moment.Second)
            );

    [Test]
    public void What_machines_write_is_read_again_exactly() =>
        Moments.Sample(moment =>
            AsWritten(DateReader.Read(DateText.Iso(moment))) == moment
            && AsWritten(DateReader.Read(DateText.Rfc822(moment))) == moment
        );

    private static DateTimeOffset? AsWritten(DateReading? reading) =>
        reading is { Offset: { } offset } ? new DateTimeOffset(reading.Local, offset) : null;

    private static readonly Gen<DateTimeOffset> Moments = Gen.Long[0, 34_000_000_000]
        .Select(s => new DateTimeOffset(1900, 1, 1, 0, 0, 0, TimeSpan.FromHours(7)).AddSeconds(s));
}
