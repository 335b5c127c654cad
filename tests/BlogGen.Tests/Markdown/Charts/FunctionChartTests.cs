using System.Globalization;

namespace BlogGen.Tests.Markdown.Charts;

/// <summary>Curves: where they run, where they end, and how their axes are marked.</summary>
public sealed class FunctionChartTests
{
    [Test]
    public void A_formula_is_drawn_and_named()
    {
        var figure = Figure.Of("y = x^2 - 2x\nGaris: f(t) = 0,5t\nx: -1..3\ntitik: A(1, -1); (0,5; 2)");

        Assert.That(figure.Texts, Is.SupersetOf(new[] { "y = x² − 2x", "Garis", "A(1, −1)", "(0,5; 2)" }));
        Assert.That(figure.Rows[0], Is.EqualTo("x|y = x² − 2x|Garis"));
        Assert.That(figure.Rows, Does.Contain("3,0|3|1,5").Or.Contain("3|3|1,5"));
        Assert.That(figure.Description, Is.EqualTo("Grafik fungsi. y = x² − 2x; Garis, x dari −1 sampai 3."));
    }

    [TestCase("y = 1/x", 2)]
    [TestCase("y = 1/x^2", 2)]
    [TestCase("y = tan x", 5)]
    [TestCase("y = 1/(x^2 - 1)", 3)]
    [TestCase("y = x^9", 1)]
    [TestCase("y = sqrt x", 1)]
    [TestCase("y = ln |x|", 2)]
    public void A_pole_parts_the_curve(string formula, int strokes) =>
        Assert.That(Figure.Of(formula).Curve(1).Count(c => c == 'M'), Is.EqualTo(strokes));

    [Test]
    public void A_root_begins_at_zero()
    {
        var start = Figure.Of("y = sqrt x\nx: -4..4\ny: -2..2").Curve(1).Split('L')[0].TrimStart('M').Split(' ');
        var path = Figure.Of("y = 0\nx: -4..4\ny: -2..2").Curve(1).TrimStart('M').Split('L');
        var (left, right) = (X(path[0]), X(path[^1]));

        Assert.That(X(start[0]), Is.EqualTo((left + right) / 2).Within(0.2));
        Assert.That(start[1], Is.EqualTo(path[0].Split(' ')[1]));

        static double X(string place) => double.Parse(place.Split(' ')[0], CultureInfo.InvariantCulture);
    }

    [Test]
    public void Angles_are_marked_in_parts_of_pi_or_in_degrees()
    {
        Assert.That(Figure.Of("y = sin x").Texts, Is.SupersetOf(new[] { "−2π", "−π", "0", "π", "2π" }));
        Assert.That(
            Figure.Of("satuan sudut: derajat\ny = sin x\nx: 0..360").Texts,
            Is.SupersetOf(new[] { "0°", "180°", "360°" })
        );
        Assert.That(Figure.Of("y = sin x\nx: -2..2").Texts, Has.None.Contains("π"));
    }

    [Test]
    public void A_curve_takes_few_bytes() => Assert.That(Figure.Of("y = sin x").Curve(1), Has.Length.LessThan(1200));

    [Test]
    public void Points_may_stand_alone() =>
        Assert.That(Figure.Of("jenis: fungsi\ntitik: P(2, 3)").Texts, Does.Contain("P(2, 3)"));
}
