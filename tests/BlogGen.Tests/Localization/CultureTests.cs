using System.Globalization;
using BlogGen.Localization;

namespace BlogGen.Tests.Localization;

/// <summary>A machine whose culture writes everything differently gets the same words.</summary>
public sealed class CultureTests
{
    [Test]
    public void The_culture_of_the_machine_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        var expected = Everything();
        try
        {
            CultureInfo.CurrentCulture = StrangeCulture();
            Assert.That(1234.5.ToString("N1", CultureInfo.CurrentCulture), Is.EqualTo("1~234!5"));
            Assert.That(Everything(), Is.EqualTo(expected));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static CultureInfo StrangeCulture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = "!";
        culture.NumberFormat.NumberGroupSeparator = "~";
        culture.NumberFormat.NegativeSign = "minus";
        culture.DateTimeFormat.DateSeparator = "#";
        culture.DateTimeFormat.TimeSeparator = "#";
        culture.DateTimeFormat.AbbreviatedDayNames = ["a", "b", "c", "d", "e", "f", "g"];
        return culture;
    }

    private static string[] Everything()
    {
        var moment = new DateTimeOffset(2026, 8, 17, 9, 5, 0, TimeSpan.FromHours(-3.5));
        var zone = SiteZone.TryParse("-03:30")!;
        return
        [
            DateText.Long(moment, "id"),
            DateText.Short(moment, "id"),
            DateText.Time(moment, zone, "en"),
            DateText.Iso(moment),
            DateText.Rfc822(moment),
            zone.Name,
            NumberText.Integer(-1234567, "id"),
            NumberText.Decimal(-1234.5, 2, "en"),
            NumberText.FileSize(1258291, "id"),
            SchoolYear.Of(moment),
            Slugger.Slug("TITIK İstanbul & ISTIRAHAT"),
            NaturalComparer.Instance.Compare("Kelas 9", "Kelas 10").ToString(CultureInfo.InvariantCulture),
            DateReader.Read("17/08/2026 09.05")!.Local.ToString("O", CultureInfo.InvariantCulture),
        ];
    }
}
