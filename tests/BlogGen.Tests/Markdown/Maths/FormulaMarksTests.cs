using System.Text.RegularExpressions;
using BlogGen.Markdown;
using BlogGen.Markdown.Maths;

namespace BlogGen.Tests.Markdown.Maths;

/// <summary>Where a formula begins and ends in Markdown, and what is none.</summary>
public sealed partial class FormulaMarksTests
{
    [TestCase("Rumus $a^2$.", "a^2")]
    [TestCase("$x$-nilai dan $n$th", "x", "n")]
    [TestCase("H$_2$O dan kg$^{-1}$", "_2", "^{-1}")]
    [TestCase(@"Jadi \(a+b\) saja", "a+b")]
    [TestCase(@"Jadi \[a+b\] saja", "a+b")]
    [TestCase("Jadi $$a+b$$ saja", "a+b")]
    [TestCase("Jadi $`a_1`$ saja", "a_1")]
    [TestCase("$a_1 * b * c_2$", "a_1 * b * c_2")]
    [TestCase("$[a](b)$ dan $<b>$", "[a](b)", "<b>")]
    [TestCase("$a\nb$", "a\nb")]
    [TestCase(@"$\text{bila $x$}$", @"\text{bila $x$}")]
    [TestCase(@"$5\$$", @"5\$")]
    [TestCase("$$\na\n$$", "a")]
    [TestCase("$$a$$", "a")]
    [TestCase("$$\na\n\nb\n$$", "a\n\nb")]
    [TestCase("teks\n$$\n- a\n+ b\n= c\n# d\n$$\nteks", "- a\n+ b\n= c\n# d")]
    [TestCase("\\[\na\n\\]", "a")]
    [TestCase("> $$\n> a\n> $$", "a")]
    [TestCase("1.  satu\n\n    $$\n    a\n    $$", "a")]
    [TestCase("\\begin{align}\na&=b\n\\end{align}", "\\begin{align}\na&=b\n\\end{align}")]
    [TestCase("```math\na_1\n```", "a_1")]
    [TestCase("| a |\n|---|\n| $|x|$ |", "|x|")]
    [TestCase("## Luas $r^2$", "r^2")]
    [TestCase("**tebal $a*b$ tebal**", "a*b")]
    [TestCase("harga $5 dan rumus $x+1$", "x+1")]
    public void A_formula_is_read(string markdown, params string[] tex) =>
        Assert.That(FormulasIn(markdown), Is.EqualTo(tex));

    [TestCase("Rp 5.000 dan $10")]
    [TestCase("$5 dan $10")]
    [TestCase("US$5 sampai US$10")]
    [TestCase("antara 5$ dan 10$")]
    [TestCase("$100/$200")]
    [TestCase("dari $5-an hingga puluhan US$ sehari")]
    [TestCase(@"\$x\$")]
    [TestCase("`$x$` dan ``$y$``")]
    [TestCase("biaya $5 di `a$b`")]
    [TestCase("    $$\n    a\n    $$")]
    [TestCase("```tex\n$x$\n```")]
    [TestCase("$ x $")]
    [TestCase("$$")]
    [TestCase("$")]
    [TestCase(@"catatan \[1\] dan \(lihat bawah\)")]
    [TestCase(@"\[x\] sudah")]
    [TestCase("<pre>$x$</pre>")]
    [TestCase("| $5 | $6 |\n|---|---|\n| 7$ | 8$ |")]
    public void Prose_and_code_stay_as_they_are(string markdown) => Assert.That(FormulasIn(markdown), Is.Empty);

    [Test]
    public void A_dollar_sign_that_begins_nothing_stays_in_the_text() =>
        Assert.That(Rendered.From("Harga $5 dan $10.").Html, Is.EqualTo("<p>Harga $5 dan $10.</p>\n"));

    [Test]
    public void Switched_off_every_sign_is_text()
    {
        var options = new MarkdownOptions { Maths = new MathOptions { IsOn = false } };

        Assert.That(Rendered.From(@"$x$ \(y\)", options).Html, Is.EqualTo("<p>$x$ (y)</p>\n"));
    }

    [TestCase("id", "3,14")]
    [TestCase("en", "3,14 table")]
    public void A_decimal_comma_belongs_to_the_language(string language, string expected)
    {
        var html = Rendered.From("$3,14$", new MarkdownOptions { Language = language }).Html;

        Assert.That(html.Contains("<mn>3,14</mn>", StringComparison.Ordinal), Is.EqualTo(expected == "3,14"));
    }

    private static IEnumerable<string> FormulasIn(string markdown) =>
        Annotation()
            .Matches(Rendered.From(markdown).Html)
            .Select(match => System.Net.WebUtility.HtmlDecode(match.Groups[1].Value));

    [GeneratedRegex("<annotation encoding=\"application/x-tex\">(.*?)</annotation>", RegexOptions.Singleline)]
    private static partial Regex Annotation();
}
