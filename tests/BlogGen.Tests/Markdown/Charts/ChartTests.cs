using System.Xml.Linq;
using BlogGen.Markdown;

namespace BlogGen.Tests.Markdown.Charts;

/// <summary>A fenced chart as it is written, and what stands on the page.</summary>
public sealed class ChartTests
{
    private const string Books = "judul: Buku\nsatuan: buku\nJanuari: 4\nFebruari: 7\nMaret: 5,5";

    [Test]
    public void Bars_need_no_more_than_names_and_numbers()
    {
        var figure = Figure.Of(Books);

        Assert.That(figure.Texts, Is.SupersetOf(new[] { "Januari", "Februari", "Maret", "4", "7", "5,5", "buku" }));
        Assert.That(figure.Rows, Is.EqualTo(new[] { "|buku", "Januari|4", "Februari|7", "Maret|5,5" }));
        Assert.That(
            figure.Description,
            Is.EqualTo("Diagram batang. Terendah 4 buku (Januari), tertinggi 7 buku (Februari).")
        );
        Assert.That(figure.Xml.Element("figcaption")!.Value, Is.EqualTo("Buku"));
    }

    [Test]
    public void The_drawing_has_a_name_and_a_description_for_those_who_do_not_see_it()
    {
        var svg = Figure.Of(Books).Xml.Element("svg")!;
        var labels = ((string)svg.Attribute("aria-labelledby")!).Split(' ');

        Assert.That((string?)svg.Attribute("role"), Is.EqualTo("img"));
        Assert.That(labels, Is.EqualTo(svg.Elements().Take(2).Select(e => (string?)e.Attribute("id"))));
        Assert.That(svg.Element("title")!.Value, Is.EqualTo("Buku"));
    }

    [TestCase("chart")]
    [TestCase("grafik")]
    [TestCase("Diagram")]
    public void The_fence_has_three_names(string name) =>
        Assert.That(Rendered.From($"```{name}\na: 1\n```").Html, Does.StartWith("<figure class=\"chart\">"));

    [TestCase("jenis: batang", "kind: bar")]
    [TestCase("jenis: batang mendatar", "kind: horizontal bar")]
    [TestCase("jenis: diagram garis", "kind: line chart")]
    [TestCase("jenis: lingkaran", "kind: pie")]
    public void A_kind_has_a_name_in_two_languages(string indonesian, string english)
    {
        const string Data = "\nA: 1\nB: 2";
        Assert.That(Figure.Of(indonesian + Data).Xml.ToString(), Is.EqualTo(Figure.Of(english + Data).Xml.ToString()));
    }

    [Test]
    public void Several_series_have_a_legend_and_a_pattern_each()
    {
        var figure = Figure.Of("x: Jan, Feb, Mar\nPutra: 4, 7, 6\nPutri: 5; 6,5; -9");

        Assert.That(figure.Texts, Does.Contain("Putra").And.Contain("Putri").And.Contain("−9"));
        Assert.That(figure.Xml.Descendants("pattern").Count(), Is.EqualTo(1), "the first is solid");
        Assert.That(figure.Rows, Is.EqualTo(new[] { "|Putra|Putri", "Jan|4|5", "Feb|7|6,5", "Mar|6|−9" }));
    }

    [TestCase("| Bulan | Putra | Putri |\n|---|---|---|\n| Jan | 4 | 5 |\n| Feb | 7 | 6,5 |")]
    [TestCase("Bulan; Putra; Putri\nJan; 4; 5\nFeb; 7; 6,5")]
    [TestCase("sumbu x: Bulan\nx: Jan; Feb\nPutra: 4; 7\nPutri: 5; 6,5")]
    public void A_table_is_read_as_it_is(string source) =>
        Assert.That(Figure.Of(source).Rows, Is.EqualTo(new[] { "Bulan|Putra|Putri", "Jan|4|5", "Feb|7|6,5" }));

    [Test]
    public void Years_above_a_rule_are_a_head() =>
        Assert.That(
            Figure.Of("| Desa | 2023 | 2024 |\n|--|--|--|\n| A | 1 | 2 |").Rows[0],
            Is.EqualTo("Desa|2023|2024")
        );

    [TestCase("12.500", "id", "12.500")]
    [TestCase("12.500,75", "id", "12.500,75")]
    [TestCase("12.5", "id", "12,5")]
    [TestCase("0.125", "id", "0,125")]
    [TestCase("4,5", "id", "4,5")]
    [TestCase("12,500", "en", "12,500")]
    [TestCase("12.500", "en", "12.5")]
    [TestCase("4,5", "en", "4.5")]
    [TestCase("−3", "id", "−3")]
    [TestCase("35 %", "id", "35")]
    [TestCase("Rp 5.000", "id", "5.000")]
    [TestCase("-", "id", "–")]
    public void A_number_is_read_as_its_language_writes_it(string number, string language, string shown) =>
        Assert.That(Figure.Of($"A: {number}\nB: 1", language).Rows[1], Is.EqualTo($"A|{shown}"));

    [Test]
    public void A_number_may_carry_its_unit() =>
        Assert.That(Figure.Of("satuan: °C\nA: 31,5 °C").Rows, Is.EqualTo(new[] { "|°C", "A|31,5" }));

    [Test]
    public void A_label_may_hold_a_colon_or_look_like_a_key() =>
        Assert.That(
            Figure.Of("07:00: 25\n\"Judul\": 4\nTitik: 3").Rows.Skip(1),
            Is.EqualTo(new[] { "07:00|25", "Judul|4", "Titik|3" })
        );

    [Test]
    public void Long_labels_lay_the_bars_down()
    {
        var figure = Figure.Of("Perpustakaan sekolah: 4\nKebun dan halaman: 7\nRuang laboratorium: 3\nLapangan: 1");

        Assert.That(figure.Paths.Any(p => p.Contains("v16", StringComparison.Ordinal)));
    }

