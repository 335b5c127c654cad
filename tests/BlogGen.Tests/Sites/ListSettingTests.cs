namespace BlogGen.Tests.Sites;

/// <summary>What a site says about its lists: how long they are, and which of them it does without.</summary>
internal sealed class ListSettingTests
{
    private const string Posts = """
        -- content/posts/2026-01-01-satu.md --
        ---
        label: [sains]
        kategori: Berita
        penulis: Bu Rina
        ---
        Satu.
        -- content/posts/2026-02-01-dua.md --
        ---
        label: [sains]
        kategori: Berita
        penulis: Bu Rina
        ---
        Dua.
        """;

    [Test]
    public void A_taxonomy_with_no_limit_shows_all_its_posts_on_one_page()
    {
        var site = Build("per_halaman: 1\ntaksonomi:\n  label:\n    per_halaman: 0\n");

        Assert.That(site["label/sains/index.html"], Does.Contain("/satu/").And.Contain("/dua/"));
        Assert.That(site.Outputs.Keys, Has.None.EqualTo("label/sains/halaman/2/index.html"));
        Assert.That(site.Outputs.Keys, Has.Some.EqualTo("kategori/berita/halaman/2/index.html"));
    }

    [Test]
    public void A_site_without_a_limit_has_one_front_page()
    {
        var site = Build("per_halaman: 0\n");

        Assert.That(site.Outputs.Keys, Has.None.Contains("halaman/2"));
    }

    [Test]
    public void A_taxonomy_does_without_the_feeds_of_its_terms()
    {
        var site = Build("taxonomies:\n  tags: {feed: no}\n");

        Assert.That(site.Outputs.Keys, Has.None.EqualTo("label/sains/feed.xml"));
        Assert.That(site.Outputs.Keys, Has.Some.EqualTo("kategori/berita/feed.xml"));
    }

    [Test]
    public void A_taxonomy_that_is_switched_off_has_no_pages()
    {
        var site = Build("taksonomi:\n  penulis: tidak\n");

        Assert.That(site.Outputs.Keys, Has.None.StartsWith("penulis/"));
        Assert.That(site["satu/index.html"], Does.Contain("Bu Rina").And.Not.Contain("/penulis/"));
    }

    [TestCase("satu", false, false)]
    [TestCase("tahun", true, false)]
    [TestCase("month", true, true)]
    public void The_archive_has_the_parts_that_the_site_wants(string parts, bool years, bool months)
    {
        var site = Build($"arsip: {parts}\n");

        Assert.That(site.Outputs.ContainsKey("arsip/index.html"));
        Assert.That(site.Outputs.ContainsKey("arsip/2026/index.html"), Is.EqualTo(years));
        Assert.That(site.Outputs.ContainsKey("arsip/2026/01/index.html"), Is.EqualTo(months));
        Assert.That(site["arsip/index.html"].Contains("/arsip/2026/01/", StringComparison.Ordinal), Is.EqualTo(months));
    }

    [Test]
    public void A_feed_that_is_neither_on_nor_off_is_named()
    {
        var site = Build("taksonomi:\n  label:\n    umpan: mungkin\n");

        Assert.That(site.Codes, Does.Contain("DEP17"));
    }

    private static TestSite.Built Build(string settings) =>
        TestSite.From($"-- bloggen.yml --\njudul: Blog\n{settings}{Posts}").Build();
}
