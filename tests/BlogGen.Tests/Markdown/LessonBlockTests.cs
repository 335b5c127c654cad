using BlogGen.Markdown;

namespace BlogGen.Tests.Markdown;

/// <summary>The parts of a lesson: what the page holds without a script, and in which language.</summary>
public sealed class LessonBlockTests
{
    [Test]
    public void Cards_come_from_a_definition_list()
    {
        var html = Rendered
            .From(
                """
                ::: kartu Wujud zat
                Padat
                : Bentuknya *tetap*.

                Cair
                : Mengikuti wadah.
                :::
                """
            )
            .Html;

        Assert.That(html, Does.Contain("<p class=\"block-title\">Wujud zat</p>"));
        Assert.That(html, Does.Contain("<details class=\"flashcard\"><summary>Padat</summary>"));
        Assert.That(html, Does.Contain("<p>Bentuknya <em>tetap</em>.</p>"));
        Assert.That(html.Split("<details").Length - 1, Is.EqualTo(2));
    }

    [Test]
    public void Cards_come_from_a_table_of_two_columns()
    {
        var html = Rendered.From("::: flashcards\n| Depan | Belakang |\n|--|--|\n| air | *water* |\n:::").Html;

        Assert.That(html, Does.Contain("<summary>air</summary>\n<div>\n<p><em>water</em></p>"));
        Assert.That(html, Does.Not.Contain("<table"));
    }

    [Test]
    public void Cards_without_pairs_are_named_and_their_text_stays()
    {
        var rendered = Rendered.From("Pembuka\n\n::: kartu\nPadat, cair, gas.\n:::");

        Assert.That(rendered.Html, Does.Contain("<p>Padat, cair, gas.</p>"));
        Assert.That(rendered.Problems.Single().Code, Is.EqualTo("MKD11"));
        Assert.That(rendered.Problems.Single().Location?.Line, Is.EqualTo(3));
    }

    [Test]
    public void Every_step_is_on_the_page_for_those_without_a_script()
    {
        var rendered = Rendered.From("::: langkah\n1. Timbang.\n2. Ukur.\n:::");

        Assert.That(rendered.Html, Does.Contain("<li>Timbang.</li>").And.Contain("<li>Ukur.</li>"));
        Assert.That(rendered.Html, Does.Contain("data-next=\"Tampilkan langkah berikutnya\""));
        Assert.That(rendered.Html, Does.Not.Contain("hidden"));
        Assert.That(rendered.Body.HasActivity);
    }

    [Test]
    public void A_rule_parts_steps_of_several_paragraphs()
    {
        var html = Rendered.From("::: steps\nSatu.\n\nMasih satu.\n\n---\n\nDua.\n:::").Html;

        Assert.That(html.Split("<li>").Length - 1, Is.EqualTo(2));
        Assert.That(html, Does.Contain("<p>Satu.</p>\n<p>Masih satu.</p>\n</li>"));
    }

    [TestCase("petunjuk", "hint", "Petunjuk")]
    [TestCase("kunci", "key", "Kunci jawaban")]
    [TestCase("pembahasan", "explanation", "Pembahasan")]
    [TestCase("rincian", "more", "Rincian")]
    public void What_is_opened_when_wanted_has_a_label(string name, string kind, string label)
    {
        Assert.That(
            Rendered.From($"::: {name}\nisi\n:::").Html,
            Is.EqualTo($"<details class=\"{kind}\">\n<summary>{label}</summary>\n<p>isi</p>\n</details>\n")
        );
        Assert.That(
            Rendered.From($"::: {name} Ada **apa**?\nisi\n:::").Html,
            Does.Contain("<summary>Ada <strong>apa</strong>?</summary>")
        );
    }

    [Test]
    public void Words_follow_the_language_of_the_text()
    {
        var english = new MarkdownOptions { File = "a.md", Language = "en" };

        Assert.That(Rendered.From("::: hint\nx\n:::", english).Html, Does.Contain("<summary>Hint</summary>"));
        Assert.That(
            Rendered.From("::: exit-ticket\n:::", english).Html,
            Does.Contain("Exit ticket").And.Contain("Three things I learned today")
        );
    }

    [Test]
    public void A_glossary_is_sorted_and_its_terms_can_be_linked_to()
    {
        var rendered = Rendered.From("::: glosarium\nVolume\n: ruang\n\nMassa jenis\n: bandingan\n:::");

        Assert.That(rendered.Html.IndexOf("Massa"), Is.LessThan(rendered.Html.IndexOf("Volume")));
        Assert.That(rendered.Body.HasAnchor("istilah-massa-jenis"));
    }

    [Test]
    public void The_same_term_twice_gets_one_anchor()
    {
        var html = Rendered.From("::: glosarium\nMassa\n: a\n:::\n\n::: glosarium\nMassa\n: b\n:::").Html;

        Assert.That(html.Split("id=\"istilah-massa\"").Length - 1, Is.EqualTo(1));
    }

