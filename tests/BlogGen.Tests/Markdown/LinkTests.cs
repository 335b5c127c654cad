using BlogGen.Diagnostics;
using BlogGen.Markdown;

namespace BlogGen.Tests.Markdown;

public class LinkTests
{
    [TestCase("[a](zat-cair.md#alat)", "zat-cair.md#alat", LinkKind.Anchor)]
    [TestCase("[a](<zat cair.md>)", "zat cair.md", LinkKind.Anchor)]
    [TestCase("[a](zat%20cair.md)", "zat%20cair.md", LinkKind.Anchor)]
    [TestCase("[a](x?a=1&amp;b=2)", "x?a=1&b=2", LinkKind.Anchor)]
    [TestCase("[a][b]\n\n[b]: /c \"judul\"", "/c", LinkKind.Anchor)]
    [TestCase("[a](#alat)", "#alat", LinkKind.Anchor)]
    [TestCase("<guru@sekolah.id>", "mailto:guru@sekolah.id", LinkKind.Anchor)]
    [TestCase("https://contoh.id/a.", "https://contoh.id/a", LinkKind.Anchor)]
    [TestCase("[a](javascript:x)", "javascript:x", LinkKind.Anchor)]
    [TestCase("![a](foto.jpg)", "foto.jpg", LinkKind.Image)]
    [TestCase("<a href=\"/b?a=1&amp;b=2\">x</a>", "/b?a=1&b=2", LinkKind.Anchor)]
    [TestCase("<A HREF=tanpa-kutip.html>x</A>", "tanpa-kutip.html", LinkKind.Anchor)]
    [TestCase("<div><img alt='' src='a b.jpg'></div>", "a b.jpg", LinkKind.Image)]
    [TestCase("<video poster=\"p.jpg\"></video>", "p.jpg", LinkKind.Image)]
    [TestCase("<iframe src=\"https://peta.id/\"></iframe>", "https://peta.id/", LinkKind.Resource)]
    [TestCase("<object data=\"a.pdf\"></object>", "a.pdf", LinkKind.Resource)]
    [TestCase("<form action=\"/kirim\"></form>", "/kirim", LinkKind.Anchor)]
    [TestCase("<script src=\"a.js\"></script>", "a.js", LinkKind.Resource)]
    public void Every_address_is_a_hole(string markdown, string target, LinkKind kind)
    {
        var link = Rendered.From(markdown).Body.Links.Single();
        Assert.That((link.Target, link.Kind), Is.EqualTo((target, kind)));
    }

    [TestCase("`<a href=\"x\">`")]
    [TestCase("```\n<img src=\"x\">\n```")]
    [TestCase("<!-- <a href=\"x\"> -->")]
    [TestCase("<script>var a = '<img src=\"x\">';</script>")]
    [TestCase("<style>a { background: url(x) }</style>")]
    [TestCase("a < b href=\"x\"")]
    [TestCase("<blockquote cite=\"x\">a</blockquote>")]
    public void What_only_looks_like_an_address_is_left_alone(string markdown) =>
        Assert.That(Rendered.From(markdown).Body.Links, Is.Empty);

    [Test]
    public void Each_candidate_of_a_source_set_is_a_hole()
    {
        var rendered = Rendered.From("<p><img srcset='a.jpg 1x, b.jpg 2x' src=c.jpg></p>");
        Assert.That(rendered.Targets, Is.EqualTo(new[] { "a.jpg", "b.jpg", "c.jpg" }));
        Assert.That(rendered.Fill(_ => "X"), Does.Contain("<img srcset=\"X 1x, X 2x\" src=\"X\">"));
    }

    [Test]
    public void A_raw_address_stands_in_double_quotes_whatever_its_author_wrote() =>
        Assert.That(
            Rendered.From("<p><a href='a' title='b \"c\"'>x</a><a href=d>y</a></p>").Fill(_ => "é"),
            Is.EqualTo("<p><a href=\"é\" title='b \"c\"'>x</a><a href=\"é\">y</a></p>\n".TrimEnd('\n') + "\n")
        );