    [Test]
    public void A_gap_in_the_data_is_a_gap_in_the_line() =>
        Assert.That(
            Figure.Of("jenis: garis\nx: 1, 2, 3, 4\nA: 1, 2, -, 4\nB: 1, 2, 3, 4").Curve(1).Count(c => c == 'M'),
            Is.EqualTo(2)
        );

    [Test]
    public void Numbers_along_x_make_a_line_and_stand_at_their_places()
    {
        var xs = Figure
            .Of("x: 0, 1, 10\nA: 1, 2, 3")
            .Curve(1)
            .TrimStart('M')
            .Split('L')
            .Select(p => double.Parse(p.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture))
            .ToList();

        Assert.That((xs[1] - xs[0]) * 9, Is.EqualTo(xs[2] - xs[1]).Within(1));
    }

    [Test]
    public void A_pie_says_its_shares()
    {
        var figure = Figure.Of("jenis: pie\nJalan kaki: 3\nSepeda: 1");

        Assert.That(figure.Rows, Is.EqualTo(new[] { "|Nilai|%", "Jalan kaki|3|75", "Sepeda|1|25" }));
        Assert.That(figure.Description, Does.Contain("yang terbesar Jalan kaki, 75%"));
        Assert.That(string.Join(' ', figure.Texts), Does.Contain("75%").And.Contain("Sepeda 25%"));
    }

    [Test]
    public void A_number_line_has_points_intervals_and_jumps()
    {
        var figure = Figure.Of(
            "dari: -5\nsampai: 5\ntitik: A = -3; 2,5\ntitik kosong: 4\nselang: -2 < x <= 3 atau x > 4\nlompat: 3 + (-5)"
        );

        Assert.That(
            figure.Rows.Skip(1),
            Is.EqualTo(
                new[]
                {
                    "A|−3",
                    "Titik|2,5",
                    "Titik|4",
                    "Selang|−2 < x ≤ 3",
                    "Selang|x > 4",
                    "Lompatan|0 → 3",
                    "Lompatan|3 → −2",
                }
            )
        );
        Assert.That(figure.Texts, Is.SupersetOf(new[] { "−5", "0", "5", "+3", "−5" }));
        Assert.That(
            figure.Xml.Descendants("circle").Count(c => (string?)c.Attribute("class") == "open"),
            Is.EqualTo(3)
        );
    }

    [TestCase("selang: [-2; 3)", "[−2; 3)")]
    [TestCase("interval: 3 >= x > -2", "3 ≥ x > −2")]
    [TestCase("selang: (-∞, 2]", "(−∞, 2]")]
    [TestCase("selang: 1/2 < x", "1/2 < x")]
    public void An_interval_is_written_in_either_way(string source, string shown) =>
        Assert.That(Figure.Of(source).Rows[1], Is.EqualTo($"Selang|{shown}"));

    [TestCase("lompat: 0 -> 3 -> -2")]
    [TestCase("jump: 0 to 3\njump: 3 to -2")]
    public void Jumps_may_be_steps(string source) =>
        Assert.That(Figure.Of(source).Rows.Skip(1), Is.EqualTo(new[] { "Lompatan|0 → 3", "Lompatan|3 → −2" }));

    [Test]
    public void Words_follow_the_language_of_the_page() =>
        Assert.That(
            Figure.Of("A: 1.5\nB: 2", "en").Description,
            Is.EqualTo("Bar chart. Lowest 1.5 (A), highest 2 (B).")
        );

    [Test]
    public void No_two_charts_share_an_id()
    {
        var markdown =
            "```chart\nx: a, b\nP: 1, 2\nQ: 2, 3\n```\n\n- ```chart\n  x: a, b\n  P: 1, 2\n  Q: 2, 3\n  ```\n";
        var ids = new[] { "a.md", "b.md" }
            .SelectMany(file => Figure.From(Rendered.From(markdown, new MarkdownOptions { File = file }).Html))
            .SelectMany(f => f.Xml.DescendantsAndSelf().Attributes("id"))
            .Select(a => a.Value)
            .ToList();

        Assert.That(ids, Has.Count.EqualTo(12).And.Unique);
    }

    [Test]
    public void The_words_of_a_drawing_are_no_words_of_the_text() =>
        Assert.That(Rendered.From("Satu dua.\n\n```chart\nA: 1\n```").Body.Excerpt, Is.EqualTo("Satu dua."));

    [Test]
    public void A_feed_holds_the_drawing_and_it_has_colours_of_its_own()
    {
        var site = TestSite.From("-- content/posts/2026-01-02-a.md --\n# A\n\n```chart\nA: 1\n```").Build();

        Assert.That(
            site["feed.xml"],
            Does.Contain("&lt;svg role=").And.Contain("color=\"#3b78c4\"").Or.Contain("color=&quot;#3b78c4")
        );
    }

    [Test]
    public void A_title_that_is_a_formula_makes_no_function() =>
        Assert.That(Figure.Of("judul: y = x\nA: 1").Description, Does.StartWith("Diagram batang"));

    [Test]
    public void Attributes_of_the_block_are_the_figures() =>
        Assert.That(
            Rendered.From("```chart {#panen .lebar}\nA: 1\n```").Html,
            Does.StartWith("<figure id=\"panen\" class=\"lebar chart\">")
        );

    [Test]
    public void A_mermaid_diagram_stays_text() =>
        Assert.That(
            Rendered.From("```mermaid\ngraph TD; A-->B\n```").Html,
            Is.EqualTo("<pre tabindex=\"0\"><code class=\"language-mermaid\">graph TD; A--&gt;B\n</code></pre>\n")
        );
}
