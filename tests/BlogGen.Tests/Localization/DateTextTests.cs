using BlogGen.Localization;

namespace BlogGen.Tests.Localization;

public sealed class DateTextTests
{
    private static readonly DateTimeOffset Moment = new(2026, 8, 17, 9, 5, 0, TimeSpan.FromHours(7));

    [TestCase("id", "Senin, 17 Agustus 2026")]
    [TestCase("id-ID", "Senin, 17 Agustus 2026")]
    [TestCase("en", "Monday, 17 August 2026")]
    [TestCase("jv", "Senin, 17 Agustus 2026")]
    [TestCase("su", "Senén, 17 Agustus 2026")]
    [TestCase("ar", "الاثنين، 17 أغسطس 2026")]
    [TestCase("ar-SA", "الاثنين، 17 أغسطس 2026")]
    [TestCase("fr", "Monday, 17 August 2026")]
    public void A_long_date_names_the_day(string lang, string text) =>
        Assert.That(DateText.Long(Moment, lang), Is.EqualTo(text));

    [TestCase("id", "pukul 09.05 WIB")]
    [TestCase("en", "09:05 WIB")]
    public void A_time_names_the_zone(string lang, string text) =>
        Assert.That(DateText.Time(Moment, SiteZone.Wib, lang), Is.EqualTo(text));

    [Test]
    public void A_time_is_shown_on_the_sites_clock() =>
        Assert.That(DateText.Time(Moment, SiteZone.TryParse("WIT")!, "id"), Is.EqualTo("pukul 11.05 WIT"));

    [Test]
    public void Shorter_dates_leave_the_day_out()
    {
        Assert.Multiple(() =>
        {
            Assert.That(DateText.Medium(Moment, "id"), Is.EqualTo("17 Agustus 2026"));
            Assert.That(DateText.Short(Moment, "id"), Is.EqualTo("17/08/2026"));
            Assert.That(DateText.MonthName(8, "id"), Is.EqualTo("Agustus"));
            Assert.That(DateText.DayName(DayOfWeek.Friday, "id"), Is.EqualTo("Jumat"));
        });
    }

    [Test]
    public void Machines_get_their_own_forms()
    {
        var midnight = new DateTimeOffset(2026, 8, 17, 0, 0, 0, TimeSpan.FromHours(7));
        Assert.Multiple(() =>
        {
            Assert.That(DateText.Iso(midnight), Is.EqualTo("2026-08-17T00:00:00+07:00"));
            Assert.That(DateText.Rfc822(Moment), Is.EqualTo("Mon, 17 Aug 2026 09:05:00 +0700"));
            Assert.That(DateText.Iso(Moment.ToUniversalTime()), Is.EqualTo("2026-08-17T02:05:00+00:00"));
        });
    }
}
