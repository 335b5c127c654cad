using BlogGen.Diagnostics;
using BlogGen.Tests.Diagnostics;

namespace BlogGen.Tests.Markdown.Maths;

/// <summary>MAT: what is wrong in a formula is named at its place in the formula, with what to do.</summary>
public sealed class FormulaProblemTests
{
    [TestCase(@"$a + \fraq{1}{2}$", "MAT01", 10, @"`\fraq`…tidak dikenal…`\frac`", @"`\fraq`…not known…`\frac`")]
    [TestCase(@"$\sqrt{x$", "MAT02", 11, "dibuka di sini tetapi tidak ditutup…`}`", "never closed…`}`")]
    [TestCase("$a}b$", "MAT03", 7, "Tanda `}`", "The sign `}`")]
    [TestCase(@"$\left( x$", "MAT04", 6, @"tidak punya pasangan `\right`", @"no `\right`")]
    [TestCase(@"$x \right)$", "MAT05", 8, @"tidak punya pasangan `\left`", @"no `\left`")]
    [TestCase(@"$\begin{cases} x$", "MAT06", 6, @"`\begin{cases}` dibuka di sini", @"The `\begin{cases}`")]
    [TestCase(@"$\begin{cases} x \end{matrix}$", "MAT07", 22, @"`\end{matrix}` menutup", @"closes a `\begin{cases}`")]
    [TestCase(@"$x \end{cases}$", "MAT08", 8, @"`\end{cases}` di sini", @"This `\end{cases}`")]
    [TestCase(@"$\begin{casess} x \end{casess}$", "MAT09", 6, "`cases`", "`cases`")]
    [TestCase(@"$\frac{1}$", "MAT10", 6, @"`\frac` di sini kurang isian", @"follow this `\frac`")]
    [TestCase("$x^2^3$", "MAT11", 9, "Ada dua `^`", "There are two `^`")]
    [TestCase(@"$\left x \right)$", "MAT12", 6, @"Setelah `\left`", @"follow `\left`")]
    [TestCase(@"$\color{reed}x$", "MAT13", 6, "Warna `reed`…`red`", "`reed` is not known…`red`")]
    [TestCase(@"$a\label{k}$ $b\label{k}$", "MAT14", 20, "Nama `k`", "called `k`")]
    [TestCase(@"$a\label{luas}$ $\ref{luass}$", "MAT15", 22, "bernama `luass`…`luas`", "called `luass`…`luas`")]
    [TestCase(@"$\def\a{\a\a}\a$", "MAT16", 18, @"Makro `\a`", @"The macro `\a`")]
    [TestCase(@"$\newcommand{R}{x}$", "MAT17", 6, @"setelah `\newcommand`", @"after `\newcommand`")]
    [TestCase("$$", "MAT19", 5, "tidak ditutup…`$$`", "never closed…`$$`")]
    public void A_mistake_in_a_formula_is_named(string text, string code, int column, string id, string en) =>
        Trip.Over(
            $"-- content/a.md --\n---\njudul: A\n---\nlihat\n\n1.  {text}\n",
            code,
            Severity.Warning,
            $"content/a.md:6:{column}",
            id,
            en
        );

    [Test]
    public void A_formula_without_bottom_is_cut_off() =>
        Trip.Over(
            $"-- content/a.md --\n---\njudul: A\n---\n${new string('{', 500)}{new string('}', 500)}$\n",
            "MAT18",
            Severity.Warning,
            "content/a.md:4:102",
            "bertumpuk terlalu dalam",
            "nested too deeply"
        );

    [Test]
    public void The_place_counts_lines_inside_the_formula() =>
        Trip.Over(
            "-- content/a.md --\n---\njudul: A\n---\n$$\na\n  + \\bata\n$$\n",
            "MAT01",
            Severity.Warning,
            "content/a.md:6:5",
            @"`\bata`…`\beta`",
            @"`\bata`…`\beta`"
        );

    [Test]
    public void All_else_is_rendered()
    {
        var html = Rendered.From(@"$\alpha + \fraq + \beta$").Html;

        Assert.That(
            html,
            Does.Contain("<mi>α</mi>").And.Contain(@"<merror><mtext>\fraq</mtext></merror>").And.Contain("<mi>β</mi>")
        );
    }
}
