using BlogGen.Exporting.Worksheets;

namespace BlogGen.Tests.Exporting.Worksheets;

public sealed class WorksheetTests
{
    private const string Lesson = """
        ::: soal pg poin=2
        Mana yang mengapung?
        - [ ] paku # Terlalu rapat.
        - [x] gabus # GANDARIA
        - [ ] koin
        - [ ] batu
        ::: pembahasan
        Gabus BELIMBING ringan.
        :::
        ::: petunjuk
        Ingat CEMPEDAK.
        :::
        :::

        ::: soal isian
        Alat ukur massa adalah [[DURIAN;timbangan]].
        :::

        ::: soal uraian baris=3
        Mengapa?
        ::: jawaban
        Karena ELDERBERI.
        :::
        ::: rubrik
        Skor FRAMBOS.
        :::
        :::

        ::: kunci
        Kunci HURMA.
        :::

        ::: khusus-guru
        Siapkan JAMBLANG. ::: 
        :::
        """;

    private static readonly string[] s_secrets =
    [
        "GANDARIA",
        "BELIMBING",
        "CEMPEDAK",
        "DURIAN",
        "ELDERBERI",
        "FRAMBOS",
        "HURMA",
        "JAMBLANG",
    ];

    [Test]
    public void Pupils_get_what_is_asked_and_the_teacher_what_is_right()
    {
        var export = SheetSite.Of(Lesson).Print();

        Assert.That(export.Files.Select(f => f.Name), Is.EqualTo(new[] { "zat-siswa", "zat-guru" }));
        var (pupil, teacher) = (export.Sheet("zat-siswa"), export.Sheet("zat-guru"));
        Assert.Multiple(() =>
        {
            foreach (var secret in s_secrets)
                Assert.That(pupil, Does.Not.Contain(secret).IgnoreCase);
            foreach (var secret in s_secrets.Except(["GANDARIA"]))
                Assert.That(teacher, Does.Contain(secret));
            Assert.That(pupil, Does.Contain("SMP Negeri 3").And.Contain("<h1>Zat cair</h1>").And.Contain("No. absen"));
            Assert.That(pupil, Does.Not.Contain("data-key").And.Not.Contain("<input").And.Not.Contain("<script"));
            Assert.That(teacher, Does.Contain("<td>1</td><td>B. gabus</td><td>2</td>"));
            Assert.That(teacher, Does.Contain("<td>Jumlah poin</td><td>4</td>"));
        });
    }

    [Test]
    public void A_sheet_holds_numbered_items_with_room_to_answer()
    {
        var pupil = SheetSite.Of(Lesson).Print().Sheet("zat-siswa");

        Assert.That(pupil, Does.Contain("<b class=\"item-number\">3.</b>").And.Contain("(2 poin)"));
        Assert.That(pupil, Does.Contain("<div class=\"ruled\"><span></span><span></span><span></span></div>"));
        Assert.That(pupil, Does.Contain("<span class=\"letter\">A.</span><div>paku</div>"));
        Assert.That(pupil, Does.Contain("size: 215mm 330mm"));
    }

    [Test]
    public void Variants_ask_the_same_in_another_order_and_each_has_its_own_key()
    {
        var wanted = new WorksheetOptions { Variants = 2, Seed = "7" };
        var export = SheetSite.Of(Lesson).Print(wanted);

        Assert.That(export.Files.Select(f => f.Name), Is.EqualTo(new[] { "zat-siswa-A", "zat-siswa-B", "zat-guru" }));
        var (a, b) = (export.Sheet("zat-siswa-A"), export.Sheet("zat-siswa-B"));
        Assert.That(Words(b), Is.EqualTo(Words(a)), "the same is asked");
        Assert.That(b.From("<main>"), Is.Not.EqualTo(a.From("<main>")));
        Assert.That(b, Does.Contain("Paket B"));
        Assert.That(KeyOf(export, "A", "gabus"), Is.EqualTo(PlaceOf(a, "gabus")));
        Assert.That(KeyOf(export, "B", "gabus"), Is.EqualTo(PlaceOf(b, "gabus")));
    }

    [Test]
    public void The_same_seed_gives_the_same_bytes_and_another_seed_others()
    {
        static byte[][] Bytes(string seed) =>
            [
                .. SheetSite
                    .Of(Lesson)
                    .Print(new WorksheetOptions { Variants = 4, Seed = seed })
                    .Files.Select(file => file.Html.ToArray()),
            ];

        var first = Bytes("7");
        Assert.That(Bytes("7"), Is.EqualTo(first));
        Assert.That(Bytes("8"), Is.Not.EqualTo(first));
    }

