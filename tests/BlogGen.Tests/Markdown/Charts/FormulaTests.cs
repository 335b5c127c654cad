using System.Globalization;
using BlogGen.Markdown.Charts.Formulas;
using CsCheck;

namespace BlogGen.Tests.Markdown.Charts;

/// <summary>Formulas as a school book writes them, and what they compute.</summary>
public sealed class FormulaTests
{
    private const double Near = 1e-9;

    private static double At(string formula, double x, bool inDegrees = false) =>
        FormulaParser.Read(formula, new FormulaStyle('x', inDegrees)).Formula?.At(x)
        ?? throw new AssertionException($"{formula} is not read");

    [TestCase("1 + 2*3", 7)]
    [TestCase("(1 + 2)*3", 9)]
    [TestCase("2^3^2", 512)]
    [TestCase("-x^2", -9)]
    [TestCase("(-x)^2", 9)]
    [TestCase("2^-x", 0.125)]
    [TestCase("x^2 - 2x", 3)]
    [TestCase("2(x + 1)(x - 1)", 16)]
    [TestCase("1/2x", 1.5)]
    [TestCase("8/2/2", 2)]
    [TestCase("10 - 4 - 3", 3)]
    [TestCase("0,5x", 1.5)]
    [TestCase("0.5x", 1.5)]
    [TestCase("x²", 9)]
    [TestCase("2x¹²", 1062882)]
    [TestCase("x · 4 ÷ 2 − 1", 5)]
    [TestCase("6 : x", 2)]
    [TestCase("|1 - x|", 2)]
    [TestCase("2|1 - x| + |x|", 7)]
    [TestCase("||x - 5| - 4|", 2)]
    [TestCase("√16", 4)]
    [TestCase("akar(x + 1)", 2)]
    [TestCase("log 100", 2)]
    [TestCase("ln e^2", 2)]
    [TestCase("exp 0", 1)]
    [TestCase("{x + [1]}", 4)]
    [TestCase("xx", 9)]
    [TestCase("- -x", 3)]
    public void A_formula_computes_what_it_says(string formula, double value) =>
        Assert.That(At(formula, 3), Is.EqualTo(value).Within(Near));

    [Test]
    public void A_function_without_brackets_takes_the_product_after_it()
    {
        const double X = 0.7;

        Assert.That(At("sin 2x + 1", X), Is.EqualTo(Math.Sin(2 * X) + 1).Within(Near));
        Assert.That(At("2 sin x cos x", X), Is.EqualTo(2 * Math.Sin(X) * Math.Cos(X)).Within(Near));
        Assert.That(At("sin^2 x + cos^2 x", X), Is.EqualTo(1).Within(Near));
        Assert.That(At("sin(x)^2", X), Is.EqualTo(Math.Pow(Math.Sin(X), 2)).Within(Near));
        Assert.That(At("sin x^2", X), Is.EqualTo(Math.Sin(X * X)).Within(Near));
        Assert.That(At("sin x/2", X), Is.EqualTo(Math.Sin(X) / 2).Within(Near));
        Assert.That(At("sin -x", X), Is.EqualTo(-Math.Sin(X)).Within(Near));
        Assert.That(At("xsin(pix)", X), Is.EqualTo(X * Math.Sin(Math.PI * X)).Within(Near));
    }

    [Test]
    public void Angles_may_be_degrees()
    {
        Assert.That(At("sin x", 30, inDegrees: true), Is.EqualTo(0.5).Within(Near));
        Assert.That(At("acos x", 0.5, inDegrees: true), Is.EqualTo(60).Within(Near));
        Assert.That(At("2x", 30, inDegrees: true), Is.EqualTo(60));
    }

    [TestCase("", 0, null)]
    [TestCase("2(x + 1", 7, null)]
    [TestCase("x +", 3, null)]
    [TestCase("x + * 2", 4, null)]
    [TestCase("x)", 1, null)]
    [TestCase("|x", 2, null)]
    [TestCase("sin", 3, null)]
    [TestCase("x + sn x", 4, "sn")]
    [TestCase("2ab", 1, "ab")]
    [TestCase("x & 1", 2, "&")]
    public void What_is_no_formula_says_where(string text, int at, string? word)
    {
        var reading = FormulaParser.Read(text, new FormulaStyle());

        Assert.That(reading.Formula, Is.Null);
        Assert.That((reading.FaultAt, reading.UnknownWord), Is.EqualTo((at, word)));
    }

    /// <summary>A tree of operations is written as text and computed by .NET; read back it is the same.</summary>
    [Test]
    public void Any_formula_computes_what_dotnet_computes() =>
        Gen.Select(Gen.Int, Gen.Double[-3, 3])
            .Sample(
                (seed, x) =>
                {
                    var (text, expected) = Any(new Random(seed), 4, x);
                    var value = At(text, x);
                    Assert.That(value, Is.EqualTo(expected).Within(1e-9).Percent.Or.EqualTo(expected), text);
                },
                iter: 5_000
            );

    [Test]
    public void Any_text_is_read_or_refused() =>
        Gen.Char["x2(+)-*/^|,.sinaklogetp πy√²&"]
            .Array[0, 60]
            .Sample(
                letters =>
                {
                    var text = new string(letters);
                    var reading = FormulaParser.Read(text, new FormulaStyle());
                    reading.Formula?.At(1.5);
                    Assert.That(reading.FaultAt, Is.InRange(0, text.Length));
                },
                iter: 20_000
            );

    [TestCase("(")]
    [TestCase("-")]
    [TestCase("|")]
    [TestCase("sin ")]
    [TestCase("x^")]
    [TestCase("1+")]
    public void Endless_nesting_is_refused(string unit) =>
        Assert.That(
            FormulaParser.Read(string.Concat(Enumerable.Repeat(unit, 20_000)) + "x", new FormulaStyle()).Formula,
            Is.Null
        );

    private static (string Text, double Value) Any(Random random, int depth, double x)
    {
        if (depth == 0 || random.Next(5) == 0)
        {
            var number = random.Next(1, 100) / 10.0;
            return random.Next(2) == 0 ? ("x", x) : (number.ToString(CultureInfo.InvariantCulture), number);
        }
        var (left, leftValue) = Any(random, depth - 1, x);
        var (right, rightValue) = Any(random, depth - 1, x);
        return random.Next(10) switch
        {
            0 => ($"({left}) + ({right})", leftValue + rightValue),
            1 => ($"({left}) - ({right})", leftValue - rightValue),
            2 => ($"({left})({right})", leftValue * rightValue),
            3 => ($"({left})/({right})", leftValue / rightValue),
            4 => ($"({left})^({right})", Math.Pow(leftValue, rightValue)),
            5 => ($"sin({left})", Math.Sin(leftValue)),
            6 => ($"|{left}|", Math.Abs(leftValue)),
            7 => ($"-({left})", -leftValue),
            8 => ($"sqrt({left})", Math.Sqrt(leftValue)),
            _ => ($"({left}) * ln({right})", leftValue * Math.Log(rightValue)),
        };
    }
}
