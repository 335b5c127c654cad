using BlogGen.Markdown.Quiz;

namespace BlogGen.Tests.Markdown.Quiz;

internal sealed class QuestionTests
{
    private const string MassJenis = """
        ::: soal pg kelas=8 tp="Menghitung massa jenis" level=L2 poin=2
        Massa 200 g, volume 250 cm³. Massa jenisnya …
        - [ ] 0,5 g/cm³   # Periksa lagi: massa dibagi volume.
        - [x] 0,8 g/cm³   # Tepat, ρ = m / V.
        - [ ] 1,25 g/cm³  # Terbalik: volume dibagi massa.
        - [ ] 50 000 g/cm³
        ::: pembahasan
        ρ = m/V = 200/250 = **0,8 g/cm³**
        :::
        :::
        """;

    private static Question Only(Rendered rendered) => rendered.Body.Questions.Single();

    [Test]
    public void A_question_is_one_fieldset_with_its_legend_and_the_key_behind_a_summary()
    {
        var html = Rendered.From(MassJenis).Html;

        Assert.That(
            html,
            Does.StartWith("<fieldset class=\"question\" id=\"soal_1\" data-kind=\"one\" data-points=\"2\">\n<legend>")
        );
        Assert.That(html, Does.Contain("Massa 200 g, volume 250 cm³. Massa jenisnya …</span></legend>"));
        Assert.That(
            html,
            Does.Contain(
                "<li><label><input type=\"radio\" name=\"soal_1\" value=\"0\" /> <span>0,5 g/cm³</span></label></li>"
            )
        );
        Assert.That(html, Does.Contain("value=\"1\" data-key />"));
        Assert.That(
            html.IndexOf("Terbalik", StringComparison.Ordinal),
            Is.GreaterThan(html.IndexOf("<details", StringComparison.Ordinal))
        );
        Assert.That(html, Does.Contain("<b>Jawaban:</b> B. 0,8 g/cm³"));
        Assert.That(html, Does.Contain("= <strong>0,8 g/cm³</strong></p>"));
        Assert.That(html, Does.EndWith("</details>\n</fieldset>\n"));
    }

    [Test]
    public void The_facts_after_the_kind_are_kept_with_the_question()
    {
        var question = Only(Rendered.From(MassJenis));

        Assert.That(question.Kind, Is.EqualTo(QuestionKind.SingleChoice));
        Assert.That(
            (question.Grade, question.Objective, question.Level, question.Points),
            Is.EqualTo((8, "Menghitung massa jenis", "L2", 2m))
        );
        Assert.That(question.Text.Plain, Is.EqualTo("Massa 200 g, volume 250 cm³. Massa jenisnya …"));
        Assert.That(question.At.Line, Is.EqualTo(1));
        var options = ((Choices)question.Answer).Options;
        Assert.That(options.Select(o => o.IsKey), Is.EqualTo(new[] { false, true, false, false }));
        Assert.That(options[2].Feedback!.Plain, Is.EqualTo("Terbalik: volume dibagi massa."));
        Assert.That(options[3].Feedback, Is.Null);
    }

    [TestCase("Pilih.\n- [x] a\n- [ ] b", QuestionKind.SingleChoice)]
    [TestCase("Pilih.\n- [x] a\n- [x] b\n- [ ] c", QuestionKind.MultipleChoice)]
    [TestCase(
        "Nilai.\n\n| Pernyataan | Jawaban |\n|---|---|\n| Es mengapung | Benar |\n| Besi mengapung | Salah |",
        QuestionKind.Category
    )]
    [TestCase(
        "Nilai.\n\n| Pernyataan | Hidup | Mati |\n|---|---|---|\n| Batu | | x |\n| Ayam | x | |",
        QuestionKind.Category
    )]
    [TestCase("Nilai.\n- Es mengapung. (B)\n- Besi mengapung. (S)", QuestionKind.Category)]
    [TestCase("Es mengapung di air. (B)", QuestionKind.TrueFalse)]
    [TestCase("Ibu kota Indonesia: [[Jakarta;DKI Jakarta]].", QuestionKind.ShortAnswer)]
    [TestCase("Nilai pi [[3,14±0,01]].", QuestionKind.Numeric)]
    [TestCase("Proklamasi dibacakan pada [[17 Agustus 1945]].", QuestionKind.ShortAnswer)]
    [TestCase(
        "Pasangkan.\n\n| Negara | Ibu kota |\n|---|---|\n| Jepang | Tokyo |\n| Mesir | Kairo |",
        QuestionKind.Matching
    )]
    [TestCase("Pasangkan.\n- Jepang → Tokyo\n- Mesir -> Kairo", QuestionKind.Matching)]
    [TestCase("Urutkan.\n1. Telur\n2. Ulat\n3. Kupu-kupu", QuestionKind.Ordering)]
    [TestCase("Mengapa es mengapung?", QuestionKind.Essay)]
    [TestCase("Kerjakan.\n1. Hitung.\n2. Jelaskan.\n\n::: rubrik\n4 bila lengkap\n:::", QuestionKind.Essay)]
    public void The_kind_shows_in_what_is_written(string markdown, QuestionKind kind)
    {
        var rendered = Rendered.From($"::: soal\n{markdown}\n:::\n");

        Assert.That(Only(rendered).Kind, Is.EqualTo(kind));
        Assert.That(rendered.Html, Does.Contain("<fieldset").And.EndsWith("</fieldset>\n"));
    }

