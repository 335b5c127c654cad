using System.Globalization;
using System.Text.RegularExpressions;
using BlogGen.Themes;

namespace BlogGen.Tests.Themes;

public sealed partial class QrDrawingTests
{
    private const string Address = "https://sari.example/blog/lkpd-massa-jenis/";

    [Test]
    public void The_path_draws_the_three_corners_of_a_code_with_its_quiet_zone()
    {
        var dark = Modules(QrDrawing.Of(Address).Text, out var size);

        foreach (var (row, column) in ((int, int)[])[(4, 4), (4, size - 11), (size - 11, 4)])
        {
            for (var i = 0; i < 7; i++)
            {
                Assert.That(dark, Does.Contain((row, column + i)));
                Assert.That(dark, Does.Contain((row + 6, column + i)));
                Assert.That(dark, Does.Contain((row + i, column)));
            }
            Assert.That(dark, Does.Not.Contain((row + 1, column + 1)));
        }
        Assert.That(dark, Has.None.Matches<(int Row, int Column)>(m => m.Row < 4 || m.Column < 4));
    }

    [Test]
    public void A_code_is_small()
    {
        Assert.That(QrDrawing.Of(Address).Text, Has.Length.LessThan(2048));
    }

    [Test]
    public void Nothing_and_an_endless_address_have_no_code()
    {
        Assert.That(QrDrawing.Of("").Text, Is.Empty);
        Assert.That(QrDrawing.Of(new string('a', 5000)).Text, Is.Empty);
    }

    private static HashSet<(int Row, int Column)> Modules(string svg, out int size)
    {
        size = Number(Regex.Match(svg, @"viewBox=""0 0 (\d+)").Groups[1].Value);
        var dark = new HashSet<(int, int)>();
        var (row, column) = (0, 0);
        foreach (Match step in Step().Matches(svg[svg.IndexOf(" d=", StringComparison.Ordinal)..]))
        {
            if (step.Groups[1].Success)
                (column, row) = (Number(step.Groups[1].Value), Number(step.Groups[2].Value));
            else
                column += Number(step.Groups[3].Value);
            for (var end = column + Number(step.Groups[4].Value); column < end; column++)
                dark.Add((row, column));
        }
        return dark;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?:M(\d+) (\d+)\.5|m(\d+) 0)h(\d+)")]
    private static partial Regex Step();
}
