namespace BlogGen.Tests.Sites;

/// <summary>A site in two languages has a name in each, where its teacher gave one.</summary>
public sealed class EditionWordsTests
{
    private static readonly TestSite.Built s_built = TestSite
        .From(
            """
            -- bloggen.yml --
            judul:
              id: Buku Harian #7: kelas
              en: Class Diary #7: notes
            deskripsi:
              id: Catatan seorang guru
              en: A teacher's notes
            alamat: https://rina.example/
            bahasa: [id, en]
            penulis:
              nama: Rina
              kalimat:
                id: Lebih suka bertanya
                en: Likes asking better
            -- content/posts/a.md --
            ---
            judul: A
            tanggal: 2026-08-17
            ---
            Isi.
            -- content/posts/a.en.md --
            ---
            title: B
            date: 2026-08-17
            ---
            Text.
            """
        )
        .Build();

    [TestCase("index.html", "<title>Buku Harian #7: kelas</title>", "Catatan seorang guru")]
    [TestCase("en/index.html", "<title>Class Diary #7: notes</title>", "A teacher&#39;s notes")]
    [TestCase("a/index.html", "<title>A – Buku Harian #7: kelas</title>", "Buku Harian #7: kelas")]
    [TestCase("en/a/index.html", "<title>B – Class Diary #7: notes</title>", "Class Diary #7: notes")]
    [TestCase("index.html", "Lebih suka bertanya", "Catatan seorang guru")]
    [TestCase("en/index.html", "Likes asking better", "A teacher&#39;s notes")]
    [TestCase("rss.xml", "<title>Buku Harian #7: kelas</title>", "<description>Catatan seorang guru</description>")]
    [TestCase("en/feed.xml", "<title>Class Diary #7: notes</title>", "<subtitle>A teacher's notes</subtitle>")]
    public void Each_language_reads_its_own_words(string path, string title, string other)
    {
        Assert.That(s_built[path], Does.Contain(title).And.Contain(other));
        Assert.That(s_built.Codes, Has.None.StartsWith("KON"));
    }

    [TestCase("arsip/index.html", "Arsip. Catatan seorang guru")]
    [TestCase("en/archive/index.html", "Archive. A teacher&#39;s notes")]
    public void A_list_is_described_by_its_name_and_the_sites_words(string path, string description) =>
        Assert.That(s_built[path], Does.Contain($"<meta name=\"description\" content=\"{description}\">"));

    [TestCase("index.html")]
    [TestCase("en/index.html")]
    public void Front_pages_know_each_other(string path) =>
        Assert.That(
            s_built[path],
            Does.Contain(
                """
                <link rel="alternate" hreflang="en" href="https://rina.example/en/">
                <link rel="alternate" hreflang="id" href="https://rina.example/">
                """
            )
        );

    [Test]
    public void A_language_without_its_own_words_reads_the_sites()
    {
        var built = TestSite
            .From(
                """
                -- bloggen.yml --
                judul:
                  id: Buku Harian
                bahasa: [id, en]
                -- content/posts/a.en.md --
                Text.
                """
            )
            .Build();

        Assert.That(built["en/index.html"], Does.Contain("<title>Buku Harian</title>"));
    }
}