    [Test]
    public void A_hash_that_is_escaped_or_code_is_no_feedback()
    {
        var rendered = Rendered.From(
            "::: soal\nMana?\n- [x] lagu \\# 5\n- [ ] `a # b` # Ini *kode*.\n- [ ] C# baru\n:::\n"
        );

        var options = ((Choices)Only(rendered).Answer).Options;
        Assert.That(options.Select(o => o.Text.Plain), Is.EqualTo(new[] { "lagu # 5", "a # b", "C# baru" }));
        Assert.That(options.Select(o => o.Feedback?.Html), Is.EqualTo(new[] { null, "Ini <em>kode</em>.", null }));
    }

    [Test]
    public void A_hidden_key_is_nowhere_on_the_page_and_still_in_the_model()
    {
        var rendered = Rendered.From(
            "::: soal kunci=tidak\nBerapa? [[42]] [[RAHASIA]]\n::: pembahasan\nRAHASIA\n:::\n:::\n\n::: soal kunci=tidak\nMana?\n- [x] a # RAHASIA\n- [ ] b\n:::\n"
        );

        Assert.That(rendered.Html, Does.Not.Contain("RAHASIA").And.Not.Contain("42").And.Not.Contain("data-key />"));
        Assert.That(rendered.Body.Questions[0].Explanation!.Plain, Is.EqualTo("RAHASIA"));
        Assert.That(rendered.Body.Questions.Select(q => q.IsKeyHidden), Is.All.True);
    }

    [TestCase("satu")]
    [TestCase("dua")]
    [TestCase("tiga")]
    public void Shuffled_options_stand_in_the_same_order_in_every_build_and_the_key_keeps_its_letter(string id)
    {
        var markdown = $"::: soal acak {{#{id}}}\nMana?\n- [x] 1\n- [ ] 2\n- [ ] 3\n- [ ] 4\n- [ ] 5\n:::\n";

        var html = Rendered.From(markdown).Html;
        Assert.That(Rendered.From(markdown).Html, Is.EqualTo(html));
        var shown = html.Split("<span>")[1..6].Select(part => part[0]).ToList();
        Assert.That(shown, Is.EquivalentTo("12345").And.Not.EqualTo("12345"));
        Assert.That(html, Does.Contain($"</b> {(char)('A' + shown.IndexOf('1'))}. 1</p>"));
    }

    [Test]
    public void Pictures_and_links_of_a_question_are_resolved_like_all_others()
    {
        var rendered = Rendered.From(
            "![awal](awal.png)\n\n::: soal\nLihat ![gelas](gelas.png) dan [ini](zat-cair.md).\n- [x] ![a](a.png) # [baca](b.md)\n- [ ] <img src=\"c.png\" alt=\"c\">\n:::\n\n![akhir](akhir.png)\n"
        );

        Assert.That(
            rendered.Targets,
            Is.EqualTo(new[] { "awal.png", "gelas.png", "zat-cair.md", "a.png", "c.png", "b.md", "akhir.png" })
        );
        Assert.That(
            rendered.Html,
            Does.Contain("<img src=\"c.png\" alt=\"c\">").And.Contain("<a href=\"b.md\">baca</a>")
        );
        Assert.That(Only(rendered).Text.Links.Select(l => l.Target), Is.EqualTo(new[] { "gelas.png", "zat-cair.md" }));
        Assert.That(
            Only(rendered).Text.Fill(l => "/" + l.Target),
            Does.Contain("src=\"/gelas.png\"").And.Contain("href=\"/zat-cair.md\"")
        );
    }

    [Test]
    public void A_stimulus_stands_once_for_all_questions_of_its_group()
    {
        var rendered = Rendered.From(
            "::: soal-grup kelas=5\n::: stimulus Bacaan\nIkan hidup di air.\n:::\n::: soal\nDi mana ikan hidup?\n- [x] air\n- [ ] api\n- [ ] batu\n- [ ] udara\n:::\n::: soal\nMengapa?\n:::\n:::\n\nSesudah.\n"
        );

        Assert.That(rendered.Codes, Is.Empty);
        Assert.That(rendered.Body.Questions.Select(q => q.Stimulus!.Plain), Is.All.EqualTo("Ikan hidup di air."));
        Assert.That(rendered.Body.Questions.Select(q => q.Grade), Is.All.EqualTo(5));
        Assert.That(rendered.Html.Split("Ikan hidup").Length, Is.EqualTo(2));
        Assert.That(rendered.Html, Does.EndWith("</section>\n<p>Sesudah.</p>\n"));
    }

    [Test]
    public void Two_brackets_outside_a_question_are_two_brackets()
    {
        Assert.That(Rendered.From("Kurung [[dua]] di sini.").Html, Is.EqualTo("<p>Kurung [[dua]] di sini.</p>\n"));
    }

    [Test]
    public void English_words_say_the_same()
    {
        var rendered = Rendered.From(
            "::: question choice grade=4 points=2 shuffle\nWhich?\n- [x] a\n- [ ] b\n- [ ] c\n- [ ] d\n::: hint\nLook.\n:::\n::: explanation\nSo.\n:::\n:::\n",
            new BlogGen.Markdown.MarkdownOptions { Language = "en" }
        );

        Assert.That(rendered.Codes, Is.Empty);
        Assert.That(
            rendered.Html,
            Does.Contain("Question 1 <small>(2 points)</small>")
                .And.Contain("<summary>Hint</summary>")
                .And.Contain("Answer and explanation")
        );
    }
}
