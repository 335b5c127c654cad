using BlogGen.Markdown.Charts;
using BlogGen.Markdown.Charts.Drawing;
using CsCheck;

namespace BlogGen.Tests.Markdown.Charts;

/// <summary>What holds for every chart.</summary>
public sealed class ChartLawTests
{
    private static readonly string[] Pieces =
    [
        "jenis: batang\n",
        "jenis: garis\n",
        "jenis: pie\n",
        "jenis: fungsi\n",
        "jenis: garis bilangan\n",
        "judul: <b>&\"\n",
        "satuan: %\n",
        "x: a, b, c\n",
        "x: 1, 2, 3\n",
        "x: -3..3\n",
        "y: 0..10\n",
        "A: 1, 2, 3\n",
        "B: 4; -5,5; 1e9\n",
        "C: 7\n",
        "D: -0,001\n",
        "E: 999999999999\n",
        "| a | 1 |\n",
        "|---|---|\n",
        "a; 2\n",
        "y = 1/x\n",
        "y = sin x\n",
        "f(x) = x^x\n",
        "y = sqrt(-1)\n",
        "titik: A(1, 2)\n",
        "titik: 3; -4\n",
        "selang: x > 2\n",
        "selang: [1; 2)\n",
        "lompat: 3 - 5\n",
        "dari: -5\n",
        "sampai: 5\n",
        "langkah: 0,5\n",
        "\u0001\n",
        "😀: 3\n",
        ":\n",
        "|\n",
        "=\n",
        "y =\n",
        "\"\n",
        "# x\n",
    ];

    [Test]
    public void Any_source_becomes_a_figure_that_is_well_formed_or_stays_code() =>
        Gen.Int[0, Pieces.Length - 1]
            .Array[0, 8]
            .Sample(
                picks =>
                {
                    var rendered = Rendered.From($"```chart\n{string.Concat(picks.Select(p => Pieces[p]))}```");
                    var figures = Figure.From(rendered.Html).Count();
                    Assert.That(figures, Is.EqualTo(rendered.Problems.Count == 0 ? 1 : 0));
                    Assert.That(
                        rendered.Html,
                        Does.Not.Contain("NaN").And.Not.Contain("Infinity").And.Not.Contain("E+")
                    );
                },
                iter: 3_000
            );

    [Test]
    public void Ticks_cover_their_data_and_are_few_and_even() =>
        Gen.Select(Gen.Double[-1e6, 1e6], Gen.Double[1e-3, 1e6])
            .Sample(
                (from, length) =>
                {
                    var ticks = Ticks.Covering(new Stretch(from, from + length), 5).Values;
                    var step = ticks[1] - ticks[0];
                    Assert.That(ticks[0], Is.LessThanOrEqualTo(from + length * 1e-6));
                    Assert.That(ticks[^1], Is.GreaterThanOrEqualTo(from + length * (1 - 1e-6)));
                    Assert.That(ticks, Has.Length.InRange(2, 9));
                    for (var i = 1; i < ticks.Length; i++)
                        Assert.That(ticks[i] - ticks[i - 1], Is.EqualTo(step).Within(step * 1e-3));
                },
                iter: 3_000
            );

    /// <summary>Everything that has a place has it on the drawing.</summary>
    [Test]
    public void Nothing_stands_outside_the_drawing() =>
        Gen.Select(Gen.Double[-1e4, 1e4].Array[1, 12], Gen.String["abc mWi"].Array[12], Gen.Int[0, 3])
            .Sample(
                (values, names, kind) =>
                {
                    var kinds = new[] { "batang", "batang mendatar", "garis", "lingkaran" };
                    var rows = values.Select(
                        (v, i) =>
                            $"\"{names[i].Replace('\n', ' ')}{i}\": {Math.Round(kind == 3 ? Math.Abs(v) + 1 : v, 1).ToString(System.Globalization.CultureInfo.InvariantCulture)}"
                    );
                    var svg = Figure.Of($"jenis: {kinds[kind]}\n{string.Join('\n', rows)}", "en").Xml.Element("svg")!;
                    var box = ((string)svg.Attribute("viewBox")!).Split(' ').Select(Number).ToArray();
                    foreach (var text in svg.Descendants("text"))
                    {
                        var (x, y) = (Number((string)text.Attribute("x")!), Number((string)text.Attribute("y")!));
                        var width = TextWidth.Of(text.Value);
                        var left = (string?)text.Attribute("text-anchor") switch
                        {
                            "end" => x - width,
                            "middle" => x - width / 2,
                            _ => x,
                        };
                        Assert.That(left, Is.GreaterThan(-1.5), text.ToString());
                        Assert.That(left + width, Is.LessThan(box[2] + 1.5), text.ToString());
                        Assert.That(y, Is.InRange(8d, box[3]), text.ToString());
                    }
                },
                iter: 500
            );

    [Test]
    public void The_same_source_gives_the_same_bytes()
    {
        const string Source = "```chart\ny = tan x\ny = 1/x\n```\n\n```chart\njenis: pie\nA: 1\nB: 2\n```";
        var expected = Rendered.From(Source).Html;
        Parallel.For(0, 50, _ => Assert.That(Rendered.From(Source).Html, Is.EqualTo(expected)));
    }

    private static double Number(string text) => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
