using System.Diagnostics;
using System.Xml.Linq;
using CsCheck;

namespace BlogGen.Tests.Markdown.Maths;

/// <summary>Whatever is typed between dollar signs: no exception, well-formed XML, and no waiting.</summary>
public sealed class FormulaFuzzTests
{
    private static readonly string[] s_pieces =
    [
        .. FormulaList.Read().Lines.Select(line => line.Tex),
        .. @"{ } [ ] ( ) ^ _ & \\ \left \right \middle \begin{cases} \end{cases} \begin{array}{l|c} \end{array} \begin{align}".Split(
            ' '
        ),
        .. @"\frac \sqrt \over \choose \ce{ \qty{ \num{ \unit{ \ang{ \text{ \color{red} \tag{ \label{a} \ref{a} \eqref{b} \not".Split(
            ' '
        ),
        .. @"\newcommand{\a}{\a\a} \a \def\b#1{#1#1} \b \big \operatorname* \mathrm \bf \displaystyle \overline \substack{".Split(
            ' '
        ),
        .. @"# #1 % ' '' ~ \ \( \) \] | || ² ₂ 1,2 3{,}14 é 𝑥 𝄞 < > "" \kern \hspace{ \sideset \prescript \genfrac \cfrac[l]".Split(
            ' '
        ),
        "\n",
        " ",
        "\uD835",
        "\uDC00",
        "\u0000",
    ];

    private static readonly Gen<string> s_piece = from i in Gen.Int[0, s_pieces.Length - 1] select s_pieces[i];

    private static readonly Gen<string> s_formulas =
        from pieces in s_piece.Array[0, 12]
        select string.Concat((IEnumerable<string>)pieces);

    /// <summary>A formula from the list with a few of its characters gone, doubled or swapped.</summary>
    private static readonly Gen<string> s_slips =
        from tex in s_piece
        from places in Gen.Int[0, 200].Array[0, 6]
        select Slipped(tex, places);

    private static string Slipped(string tex, int[] places)
    {
        foreach (var place in places)
            tex = Slip(tex, place);
        return tex;
    }

    private static string Slip(string tex, int place)
    {
        if (tex.Length == 0)
            return tex;
        var at = place % tex.Length;
        return (place % 3) switch
        {
            0 => tex.Remove(at, 1),
            1 => tex.Insert(at, tex[at].ToString()),
            _ => tex.Insert(at, "{}\\^_&$'"[place % 8].ToString()),
        };
    }

    [Test]
    public void Anything_between_dollar_signs_becomes_well_formed()
    {
        var both = Gen.Bool.SelectMany((bool isList) => isList ? s_formulas : s_slips);

        both.Sample((string tex) => Check(tex), iter: 2_000);
    }

    private static void Check(string tex)
    {
        foreach (
            var text in (string[])
                [$"$$\n{tex}\n$$\n", $"x ${tex}$ y", $"- \\[{tex}\\]\n\n| a | ${tex}$ |\n|---|---|\n", $"# ${tex}$"]
        )
        {
            var html = Rendered.From(text).Html;
            for (var start = html.IndexOf("<math", StringComparison.Ordinal); start >= 0; )
            {
                var end = html.IndexOf("</math>", start, StringComparison.Ordinal) + "</math>".Length;
                XElement.Parse(html[start..end]);
                start = html.IndexOf("<math", end, StringComparison.Ordinal);
            }
        }
    }

    [TestCase("{", 20_000)]
    [TestCase(@"\left(", 20_000)]
    [TestCase(@"\sqrt", 20_000)]
    [TestCase("x^", 20_000)]
    [TestCase(@"\begin{matrix}", 5_000)]
    [TestCase(@"\text{$", 5_000)]
    [TestCase(@"\ce{", 5_000)]
    [TestCase(@"\ce{$\ce{", 2_000)]
    [TestCase("a&", 5_000)]
    [TestCase(@"\\", 20_000)]
    [TestCase(@"\rm \displaystyle ", 10_000)]
    [TestCase(@"a\over ", 5_000)]
    [TestCase(@"\not", 20_000)]
    [TestCase("''", 20_000)]
    [TestCase("1,", 30_000)]
    [TestCase(@"\def\a{xx}\def\b{\a\a}\def\c{\b\b}", 500)]
    public void A_hostile_formula_costs_little(string piece, int times) => Quickly($"$$\n{Repeat(piece, times)}\n$$\n");

    [Test]
    public void Macros_that_multiply_are_stopped() =>
        Quickly(
            "$$\n"
                + string.Concat(Enumerable.Range('a', 25).Select(c => $@"\def\{(char)(c + 1)}{{\{(char)c}\{(char)c}}}"))
                + "\\z\n$$\n"
        );

    [TestCase("$a ", 300_000)]
    [TestCase("{$a ", 50_000)]
    [TestCase("$`a ", 100_000)]
    [TestCase("`$a", 50_000)]
    [TestCase(@"\[a ", 200_000)]
    [TestCase(@"\(a ", 200_000)]
    [TestCase("$$a ", 200_000)]
    [TestCase("$$\n", 100_000)]
    [TestCase("\\[\n\n", 100_000)]
    [TestCase("\\begin{align}\n\n", 50_000)]
    [TestCase("\\begin{align} x ", 50_000)]
    [TestCase("| $a | ", 100_000)]
    [TestCase("| $a |\n", 50_000)]
    public void Signs_that_begin_no_formula_cost_little(string piece, int times) => Quickly(Repeat(piece, times));

    private static string Repeat(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));

    private static void Quickly(string text)
    {
        var watch = Stopwatch.StartNew();
        Rendered.From(text);
        Assert.That(watch.Elapsed.TotalSeconds, Is.LessThan(10));
    }
}
