using BlogGen.Markdown;

namespace BlogGen.Tests.Markdown;

public class DialectTests
{
    [TestCase("H~2~O dan x^2^", "<p>H<sub>2</sub>O dan x<sup>2</sup></p>\n")]
    [TestCase("~~salah~~", "<p><del>salah</del></p>\n")]
    [TestCase("Halo {{ nama }} dan {% include x %}", "<p>Halo {{ nama }} dan {% include x %}</p>\n")]
    [TestCase("Himpunan {a} dan {1, 2}", "<p>Himpunan {a} dan {1, 2}</p>\n")]
    [TestCase("**tebal**{.merah #satu}", "<p><strong id=\"satu\" class=\"merah\">tebal</strong></p>\n")]
    [TestCase("[a](b){.x} teks", "<p><a href=\"b\" class=\"x\">a</a> teks</p>\n")]
    [TestCase("![a](b){width=\"50%\"}", "<p><img src=\"b\" alt=\"a\" width=\"50%\" /></p>\n")]
    [TestCase("Teks\n{: .tengah}", "<p class=\"tengah\">Teks</p>\n")]
    [TestCase("Teks {.a} lagi", "<p>Teks {.a} lagi</p>\n")]
    [TestCase("- satu {.a}\n- dua", "<ul>\n<li class=\"a\">satu</li>\n<li>dua</li>\n</ul>\n")]
    [TestCase("\"kutip\" -- 'apa adanya' :) :smile:", "<p>&quot;kutip&quot; -- 'apa adanya' :) :smile:</p>\n")]
    [TestCase("Istilah\n:   Arti", "<dl>\n<dt>Istilah</dt>\n<dd>Arti</dd>\n</dl>\n")]
    [TestCase("*[IPA]: Ilmu Pengetahuan Alam\n\nIPA", "<p><abbr title=\"Ilmu Pengetahuan Alam\">IPA</abbr></p>\n")]
    public void Each_extension_of_the_dialect_is_on(string markdown, string html) =>
        Assert.That(Rendered.From(markdown).Html, Is.EqualTo(html));

    [Test]
    public void A_table_scrolls_by_itself_and_its_empty_corner_is_no_heading() =>
        Assert.That(
            Rendered.From("|  | **b** |\n|---|--:|\n| 1 | 2 |").Html,
            Is.EqualTo(
                """
                <div class="table-scroll" tabindex="0" role="region" aria-label="Tabel 1">
                <table>
                <thead>
                <tr>
                <td></td>
                <th style="text-align: right;"><strong>b</strong></th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td>1</td>
                <td style="text-align: right;">2</td>
                </tr>
                </tbody>
                </table>
                </div>

                """
            )
        );

    [Test]
    public void A_task_list_shows_its_ticks_and_names_its_boxes() =>
        Assert.That(
            Rendered.From("- [x] *sudah* & \"jadi\"\n- [ ] belum").Html,
            Does.Contain(
                    "<input disabled=\"disabled\" type=\"checkbox\" checked=\"checked\" aria-label=\"sudah &amp; &quot;jadi&quot;\" /> <em>sudah</em>"
                )
                .And.Contain("type=\"checkbox\" aria-label=\"belum\" />")
        );

    [Test]
    public void A_picture_alone_with_a_title_is_a_figure_with_a_caption() =>
        Assert.That(
            Rendered.From("![Pasar](pasar.jpg \"Pasar *pagi*\")").Html,
            Is.EqualTo(
                "<figure>\n<img src=\"pasar.jpg\" alt=\"Pasar\" />\n<figcaption>Pasar *pagi*</figcaption>\n</figure>\n"
            )
        );

    [Test]
    public void Every_picture_but_the_first_loads_late()
    {
        var html = Rendered.From("![a](a.jpg) ![b](b.jpg)").Html;
        Assert.That(html, Does.Contain("<img src=\"a.jpg\" alt=\"a\" />"));
        Assert.That(html, Does.Contain("<img src=\"b.jpg\" alt=\"b\" loading=\"lazy\" decoding=\"async\" />"));
    }