    [Test]
    public void Nothing_moves_past_a_heading_or_out_of_its_group_or_where_its_author_forbids_it()
    {
        const string text = """
            ::: soal pg acak=tidak
            Satu?
            - [x] a
            - [ ] b
            - [ ] c
            - [ ] d
            :::

            ## Bagian dua

            ::: soal pg
            Dua?
            - [x] a
            - [ ] b
            - [ ] A dan B benar
            :::
            """;

        var sheet = SheetSite.Of(text).Print(new WorksheetOptions { Variants = 2 }).Sheet("zat-siswa-B").From("<main>");

        var order = new[] { "Satu?", ">a<", ">b<", ">c<", ">d<", "Bagian dua", "Dua?", ">A dan B benar<" };
        Assert.That(order.Select(word => sheet.IndexOf(word, StringComparison.Ordinal)), Is.Ordered.And.All.Positive);
    }

    [Test]
    public void A_group_names_the_questions_that_it_is_for()
    {
        const string text =
            "::: soal-grup\n::: stimulus\nSebuah teks.\n:::\n::: soal bs\nSatu. (B)\n:::\n::: soal bs\nDua. (S)\n:::\n:::";

        Assert.That(
            SheetSite.Of(text).Print().Sheet("zat-siswa"),
            Does.Contain("Untuk menjawab soal nomor 1–2:").And.Contain("Sebuah teks.")
        );
    }

    [Test]
    public void A_sheet_needs_no_other_file_and_no_network()
    {
        var site = SheetSite.Of(
            "![Peta](peta.png)\n\n![Jauh](https://lain.example/jauh.png)\n\nBaca [ini](https://a.example/).\n\n![Film](https://youtu.be/dQw4w9WgXcQ)\n\n::: tempat-jawab kotak=4cm\nGambarlah.\n:::"
        );
        site.Files.Write("content/posts/peta.png", [0x89, 0x50, 0x4E, 0x47]);

        var export = site.Print();
        var pupil = export.Sheet("zat-siswa");

        Assert.Multiple(() =>
        {
            Assert.That(pupil, Does.Contain("src=\"data:image/png;base64,").And.Not.Contain("src=\"http"));
            Assert.That(export.Notes.Select(n => n.Code), Is.EqualTo(new[] { "LEM05" }));
            Assert.That(pupil, Does.Contain("ini</a><sup>a</sup>").And.Contain("<li>https://a.example/</li>"));
            Assert.That(pupil, Does.Contain("Pindai dengan ponsel").And.Contain("<svg class=\"qr\""));
            Assert.That(pupil, Does.Contain("block-size: 4cm"));
        });
    }

    [Test]
    public void Cards_are_there_to_be_cut_out()
    {
        var sheet = SheetSite.Of("::: kartu\nmassa\n: banyaknya materi\n:::").Print().Sheet("zat-siswa");

        Assert.That(sheet, Does.Contain("<div class=\"flashcard\"><div>massa</div>").And.Not.Contain("<details"));
    }

    [Test]
    public void The_language_of_the_post_is_the_language_of_its_sheet()
    {
        var export = SheetSite.Of("::: question\nWhy?\n:::", "bahasa: en\n").Print();

        Assert.That(export.Files.Select(f => f.Name), Is.EqualTo(new[] { "zat-pupil", "zat-teacher" }));
        Assert.That(export.Sheet("zat-teacher"), Does.Contain("Answer key").And.Not.Contain("Kunci"));
    }

    [TestCase("A4", "size: A4")]
    [TestCase("F4", "size: 215mm 330mm")]
    public void Paper_can_be_chosen(string paper, string size) =>
        Assert.That(
            SheetSite.Of(Lesson).Print(new WorksheetOptions { Paper = paper }).Sheet("zat-siswa"),
            Does.Contain(size)
        );

    private static string Words(string sheet) =>
        string.Join(
            ' ',
            sheet.From("<main>").Split(['<', '>', ' ', '\n']).Where(w => w.Length > 3 && !w.Contains('=')).Order()
        );

    /// <summary>The letter before an option.</summary>
    private static char PlaceOf(string sheet, string option) =>
        sheet[sheet.IndexOf($".</span><div>{option}", StringComparison.Ordinal) - 1];

    private static char KeyOf(WorksheetExport export, string variant, string option)
    {
        var key = export.Sheet("zat-guru").From($"Kunci jawaban – Paket {variant}");
        return key[key.IndexOf(". " + option, StringComparison.Ordinal) - 1];
    }
}
