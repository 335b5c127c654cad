using BlogGen.Localization;

namespace BlogGen.Tests.Localization;

public sealed class SiteZoneTests
{
    [TestCase("WIB", "WIB", 7)]
    [TestCase("wita", "WITA", 8)]
    [TestCase(" Wit ", "WIT", 9)]
    [TestCase("Asia/Jakarta", "WIB", 7)]
    [TestCase("asia/pontianak", "WIB", 7)]
    [TestCase("Asia/Makassar", "WITA", 8)]
    [TestCase("Asia/Ujung_Pandang", "WITA", 8)]
    [TestCase("Asia/Jayapura", "WIT", 9)]
    [TestCase("UTC", "UTC", 0)]
    [TestCase("+07:00", "+07:00", 7)]
    [TestCase("UTC+8", "+08:00", 8)]
    [TestCase("-0500", "-05:00", -5)]
    [TestCase("asia/tokyo", "Asia/Tokyo", 9)]
    public void A_zone_is_known_by_its_name(string text, string name, int hours)
    {
        var zone = SiteZone.TryParse(text)!;
        Assert.Multiple(() =>
        {
            Assert.That(zone.Name, Is.EqualTo(name));
            Assert.That(zone.At(new DateTime(2026, 8, 17)).Offset, Is.EqualTo(TimeSpan.FromHours(hours)));
        });
    }

    [TestCase("")]
    [TestCase("WIBB")]
    [TestCase("Asia/Jakartaa")]
    [TestCase("+25:00")]
    [TestCase("07:00")]
    public void What_is_no_zone_is_nothing(string text) => Assert.That(SiteZone.TryParse(text), Is.Null);

    [Test]
    public void Pontianak_was_never_elsewhere() =>
        Assert.That(
            SiteZone.TryParse("Asia/Pontianak")!.At(new DateTime(1987, 1, 1)).Offset,
            Is.EqualTo(TimeSpan.FromHours(7))
        );

    [Test]
    public void A_time_that_the_clock_skips_or_repeats_still_has_a_moment()
    {
        var berlin = SiteZone.TryParse("Europe/Berlin")!;
        Assert.Multiple(() =>
        {
            Assert.That(
                DateText.Iso(berlin.At(new DateTime(2026, 3, 29, 2, 30, 0))),
                Is.EqualTo("2026-03-29T03:30:00+02:00")
            );
            Assert.That(
                DateText.Iso(berlin.At(new DateTime(2026, 10, 25, 2, 30, 0))),
                Is.EqualTo("2026-10-25T02:30:00+02:00")
            );
        });
    }

    [Test]
    public void Zones_without_a_short_name_show_their_offset()
    {
        var january = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        Assert.Multiple(() =>
        {
            Assert.That(SiteZone.Wib.Abbreviation(january), Is.EqualTo("WIB"));
            Assert.That(SiteZone.TryParse("Europe/Berlin")!.Abbreviation(january), Is.EqualTo("UTC+1"));
            Assert.That(SiteZone.TryParse("Europe/Berlin")!.Abbreviation(january.AddMonths(6)), Is.EqualTo("UTC+2"));
            Assert.That(SiteZone.TryParse("Asia/Kolkata")!.Abbreviation(january), Is.EqualTo("UTC+5:30"));
            Assert.That(SiteZone.TryParse("America/New_York")!.Abbreviation(january), Is.EqualTo("UTC-5"));
            Assert.That(SiteZone.TryParse("-03:30")!.Abbreviation(january), Is.EqualTo("UTC-3:30"));
            Assert.That(SiteZone.TryParse("UTC")!.Abbreviation(january), Is.EqualTo("UTC"));
        });
    }

    [Test]
    public void A_moment_is_moved_not_changed()
    {
        var moment = new DateTimeOffset(2026, 8, 16, 20, 0, 0, TimeSpan.Zero);
        Assert.That(DateText.Iso(SiteZone.Wib.Convert(moment)), Is.EqualTo("2026-08-17T03:00:00+07:00"));
        Assert.That(SiteZone.Wib.Convert(moment), Is.EqualTo(moment));
    }

    [Test]
    public void A_zone_with_odd_seconds_in_its_past_gives_whole_minutes() =>
        Assert.That(SiteZone.TryParse("Europe/Amsterdam")!.At(new DateTime(1900, 1, 1)).Offset.Seconds, Is.Zero);
}