    [Test]
    public void A_footnote_leads_there_and_back_in_the_language_of_the_text()
    {
        var rendered = Rendered.From("Satu[^a] dua[^a].\n\n[^a]: Isi.");
        Assert.That(rendered.Html, Does.Contain("id=\"fnref-1\"><a href=\"#fn-1\""));
        Assert.That(rendered.Html, Does.Contain("id=\"fnref-1-2\"><a href=\"#fn-1\""));
        Assert.That(rendered.Html, Does.Contain("<li id=\"fn-1\">"));
        Assert.That(rendered.Html, Does.Contain("aria-label=\"Kembali ke teks (1)\""));
        Assert.That(rendered.Targets, Is.EqualTo(new[] { "#fn-1", "#fn-1", "#fnref-1", "#fnref-1-2" }));
    }

    [TestCase("> [!NOTE]\n> Isi", "note", "Catatan")]
    [TestCase("> [!TIPS]\n> Isi", "tip", "Tips")]
    [TestCase("> [!PENTING]\n>\n> Isi", "important", "Penting")]
    [TestCase("> [!Warning]\n> Isi", "warning", "Peringatan")]
    [TestCase("> [!AWAS] Listrik\n> Isi", "caution", "Listrik")]
    [TestCase("::: catatan\nIsi\n:::", "note", "Catatan")]
    [TestCase(":::tip Cobalah\nIsi\n:::", "tip", "Cobalah")]
    public void A_callout_is_a_titled_aside(string markdown, string kind, string title) =>
        Assert.That(
            Rendered.From(markdown).Html,
            Is.EqualTo(
                $"<aside class=\"callout callout-{kind}\">\n<p class=\"callout-title\">{title}</p>\n<p>Isi</p>\n</aside>\n"
            )
        );

    [Test]
    public void A_callout_speaks_the_language_of_the_text() =>
        Assert.That(
            Rendered.From("> [!WARNING]\n> Hot", new MarkdownOptions { Language = "en-GB" }).Html,
            Does.Contain(">Warning</p>")
        );

    [Test]
    public void A_quote_that_begins_with_a_bracket_stays_a_quote() =>
        Assert.That(Rendered.From("> [!LAIN]\n> Isi").Html, Does.StartWith("<blockquote>"));

    [TestCase("arab", "<div class=\"arab\" lang=\"ar\" dir=\"rtl\">")]
    [TestCase("jawa", "<div class=\"jawa\" lang=\"jv-Java\" dir=\"ltr\">")]
    [TestCase("kotak-biru", "<div class=\"kotak-biru\">")]
    [TestCase("{.papan-tulis #satu}", "<div id=\"satu\" class=\"papan-tulis\">")]
    public void A_container_is_a_div_that_knows_its_script(string head, string tag) =>
        Assert.That(Rendered.From($"::: {head}\nIsi\n:::").Html, Is.EqualTo($"{tag}\n<p>Isi</p>\n</div>\n"));

    [Test]
    public void A_poem_keeps_its_lines() =>
        Assert.That(
            Rendered.From("::: puisi\nAku\nini\n:::\n\nBukan\npuisi").Html,
            Is.EqualTo("<div class=\"poem\">\n<p>Aku<br />\nini</p>\n</div>\n<p>Bukan\npuisi</p>\n")
        );

    [Test]
    public void Containers_of_three_colons_close_from_the_inside() =>
        Assert.That(
            Rendered.From("::: luar\n::: dalam\na\n:::\nb\n:::\nc").Html,
            Is.EqualTo("<div class=\"luar\">\n<div class=\"dalam\">\n<p>a</p>\n</div>\n<p>b</p>\n</div>\n<p>c</p>\n")
        );

    [Test]
    public void A_container_that_is_never_closed_is_named()
    {
        var rendered = Rendered.From("Awal\n\n::: kotak\nIsi");
        Assert.That(rendered.Codes, Is.EqualTo(new[] { "MKD04" }));
        Assert.That(rendered.Problems[0].Location!.Line, Is.EqualTo(3));
    }
}
