namespace BlogGen.Tests.Markdown.Charts;

/// <summary>What is wrong with a chart is named at its place; the block is then shown as it was typed.</summary>
public sealed class ChartFaultTests
{
    [TestCase("juduul: Buku\nA: 1", "GRF01 4:1", "`judul`")]
    [TestCase("selanng: x > 1\ndari: 0\nsampai: 2\njenis: garis bilangan", "GRF01 4:1", "`selang`")]
    [TestCase("jenis: btang\nA: 1", "GRF02 4:8", "`batang`")]
    [TestCase("satuan sudut: derajad\ny = x", "GRF02 4:15", "`derajat`")]
    [TestCase("A: 1\nB: empat", "GRF03 5:4", "`empat`")]
    [TestCase("x: a, b\nP: 1; 2x", "GRF03 5:7", "`2x`")]
    [TestCase("y = x\nx: 1..abc", "GRF03 5:7", "`abc`")]
    [TestCase("y = x\ntitik: A(1; b)", "GRF03 5:13", "`b`")]
    [TestCase("selang: 3 < x < 1", "GRF03 4:9", "3 < x < 1")]
    [TestCase("y = 2(x + 1", "GRF04 4:12", "not finished")]
    [TestCase("A: y = x + * 2", "GRF04 4:12", "`* 2`")]
    [TestCase("y = 2 sinn x", "GRF05 4:7", "`sin`")]
    [TestCase("f(t) = x", "GRF05 4:8", "`t`")]
    [TestCase("x: a, b, c\nP: 1, 2", "GRF06 5:1", "2 numbers where 3")]
    [TestCase("a; 1; 2\nb; 3", "GRF06 5:1", "1 numbers where 2")]
    [TestCase("judul: Buku", "GRF07 3:1", "nothing to draw")]
    [TestCase("", "GRF07 3:1", "nothing to draw")]
    [TestCase("Januari 4", "GRF08 4:1", "`Januari 4`")]
    [TestCase("jenis: pie\nA: -1\nB: 2", "GRF10 5:1", "not negative")]
    [TestCase("jenis: pie\nA: 0", "GRF10 3:1", "above zero")]
    [TestCase("y = x\nx: 3..-3", "GRF11 5:4", "empty")]
    [TestCase("dari: 5\nsampai: 1\ntitik: 2", "GRF11 5:9", "empty")]
    public void A_fault_is_named_at_its_place(string source, string expected, string words)
    {
        var rendered = Rendered.From($"Teks\n\n```chart\n{source}\n```\n");
        var problem = rendered.Problems[0];

        Assert.That($"{problem.Code} {problem.Location!.Line}:{problem.Location.Column}", Is.EqualTo(expected));
        Assert.That($"{problem.Message.En} {problem.Hint.En}", Does.Contain(words));
        Assert.That(rendered.Html, Does.Contain("<code class=\"language-chart\">").And.Not.Contain("<figure"));
    }

    [Test]
    public void A_place_inside_a_list_is_the_files() =>
        Assert.That(
            Rendered.From("- Teks\n\n  ```chart\n  A: 1\n  B: dua\n  ```").Problems.Single().Location,
            Is.EqualTo(new BlogGen.Diagnostics.SourceLocation("a.md", 5, 6))
        );

    [Test]
    public void What_is_shown_is_what_was_typed() =>
        Assert.That(
            Rendered.From("```diagram\n+--+   <b>\n|  |\n+--+\n```").Html,
            Does.Contain("+--+   &lt;b&gt;\n|  |\n+--+\n")
        );

    [Test]
    public void Too_much_is_refused()
    {
        var lines = string.Join('\n', Enumerable.Range(1, 61).Select(i => $"Kelas {i}: {i}"));
        Assert.That(Rendered.From($"```chart\n{lines}\n```").Codes, Is.EqualTo(new[] { "GRF09" }));
        Assert.That(
            Rendered.From("```chart\ndari: 0\nsampai: 1000000\nlangkah: 0,001\n```").Codes,
            Is.EqualTo(new[] { "GRF09" })
        );
    }

    [Test]
    public void A_block_that_is_no_chart_at_all_does_not_flood_the_report()
    {
        var lines = string.Concat(Enumerable.Repeat("+---+\n", 300));
        Assert.That(Rendered.From($"```diagram\n{lines}```").Problems.Count, Is.LessThan(10));
    }
}
