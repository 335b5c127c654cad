namespace BlogGen.Tests.Content;

/// <summary>Whatever a teacher typed to keep a text back, not a word of it is in the site.</summary>
public sealed class HeldBackTests
{
    private const string Secret = "kuncijawaban";

    private static readonly string[] s_bare =
    [
        "judul: Zat Cair\ndraf: ya\n",
        "Judul: Zat Cair\nDraf: ya\n",
        "draf: ya\n",
        "Draf: belum selesai\n",
        "judul: Zat Cair\n\ndraf: ya\n",
        "judul: Zat Cair\ndraf:\n",
        "judul: Zat Cair\ndarf: ya\n",
        "judul: Zat Cair\nwarna: biru\ndraf: ya\n",
        "judul: Zat Cair\nlabel:\n  - ipa\ndraft: true\nIsi langsung.\n",
        "judul: Zat Cair\ndraf ya\n",
        "title = \"Zat Cair\"\ndraft = true\n",
        "judul: Zat Cair\nterbit: false\n",
        "judul: Zat Cair\njadwal: 2020-01-01\n",
        "judul: Zat Cair\njadwal: besok\n",
        "judul: Zat Cair\nstatus: draf\n",
        "judul: Zat Cair\nkonsep: ya\n",
        "judul: Zat Cair\nkhusus_guru: ya\n",
        "khusus_guru: sebagian\n",
        "--\njudul: Zat Cair\ndraf: ya\n--\n",
        "------\njudul: Zat Cair\ndraf: ya\n------\n",
        "```yaml\njudul: Zat Cair\ndraf: ya\n```\n",
        "# Zat Cair\n\n---\ndraf: ya\n---\n",
        "- judul: Zat Cair\n- draf: ya\n",
        "judul: Zat Cair\ndraf: tidak\ndraf: ya\n",
    ];

    [TestCaseSource(nameof(s_bare))]
    public void Front_matter_without_its_fences_still_keeps_the_text_back(string top)
    {
        var built = Site(top).Build();

        Assert.That(built.Codes, Does.Contain("DEP28"));
        AssertHidden(built);
    }

    [TestCase("judul: Zat Cair\nkhusus_guru: ya\n")]
    [TestCase("judul: Zat Cair\nkhusus_guru: sebagian\n")]
    [TestCase("judul: Zat Cair\ndraf: ya\nkhusus_guru: ya\n")]
    public void Not_even_a_build_with_drafts_shows_what_is_for_teachers(string top) =>
        AssertHidden(Site(top).Build(new BuildOptions { Now = TestSite.Now, Drafts = true }));

    [TestCase("Catatan: draf ini sudah lama.\n")]
    [TestCase("Catatan: penting.\nDraf: rancangan tulisan.\n")]
    [TestCase("Judul: Laskar Pelangi\nPenulis: Andrea Hirata\nTerbit: 2005\n")]
    [TestCase("Judul: Laskar Pelangi\nTerbit: Bentang Pustaka, 2005\n")]
    [TestCase("Topik: Zat\nKonsep: Zat cair mengikuti wadahnya\nKelas: VII\n")]
    [TestCase("Judul: Menulis\nStatus: guru tetap\n")]
    [TestCase("judul: A\ntanggal: 2026-08-17\n")]
    [TestCase("judul: A\ndraf: tidak\n")]
    [TestCase("Jadwal: Senin pagi\n")]
    [TestCase("Lokasi: Aula\nJadwal: 08.00 sampai selesai\n")]
    [TestCase("Draf itu perlu.\n")]
    [TestCase("Pembukaan.\n\ndraf: ya\n")]
    public void A_text_that_only_begins_like_that_is_a_text(string top)
    {
        var built = Site(top).Build();

        Assert.That(built.Codes, Does.Not.Contain("DEP28"));
        Assert.That(built["zat/index.html"], Does.Contain(Secret));
    }

    [TestCase("draf:")]
    [TestCase("status: draf")]
    [TestCase("status: pending")]
    [TestCase("status: belum selesai")]
    [TestCase("konsep: ya")]
    [TestCase("darf: ya")]
    public void Nothing_of_a_draft_is_in_the_site_however_it_is_marked(string line) =>
        AssertHidden(Site($"---\njudul: Zat Cair\n{line}\n---\n").Build());

    [TestCase("draf: ya", "Ditandai `draf: ya`.")]
    [TestCase("draft: true", "Ditandai `draft: true`.")]
    [TestCase("published: false", "Ditandai `published: false`.")]
    [TestCase("konsep: ya", "Ditandai `konsep: ya`.")]
    [TestCase("status: Draf", "Ditandai `status: Draf`.")]
    [TestCase("darf: ya", "`darf: ya` (baris 3) tidak jelas; demi aman dianggap draf.")]
    [TestCase("draf: belum selesai", "`draf: belum selesai` (baris 3) tidak jelas; demi aman dianggap draf.")]
    [TestCase("draf:", "`draf:` (baris 3) tidak jelas; demi aman dianggap draf.")]
    [TestCase("draf ya", "`draf ya` (baris 3) tidak jelas; demi aman dianggap draf.")]
    [TestCase("jadwal: besok", "`jadwal: besok` (baris 3) tidak jelas; demi aman dianggap draf.")]
    public void The_reason_is_what_stands_in_the_file(string line, string reason) =>
        Assert.That(ReasonOf($"---\njudul: Zat Cair\n{line}\n---\n"), Is.EqualTo(reason));

    [Test]
    public void And_names_the_fences_where_they_are_missing() =>
        Assert.That(
            ReasonOf("judul: Zat Cair\ndraf: ya\n"),
            Is.EqualTo("Baris `draf: ya` tidak diapit `---`; demi aman dianggap draf.")
        );

    private static TestSite Site(string top) =>
        TestSite.From(
            $"""
            -- bloggen.yml --
            judul: Blog Rina
            alamat: https://rina.example
            -- content/posts/lain.md --
            ---
            judul: Lain
            tanggal: 2026-08-17
            ---
            Isi.
            -- content/posts/zat.md --
            {top}
            Isinya {Secret}.

            """
        );

    private static string ReasonOf(string top) =>
        Site(top).Build().Result.Listings.Single(listing => listing.File.EndsWith("zat.md")).Reason.Id;

    private static void AssertHidden(TestSite.Built built)
    {
        Assert.That(built.Has("lain/index.html"));
        Assert.That(built.Holding(Secret), Is.Empty);
        Assert.That(built.Holding("Zat Cair"), Is.Empty);
        Assert.That(built.Has("zat/index.html") || built.Has("zat-cair/index.html"), Is.False);
    }
}
