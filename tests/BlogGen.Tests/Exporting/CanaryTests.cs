using System.Text;
using BlogGen.Exporting;
using BlogGen.Exporting.Worksheets;
using BlogGen.Tests.Exporting.Worksheets;

namespace BlogGen.Tests.Exporting;

/// <summary>What only teachers may read is looked for in everything that leaves the machine.</summary>
public sealed class CanaryTests
{
    private static string Asking(string word) =>
        $"::: soal pg\nMana?\n- [x] {word}A\n- [ ] b\n::: pembahasan\n{word}B\n:::\n:::\n";

    private static readonly string s_blog = $"""
        -- bloggen.yml --
        judul: Blog
        alamat: https://rina.id
        -- content/posts/terbit/index.md --
        ---
        judul: Terbit
        tanggal: 2026-08-01
        ---

        Teks terbuka.

        {Asking("terbuka")}

        ::: tempat-jawab
        ::: khusus-guru
        KANARI di dalam kotak.
        :::
        :::

        ::: soal-grup
        ::: stimulus
        Teks.
        ::: khusus-guru
        KANARI di dalam stimulus.
        :::
        :::
        ::: soal bs
        Benar? (B)
        ::: khusus-guru
        KANARI di dalam soal.
        :::
        :::
        :::

        - butir

          ::: khusus-guru
          KANARI di dalam daftar.
          :::

        ::: Khusus Guru
        # KANARI judul

        KANARI ![KANARI gambar](kanari.png) [tautan](https://kanari.example/) $KANARI$ `KANARI`

        | KANARI | x |
        | --- | --- |
        | KANARI | y |

        {Asking("KANARI")}

        ![KANARI film](https://youtu.be/KANARI00000)
        :::
        -- content/posts/terbit/foto.png --
        PNG
        -- content/posts/rahasia/index.md --
        ---
        judul: KANARI bank soal
        khusus_guru: ya
        ---

        KANARI

        {Asking("KANARI")}
        -- content/posts/rahasia/kanari-lampiran.txt --
        KANARI
        -- content/posts/nanti.md --
        ---
        judul: KANARI draf
        draf: ya
        ---

        {Asking("KANARI")}
        -- content/posts/esok.md --
        ---
        judul: KANARI esok
        tanggal: 2027-01-01
        ---

        {Asking("KANARI")}
        -- content/_drafts/map.md --
        # KANARI map draf

        {Asking("KANARI")}
        """;

    [Test]
    public void Nothing_for_teachers_and_no_draft_is_in_any_file_of_the_site()
    {
        var built = TestSite.From(s_blog).Build();

        Assert.That(built.Outputs, Is.Not.Empty);
        Assert.That(built.Holding("KANARI"), Is.Empty);
        Assert.That(built.Holding("terbuka"), Has.Some.EqualTo("feed.xml").And.Some.Contains("terbit/index.html"));
    }

    [TestCase(QuizFormat.Moodle)]
    [TestCase(QuizFormat.Gift)]
    [TestCase(QuizFormat.Aiken)]
    [TestCase(QuizFormat.Csv)]
    public void Nor_in_a_question_bank(QuizFormat format)
    {
        var text = TestSite.From(s_blog).Export(format).Text();

        Assert.That(text, Does.Contain("terbukaA").And.Not.Contain("KANARI").IgnoreCase);
    }

    [Test]
    public void Nor_on_a_pupils_sheet_while_the_teachers_holds_every_piece_of_it()
    {
        var export = TestSite.From(s_blog).Print(new WorksheetOptions { Variants = 3 });

        Assert.Multiple(() =>
        {
            foreach (var file in export.Files.Where(file => file.Name.Contains("siswa", StringComparison.Ordinal)))
                Assert.That(Encoding.UTF8.GetString(file.Html.Span), Does.Not.Contain("KANARI").IgnoreCase, file.Name);
            foreach (var place in new[] { "kotak", "stimulus", "soal", "daftar" })
                Assert.That(export.Sheet("terbit-guru"), Does.Contain($"KANARI di dalam {place}."));
            Assert.That(
                export.Sheet("terbit-guru").From("Untuk guru"),
                Does.Contain("KANARI judul").And.Contain("KANARIA")
            );
            Assert.That(export.Sheet("rahasia-guru"), Does.Contain("KANARIA"));
            Assert.That(
                export.Files.Select(f => f.Name),
                Is.EquivalentTo(
                    new[] { "terbit-siswa-A", "terbit-siswa-B", "terbit-siswa-C", "terbit-guru", "rahasia-guru" }
                )
            );
        });
    }

    [Test]
    public void The_teachers_sheet_holds_them_on_its_last_pages_alone()
    {
        var teacher = TestSite.From(s_blog).Print().Sheet("terbit-guru");

        Assert.That(
            teacher[..teacher.IndexOf("<section class=\"page", StringComparison.Ordinal)],
            Does.Not.Contain("KANARI")
        );
    }
}
