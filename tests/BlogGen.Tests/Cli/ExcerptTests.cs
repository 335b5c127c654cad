using BlogGen.Cli.Reporting;

namespace BlogGen.Tests.Cli;

public sealed class ExcerptTests
{
    [TestCase("judul: Zat", 8, "judul: Zat", 7)]
    [TestCase("\tx", 2, "    x", 4)]
    [TestCase("水と火 x", 5, "水と火 x", 7)]
    [TestCase("🎉🎉 x", 6, "🎉🎉 x", 5)]
    [TestCase("e\u0301 x", 4, "e\u0301 x", 2)]
    [TestCase("a\u0000b", 3, "a\uFFFDb", 2)]
    [TestCase("pendek", 99, "pendek", 6)]
    [TestCase("tanpa kolom", 0, "tanpa kolom", -1)]
    [TestCase("", 1, "", 0)]
    public void The_caret_stands_under_the_column(string line, int column, string text, int caret) =>
        Assert.That(Excerpt.Of(line, column, 90), Is.EqualTo(new Excerpt(text, caret)));

    [Test]
    public void A_long_line_is_cut_around_the_column()
    {
        var excerpt = Excerpt.Of(new string('a', 300) + "X" + new string('b', 300), 301, 40);

        Assert.That(excerpt.Text, Has.Length.LessThanOrEqualTo(42));
        Assert.That(excerpt.Text, Does.StartWith("…a").And.EndWith("b…"));
        Assert.That(excerpt.Text[excerpt.CaretColumn], Is.EqualTo('X'));
    }

    [Test]
    public void Lines_end_as_the_parsers_end_them()
    {
        using var site = new TemporaryFolder().With("a.md", "\uFEFFsatu\r\ndua\rtiga\nempat");
        var lines = new SourceLines(site.Path);

        Assert.That(
            Enumerable.Range(1, 5).Select(n => lines.Line(new("a.md", n))),
            Is.EqualTo(new[] { "satu", "dua", "tiga", "empat", null })
        );
        Assert.That(lines.Line(new("tidak-ada.md", 1)), Is.Null);
    }
}
