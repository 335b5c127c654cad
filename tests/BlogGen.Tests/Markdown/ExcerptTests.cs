using BlogGen.Markdown.Text;

namespace BlogGen.Tests.Markdown;

public class ExcerptTests
{
    [TestCase("Assalamualaikum wr. wb.\n\nHari ini kami belajar.", "Hari ini kami belajar.")]
    [TestCase("Assalamu'alaikum warahmatullahi wabarakatuh. Hari ini kami belajar.", "Hari ini kami belajar.")]
    [TestCase("Halo, teman-teman!\n\nIsi.", "Isi.")]
    [TestCase("Selamat pagi, Bapak dan Ibu guru hebat.\n\nIsi.", "Isi.")]
    [TestCase("#TantanganGurusiana #Hari30\n\nIsi.", "Isi.")]
    [TestCase("![foto](a.jpg)\n\nIsi.", "Isi.")]
    [TestCase("**Oleh: Siti Aminah, S.Pd.**\n\nIsi.", "Isi.")]
    [TestCase("Oleh karena itu kami belajar.", "Oleh karena itu kami belajar.")]
    [TestCase("Salam itu penting. Anak-anak belajar menyapa.", "Salam itu penting. Anak-anak belajar menyapa.")]
    [TestCase("## Alat\n\n- satu\n\nIsi &amp; *lain*[^1].\n\n[^1]: Catatan.", "Isi & lain.")]
    [TestCase("<div>Dari <b>Blogger</b><br/><br/>Kedua</div>", "Dari Blogger")]
    [TestCase("> [!NOTE]\n> Kotak\n\nIsi.", "Isi.")]
    [TestCase("- hanya\n- daftar", "hanya")]
    [TestCase("", "")]
    public void The_excerpt_is_the_first_real_paragraph(string markdown, string excerpt) =>
        Assert.That(Rendered.From(markdown).Body.Excerpt, Is.EqualTo(excerpt));

    [TestCase("<!--more-->")]
    [TestCase("<!-- more -->")]
    [TestCase("<!--lanjut-->")]
    public void The_author_may_mark_where_it_ends(string mark)
    {
        var body = Rendered.From($"Sátu.\n\nDua.\n\n{mark}\n\nTiga.").Body;
        Assert.That(body.Excerpt, Is.EqualTo("Sátu. Dua."));
    }

    [Test]
    public void A_mark_inside_a_paragraph_counts_at_its_end()
    {
        var body = Rendered.From("Satu [a](b).<!--more--> Dua.\n\nTiga.").Body;
        Assert.That(body.Excerpt, Is.EqualTo("Satu a. Dua."));
    }

    [Test]
    public void A_long_paragraph_is_cut_at_a_word()
    {
        var excerpt = Rendered.From(string.Join(' ', Enumerable.Repeat("pembelajaran", 60))).Body.Excerpt;
        Assert.That(excerpt.Length, Is.LessThanOrEqualTo(301));
        Assert.That(excerpt, Does.EndWith("pembelajaran…"));
    }

    [TestCase("Satu dua-tiga 4.\n\n```\nlima enam\n```", 3)]
    [TestCase("<p>Satu <b>dua</b></p>", 2)]
    [TestCase("ꦲꦤꦕꦫꦏꦢꦠꦱ", 2)]
    [TestCase("", 0)]
    public void Words_are_those_that_a_reader_sees(string markdown, int words) =>
        Assert.That(Rendered.From(markdown).Body.WordCount, Is.EqualTo(words));

    [TestCase("Zat *cair* &amp; `padat`", "Zat cair & padat", "Zat <em>cair</em> &amp; <code>padat</code>")]
    [TestCase("1. C# < C++", "1. C# < C++", "1. C# &lt; C++")]
    [TestCase("# [Tautan](x) <b>", "# Tautan <b>", "# Tautan &lt;b&gt;")]
    [TestCase("snake_case_name", "snake_case_name", "snake_case_name")]
    [TestCase("", "", "")]
    public void A_title_is_plain_text_or_a_little_HTML(string markdown, string text, string html)
    {
        Assert.That(PlainText.OfInline(markdown), Is.EqualTo(text));
        Assert.That(PlainText.InlineHtml(markdown), Is.EqualTo(html));
    }

    [Test]
    public void The_text_of_HTML_is_without_scripts_and_entities() =>
        Assert.That(HtmlText.ToPlainText("<p>a &lt; b</p><script>x</script><p>c<!-- d --></p>"), Is.EqualTo("a < b c"));
}
