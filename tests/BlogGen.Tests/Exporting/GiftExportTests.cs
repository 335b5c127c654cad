using BlogGen.Exporting;

namespace BlogGen.Tests.Exporting;

internal sealed class GiftExportTests
{
    private static IReadOnlyList<GiftItem> Read(string questions) =>
        GiftItem.Read(QuizSite.Of(questions).Export(QuizFormat.Gift).Text());

    [Test]
    public void Each_kind_is_written_as_Moodle_reads_it()
    {
        var items = Read(
            """
            ::: soal
            Mana yang cair?
            - [x] air # Ya.
            - [ ] api
            - [ ] batu
            ::: pembahasan
            Air cair.
            :::
            :::

            ::: soal
            Mana saja?
            - [x] air
            - [x] minyak
            - [x] susu
            - [ ] api
            :::

            ::: soal
            Es mengapung. (S) # Salahmu. # Benarmu.
            :::

            ::: soal
            Ibu kota: [[Jakarta;100% Jakarta]]
            :::

            ::: soal
            Nilai pi: [[3,14±0,005]]
            :::

            ::: soal
            Pasangkan.
            - Jepang → Tokyo
            - Mesir → Kairo
            :::

            ::: soal
            Mengapa?
            :::
            """
        );

        Assert.That(items.Select(i => i.Name), Is.EqualTo(Enumerable.Range(1, 7).Select(n => $"Latihan 1 {n}")));
        Assert.That(items[0].Stem, Is.EqualTo("Mana yang cair?"));
        Assert.That(
            items[0].Answers,
            Is.EqualTo(new[] { ('=', "", "air", "Ya."), ('~', "", "api", ""), ('~', "", "batu", "") })
        );
        Assert.That(items[0].General, Is.EqualTo("<p>Air cair.</p>"));
        Assert.That(
            items[1].Answers.Select(a => (a.Mark, a.Weight)),
            Is.EqualTo(new[] { ('~', "33.33333"), ('~', "33.33333"), ('~', "33.33333"), ('~', "-100") })
        );
        Assert.That(items[2].Body, Is.EqualTo("FALSE#Salahmu.#Benarmu."));
        Assert.That(items[3].Stem, Does.Contain("Ibu kota: _____"));
        Assert.That(
            items[3].Answers.Select(a => (a.Mark, a.Text)),
            Is.EqualTo(new[] { ('=', "Jakarta"), ('=', "100% Jakarta") })
        );
        Assert.That(items[4].Body.Trim(), Does.StartWith("#").And.Contain("=3.14:0.005"));
        Assert.That(items[5].Answers.Select(a => a.Text), Is.EqualTo(new[] { "Jepang -> Tokyo", "Mesir -> Kairo" }));
        Assert.That(items[6].Body, Is.Empty);
    }

    [Test]
    public void What_does_not_fit_is_named_and_what_changes_its_form_too()
    {
        var export = QuizSite
            .Of(
                "::: soal\n[[a]] dan [[b]]\n:::\n\n::: soal\nUrutkan.\n1. satu\n2. dua\n3. tiga\n:::\n\n::: soal\n![gelas](tidak-ada.png) Apa?\n- [x] a\n- [ ] b\n:::\n"
            )
            .Export(QuizFormat.Gift);

        Assert.That((export.Exported, export.Total), Is.EqualTo((2, 3)));
        Assert.That(
            export.Notes.Select(n => $"{n.Code} {n.Location!.Line}"),
            Is.EqualTo(new[] { "SOA20 5", "SOA21 9" })
        );
    }

    [Test]
    public void A_site_without_an_address_cannot_give_its_pictures_to_GIFT()
    {
        var site = TestSite.From(
            "-- content/posts/a/index.md --\n# A\n\n::: soal\n![gelas](g.png) Apa?\n- [x] a\n- [ ] b\n:::\n-- content/posts/a/g.png --\nx\n"
        );

        Assert.That(site.Export(QuizFormat.Gift).Notes.Select(n => n.Code), Is.EqualTo(new[] { "SOA22" }));
    }

    [Test]
    public void A_stimulus_comes_before_its_questions_once()
    {
        var items = Read(
            "::: soal-grup\n::: stimulus\nBacaan {ini}.\n:::\n::: soal\nSatu?\n:::\n::: soal\nDua?\n:::\n:::\n"
        );

        Assert.That(items.Select(i => i.Stem), Is.EqualTo(new[] { "<p>Bacaan {ini}.</p>", "Satu?", "Dua?" }));
        Assert.That(items[0].Body, Is.EqualTo("(description)"));
    }

    [Test]
    public void Statements_become_questions_of_their_own()
    {
        var items = Read(
            "::: soal\nNilai.\n- Es (B)\n- Besi (S)\n- Kayu (B)\n:::\n\n::: soal\nGolongkan.\n\n| x | y |\n|---|---|\n| Ayam | hewan |\n| Padi | tumbuhan |\n| Sapi | hewan |\n:::\n"
        );

        Assert.That(items.Select(i => i.Body.Trim()).Take(3), Is.EqualTo(new[] { "TRUE", "FALSE", "TRUE" }));
        Assert.That(
            items[3].Answers.Select(a => (a.Mark, a.Text)),
            Is.EqualTo(new[] { ('=', "hewan"), ('~', "tumbuhan") })
        );
    }

    [Test]
    public void Drafts_and_what_only_teachers_may_read_are_not_exported()
    {
        var text = QuizSite
            .Of(
                "::: soal\nTerbuka?\n- [x] a\n- [ ] b\n::: khusus-guru\nRAHASIA\n:::\n:::\n",
                "-- content/posts/draf.md --\n---\ndraf: ya\n---\n# D\n\n::: soal\nRAHASIA?\n:::\n-- content/posts/guru.md --\n---\nkhusus_guru: ya\n---\n# G\n\n::: soal\nRAHASIA?\n:::\n"
            )
            .Export(QuizFormat.Gift)
            .Text();

        Assert.That(text, Does.Contain("Terbuka?").And.Not.Contain("RAHASIA"));
    }

    [Test]
    public void Hostile_signs_come_back_as_they_were([Range(0, 149)] int seed)
    {
        var random = new Random(seed);
        string Any() => HostileText.Any(random);
        var (stem, first, second, said, word) = (Any(), Any(), Any(), Any(), Any());

        var items = Read(
            $"::: soal pg\n{HostileText.InMarkdown(stem)}\n\n- [x] {HostileText.InMarkdown(first)} # {HostileText.InMarkdown(said)}\n- [ ] {HostileText.InMarkdown(second)}x\n:::\n\n::: soal isian jawaban=\"{word}\"\nApa?\n:::\n"
        );

        Assert.That(items[0].Stem, Is.EqualTo(stem));
        Assert.That(items[0].Answers, Is.EqualTo(new[] { ('=', "", first, said), ('~', "", second + "x", "") }));
        Assert.That(items[1].Answers.Single().Text, Is.EqualTo(word.Replace("->", "→")));
    }
}