    [Test]
    public void A_checklist_is_the_readers_to_tick()
    {
        var html = Rendered.From("::: daftar-periksa\n- [ ] Jas dipakai\n- [x] Meja kering\n:::\n\n- [ ] bukan").Html;

        Assert.That(html, Does.Contain("<label><input type=\"checkbox\" /> Jas dipakai</label>"));
        Assert.That(html, Does.Contain("<label><input type=\"checkbox\" checked=\"checked\" /> Meja kering</label>"));
        Assert.That(html, Does.Contain("disabled=\"disabled\" type=\"checkbox\" aria-label=\"bukan\""));
    }

    [Test]
    public void An_empty_exit_ticket_asks_three_two_one()
    {
        var html = Rendered.From("::: tiket-keluar\n:::").Html;

        Assert.That(
            html,
            Does.Match(
                "rows=\"3\" aria-label=\"Tiga hal.*\n.*\n.*Dua hal.*\n.*rows=\"2\".*\n.*\n.*Satu.*\n.*rows=\"1\""
            )
        );
    }

    [Test]
    public void An_exit_ticket_asks_its_own_questions()
    {
        var html = Rendered.From("::: tiket-keluar Sebelum pulang\n1. Apa itu *massa*?\n2. Apa itu volume?\n:::").Html;

        Assert.That(html, Does.Contain("Sebelum pulang"));
        Assert.That(html, Does.Contain("rows=\"3\" aria-label=\"Apa itu massa?\""));
        Assert.That(html, Does.Contain("rows=\"2\" aria-label=\"Apa itu volume?\""));
        Assert.That(html, Does.Not.Contain("kupelajari"));
    }

    [TestCase("baris=4", "rows=\"4\"")]
    [TestCase("lines=\"2\"", "rows=\"2\"")]
    [TestCase("", "rows=\"3\"")]
    [TestCase("baris=9999", "rows=\"60\"")]
    [TestCase("baris=banyak", "rows=\"3\"")]
    [TestCase("kotak=5cm", "block-size: 5cm")]
    [TestCase("box=2,5cm", "block-size: 2.5cm")]
    [TestCase("kotak=900cm", "block-size: 50cm")]
    public void Room_for_an_answer_has_its_size(string size, string expected)
    {
        Assert.That(Rendered.From($"::: tempat-jawab {size}\nMengapa?\n:::").Html, Does.Contain(expected));
    }

    [Test]
    public void A_heading_in_tabs_is_a_tab_and_the_first_is_open()
    {
        var html = Rendered.From("::: tab\n#### Di kelas\nA\n\n##### Catatan\n\nB\n\n#### Di rumah\nC\n:::").Html;

        Assert.That(html, Does.Contain("<details name=\"tab-1\" open><summary><h4 id=\"di-kelas\">Di kelas</h4>"));
        Assert.That(html, Does.Contain("<details name=\"tab-1\"><summary><h4 id=\"di-rumah\">Di rumah</h4>"));
        Assert.That(html.Split("<details").Length - 1, Is.EqualTo(2));
    }

    [Test]
    public void Columns_are_parted_by_a_rule()
    {
        var html = Rendered.From("::: kolom\nA\n\nB\n\n---\n\nC\n:::").Html;

        Assert.That(
            html,
            Is.EqualTo("<div class=\"columns\">\n<div>\n<p>A</p>\n<p>B</p>\n</div>\n<div>\n<p>C</p>\n</div>\n</div>\n")
        );
    }

    [Test]
    public void A_credit_stands_below_its_picture_and_is_no_attribute()
    {
        var html = Rendered.From("![Batu](batu.jpg \"Air naik.\"){kredit=\"Bu Rina, CC BY\"}").Html;

        Assert.That(
            html,
            Does.Contain("<figcaption>Air naik. <small class=\"credit\">Gambar: Bu Rina, CC BY</small></figcaption>")
        );
        Assert.That(html, Does.Not.Contain("kredit="));
        Assert.That(
            Rendered.From("![Batu](batu.jpg){credit=Rina}").Html,
            Does.Contain("<figcaption><small class=\"credit\">Gambar: Rina</small></figcaption>")
        );
    }

    [Test]
    public void What_only_teachers_may_read_is_cut_out_of_every_part()
    {
        foreach (var block in new[] { "kartu", "langkah", "kunci", "glosarium", "daftar-periksa", "tab", "kolom" })
        {
            var rendered = Rendered.From($"::: {block}\nTerbuka\n: arti\n\n::: khusus-guru\nKENARI\n:::\n:::");
            Assert.That(rendered.Html, Does.Not.Contain("KENARI"), block);
            Assert.That(rendered.Html, Does.Contain("Terbuka"), block);
        }
    }
}
