using BlogGen.Exporting.Worksheets;

namespace BlogGen.Tests.Exporting.Worksheets;

public sealed class WorksheetChoiceTests
{
    private const string Blog = """
        -- bloggen.yml --
        judul: Blog
        -- content/posts/2026-08-01-terbit.md --
        # Terbit

        ::: soal
        Apa?
        :::
        -- content/posts/cerita.md --
        # Cerita

        Tidak ada soal.
        -- content/posts/ulangan.md --
        ---
        judul: Ulangan
        draf: ya
        ---

        ::: soal
        Rahasia?
        :::
        -- content/posts/guru/index.md --
        ---
        judul: Bank guru
        khusus_guru: ya
        ---

        ![Peta](peta.png)

        ::: soal
        Untuk rapat guru?
        :::
        -- content/posts/guru/peta.png --
        PNG
        """;

    private static WorksheetExport Print(bool drafts, params string[] posts) =>
        TestSite.From(Blog).Print(new WorksheetOptions { Posts = posts }, drafts);

    [Test]
    public void Without_a_name_every_published_post_to_write_on_is_printed_and_no_draft()
    {
        var export = Print(drafts: false);

        Assert.That(
            export.Files.Select(f => f.Name),
            Is.EquivalentTo(new[] { "terbit-siswa", "terbit-guru", "guru-guru" })
        );
        Assert.That(export.Notes.Select(n => n.Code), Is.EqualTo(new[] { "LEM04" }));
    }

    [TestCase("terbit")]
    [TestCase("2026-08-01-terbit.md")]
    [TestCase("content/posts/2026-08-01-terbit.md")]
    [TestCase("blog/content/posts/2026-08-01-terbit.md")]
    [TestCase("/terbit/")]
    [TestCase("Terbit")]
    public void A_post_is_found_by_any_of_its_names(string name)
    {
        var export = Print(drafts: false, name);

        Assert.That(export.Files.Select(f => f.Name), Is.EqualTo(new[] { "terbit-siswa", "terbit-guru" }));
    }

    [TestCase("cerita", "LEM01")]
    [TestCase("terbti", "LEM02")]
    [TestCase("ulangan", "LEM03")]
    public void What_makes_no_sheet_is_named_with_the_reason(string name, string code)
    {
        var export = Print(drafts: false, name);

        Assert.That(export.Files, Is.Empty);
        Assert.That(export.Notes.Select(n => n.Code), Is.EqualTo(new[] { code }));
    }

    [TestCase("terbti", "terbit")]
    [TestCase("lang", "ulangan")]
    public void The_name_of_an_unknown_post_is_answered_with_the_nearest_one(string name, string nearest) =>
        Assert.That(Print(drafts: false, name).Notes[0].Hint.Id, Does.Contain($"`{nearest}`"));

    [Test]
    public void A_draft_can_be_printed_without_being_published()
    {
        var export = Print(drafts: true, "ulangan");

        Assert.That(export.Sheet("ulangan-siswa"), Does.Contain("Rahasia?"));
    }

    [Test]
    public void A_post_for_teachers_has_no_sheet_for_pupils_but_its_own_pictures()
    {
        var export = Print(drafts: false, "guru");

        Assert.That(export.Files.Select(f => f.Name), Is.EqualTo(new[] { "guru-guru" }));
        Assert.That(export.Sheet("guru-guru"), Does.Contain("data:image/png;base64"));
        Assert.That(export.Notes.Select(n => n.Code), Is.EqualTo(new[] { "LEM04" }));
    }

    [TestCase("content/lembar")]
    [TestCase("static")]
    [TestCase("public/lembar")]
    public void Keys_never_go_where_the_site_would_publish_them(string folder)
    {
        var export = TestSite.From(Blog).Print(new WorksheetOptions { FolderInSite = folder });

        Assert.That(export.Files, Is.Empty);
        Assert.That(export.Notes.Select(n => n.Code), Is.EqualTo(new[] { "LEM06" }));
    }

    [TestCase("lembar-cetak")]
    [TestCase(".bloggen/lembar")]
    [TestCase("lembar")]
    [TestCase(null)]
    public void Beside_the_content_they_are_safe(string? folder) =>
        Assert.That(TestSite.From(Blog).Print(new WorksheetOptions { FolderInSite = folder }).Files, Is.Not.Empty);

    [TestCase("lembar-cetak", true)]
    [TestCase("printed-sheets", true)]
    [TestCase("lembar", false)]
    public void In_a_folder_of_loose_files_only_the_print_folder_is_no_part_of_the_site(string folder, bool isSafe)
    {
        var site = TestSite.From(
            $"-- a.md --\n# A\n\n::: soal\nApa?\n:::\n-- {folder}/a-guru.html --\n<p>KANARI</p>\n"
        );

        Assert.That(site.Print(new WorksheetOptions { FolderInSite = folder }).Files, isSafe ? Is.Not.Empty : Is.Empty);
        if (isSafe)
            Assert.That(site.Build().Holding("KANARI"), Is.Empty);
    }
}