    [TestCase("<p><a href=\"DI\">x</a></p>")]
    [TestCase("<div>\n  <p>satu\n  <img alt='' src=DI>\n</div>")]
    [TestCase("<div>\r\n  <a\r\n     class='x'\r\n     href='DI'>x</a>\r\n</div>")]
    [TestCase("  <table>\n <tr><td><a href='lain'>a</a><a href='DI'>b</a>\n</table>")]
    [TestCase("> <div>\n> <a href=\"DI\">x</a>\n> </div>")]
    [TestCase("- a\n\n  <div>\n    <a href=\"DI\">x</a>\n  </div>")]
    [TestCase("Teks <b>tebal</b> dan <a href=\"DI\">x</a>.")]
    [TestCase("Teks\n   dan <a href=\"DI\">x</a>.")]
    [TestCase("Teks <a class='x'\n      href=\"DI\">x</a>.")]
    [TestCase("<p><img srcset='a.jpg 1x, DI 2x'></p>")]
    [TestCase("> Teks\n> lanjut <img\n>   src='DI'>")]
    [TestCase("::: catatan\n<div>\n<a href='DI'>x</a>\n</div>\n:::")]
    [TestCase("<!-- a\nb -->\n<a href='DI'>x</a>")]
    [TestCase("<div>\n::: khusus-guru\nrahasia\n:::\n<a href='DI'>x</a>\n</div>")]
    public void An_address_in_raw_html_knows_its_line_and_column(string markdown)
    {
        var before = markdown[..markdown.IndexOf("DI", StringComparison.Ordinal)];
        var line = before.Count(c => c == '\n');
        var column = before.Length - (before.LastIndexOf('\n') + 1);

        var link = Rendered
            .From(markdown, new MarkdownOptions { File = "a.md", FirstLine = 5 })
            .Body.Links.Single(l => l.Target == "DI");

        Assert.That(link.At, Is.EqualTo(new SourceLocation("a.md", line + 5, column + 1)));
    }

    [Test]
    public void A_link_knows_its_line_and_column_in_the_file()
    {
        var options = new MarkdownOptions { File = "p/a.md", FirstLine = 5 };
        var links = Rendered
            .From("Satu.\n\nDua [a](b)\n\n<div>\n<a href=c>\n</div>\n\nteks <a href=d>", options)
            .Body.Links;
        Assert.That(
            links.Select(l => $"{l.At.File}:{l.At.Line}:{l.At.Column}"),
            Is.EqualTo(new[] { "p/a.md:7:5", "p/a.md:10:9", "p/a.md:13:14" })
        );
    }

    [TestCase("[modul](modul ajar.pdf)", "modul ajar.pdf")]
    [TestCase("![foto](foto kelas 7.jpg)", "foto kelas 7.jpg")]
    [TestCase("Lihat [**zat** cair](zat cair.md#alat ukur), ya", "zat cair.md#alat ukur")]
    public void A_file_name_with_spaces_is_read_as_a_link(string markdown, string target)
    {
        var rendered = Rendered.From(markdown);
        Assert.That(rendered.Targets, Is.EqualTo(new[] { target }));
        Assert.That(rendered.Codes, Is.EqualTo(new[] { "MKD03" }));
    }

    [Test]
    public void The_text_of_a_link_with_spaces_is_inside_it()
    {
        Assert.That(
            Rendered.From("Lihat [**zat** cair](zat cair.md), ya.").Html,
            Is.EqualTo("<p>Lihat <a href=\"zat cair.md\"><strong>zat</strong> cair</a>, ya.</p>\n")
        );
        Assert.That(
            Rendered.From("![foto *satu*](foto kelas 7.jpg)").Html,
            Is.EqualTo("<p><img src=\"foto kelas 7.jpg\" alt=\"foto satu\" /></p>\n")
        );
    }

    [TestCase("[a](bukan berkas)")]
    [TestCase("`[a](b c.pdf)`")]
    [TestCase("a](b c.pdf)")]
    [TestCase("[a] (b c.pdf)")]
    public void Brackets_in_prose_are_not_read_as_a_link(string markdown) =>
        Assert.That(Rendered.From(markdown).Body.Links, Is.Empty);

    [Test]
    public void A_link_with_a_title_is_no_file_name_with_spaces()
    {
        var rendered = Rendered.From("[a](b.pdf \"judul c.pdf\")");
        Assert.That(rendered.Targets, Is.EqualTo(new[] { "b.pdf" }));
        Assert.That(rendered.Problems, Is.Empty);
    }
}
