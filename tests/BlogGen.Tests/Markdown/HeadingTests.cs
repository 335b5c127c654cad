using BlogGen.Markdown;

namespace BlogGen.Tests.Markdown;

public class HeadingTests
{
    [Test]
    public void A_first_heading_that_repeats_the_title_is_left_out()
    {
        var body = Rendered.From("# zat CAIR\n\nIsi", new MarkdownOptions { Title = "Zat Cair" });
        Assert.That(body.Html, Is.EqualTo("<p>Isi</p>\n"));
        Assert.That(body.Body.Headings, Is.Empty);
    }

    [Test]
    public void Without_a_title_the_first_heading_is_the_title()
    {
        var rendered = Rendered.From("Zat *Cair*\n===\n\nIsi", new MarkdownOptions());
        Assert.That(rendered.Body.FirstHeading, Is.EqualTo("Zat Cair"));
        Assert.That(rendered.Html, Is.EqualTo("<p>Isi</p>\n"));
    }

    [Test]
    public void A_body_with_its_own_first_level_goes_one_level_down()
    {
        var rendered = Rendered.From("# Alat\n\n## Bahan\n\n# Cara");
        Assert.That(
            rendered.Html,
            Is.EqualTo("<h2 id=\"alat\">Alat</h2>\n<h3 id=\"bahan\">Bahan</h3>\n<h2 id=\"cara\">Cara</h2>\n")
        );
        Assert.That(rendered.Body.Headings.Select(h => h.Level), Is.EqualTo(new[] { 2, 3, 2 }));
    }

    [Test]
    public void Headings_keep_their_level_where_the_title_was_the_only_first_level() =>
        Assert.That(Rendered.From("# Judul\n\n## Alat").Html, Is.EqualTo("<h2 id=\"alat\">Alat</h2>\n"));

    [Test]
    public void Each_heading_has_its_own_address()
    {
        var ids = Rendered.From("## Alat\n## Alat\n## Lain {#alat-1}\n## Alat\n## !!!").Body.Headings.Select(h => h.Id);
        Assert.That(ids, Is.EqualTo(new[] { "alat", "alat-2", "alat-1", "alat-3", "bagian" }));
    }

    [Test]
    public void A_heading_may_hold_braces() =>
        Assert.That(Rendered.From("## Rumus {{ x }}").Html, Does.Contain(">Rumus {{ x }}</h2>"));
}
