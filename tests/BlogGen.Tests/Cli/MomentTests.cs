using BlogGen.Cli.Parsing;

namespace BlogGen.Tests.Cli;

public sealed class MomentTests
{
    [TestCase("2026-08-17", "2026-08-17T00:00:00+07:00")]
    [TestCase("2026-08-17T07:30", "2026-08-17T07:30:00+07:00")]
    [TestCase("2026-08-17 07:30:15", "2026-08-17T07:30:15+07:00")]
    [TestCase("2026-08-17T07:30:15.5", "2026-08-17T07:30:15+07:00")]
    [TestCase("2026-08-17T00:00:00Z", "2026-08-17T00:00:00+00:00")]
    [TestCase("2026-08-17T00:00:00.000Z", "2026-08-17T00:00:00+00:00")]
    [TestCase("2026-08-17T07:30-01:00", "2026-08-17T07:30:00-01:00")]
    public void A_moment_is_read_in_its_own_zone_or_the_sites(string text, string expected)
    {
        Assert.That(Moment.TryParse(text, Wib, out var moment), Is.True);
        Assert.That(moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz"), Is.EqualTo(expected));
    }

    [TestCase("")]
    [TestCase("17 Agustus 2026")]
    [TestCase("2026-13-01")]
    [TestCase("0001-01-01")]
    [TestCase("08/17/2026")]
    public void What_is_not_ISO_is_refused(string text) => Assert.That(Moment.TryParse(text, Wib, out _), Is.False);

    private static DateTimeOffset Wib(DateTime local) => new(local, TimeSpan.FromHours(7));
}
