using System.Text;
using BlogGen.Tests.Themes;

namespace BlogGen.Tests.Rendering.Search;

/// <summary>Which files the search needs, what stands in them, and what never does.</summary>
public sealed class SearchOutputTests
{
    private const string Site = """
        -- bloggen.yml --
        judul: Blog
        alamat: https://contoh.id/blog/
        """;

    private static TestSite WithPost(string front, string body = "Isi.") =>
        TestSite.From($"{Site}\n-- content/posts/a.md --\n---\njudul: Kucing\n{front}\n---\n{body}\n");

    private static TestSite Many(int posts)
    {
        var text = new StringBuilder(Site);
        for (var i = 0; i < posts; i++)
            text.Append(
                $"\n-- content/posts/p{i}.md --\n---\njudul: Percobaan nomor {i}\ntanggal: {2000 + i / 300}-{1 + i / 28 % 12:00}-{1 + i % 28:00}\n---\nMenanam kata{i} di kebun, menyiram sifat{i % 17}.\n"
            );
        return TestSite.From(text.ToString());
    }

    private static IEnumerable<string> IndexFiles(TestSite.Built built) =>
        built.Outputs.Keys.Where(path => path.EndsWith(".js", StringComparison.Ordinal) && path.Contains("search-"));

    [TestCase("draf: ya")]
    [TestCase("tanggal: 2099-01-01")]
    [TestCase("kedaluwarsa: 2020-01-01")]
    [TestCase("khusus_guru: ya")]
    [TestCase("tersembunyi: ya")]
    [TestCase("indeks: tidak")]
    public void What_is_hidden_is_not_in_the_index(string front)
    {
        var site = WithPost(
            front + "\nlabel: [KENARI-LABEL]\nringkasan: KENARI-RINGKASAN",
            "## KENARI-BAB\n\nKENARI-ISI"
        );

        foreach (var drafts in (bool[])[false, true])
        {
            var built = site.Build(
                new BuildOptions
                {
                    Now = TestSite.Now,
                    Drafts = drafts,
                    Future = drafts,
                }
            );
            foreach (var path in IndexFiles(built))
                Assert.That(built[path], Does.Not.Contain("kenari").IgnoreCase.And.Not.Contains("Kucing"), path);
        }
    }

    [Test]
    public void Text_for_teachers_is_not_in_the_index()
    {
        var built = WithPost("label: [umum]", "Terbuka.\n\n::: khusus-guru\nKENARI jawaban\n:::\n\n## Penutup").Build();

        Assert.That(built["cari/search-index.js"], Does.Contain("terbuka").And.Not.Contain("kenari").IgnoreCase);
    }

    [Test]
    public void The_search_page_needs_a_script_and_says_so_and_offers_other_ways()
    {
        var html = WithPost("label: [umum]").Build()["cari/index.html"];
        var offered = html[html.IndexOf("<noscript>", StringComparison.Ordinal)..];

        Assert.That(offered, Does.Contain("JavaScript").And.Contain("/blog/arsip/").And.Contain("/blog/label/umum/"));
        Assert.That(
            html,
            Does.Contain("data-search-index=\"/blog/cari/search-index.js\"").And.Contain("role=\"status\"")
        );
        Assert.That(html, Does.Contain("<script defer src=\"/blog/search.js\">").And.Not.Contain("onclick"));
    }

    [Test]
    public void The_search_page_is_no_page_for_search_engines()
    {
        var built = WithPost("label: [umum]").Build();

        Assert.That(built["cari/index.html"], Does.Contain("noindex"));
        Assert.That(built["sitemap.xml"], Does.Not.Contain("cari"));
    }

    [Test]
    public void Each_edition_has_an_index_of_its_own_texts()
    {
        var built = TestSite
            .From(
                """
                -- bloggen.yml --
                bahasa: [id, en]
                -- content/posts/kucing.md --
                # Kucing
                -- content/posts/kucing.en.md --
                # Cats
                """
            )
            .Build();
        using var indonesian = new SearchScript(built);
        using var english = new SearchScript(built, "en/search/");

        Assert.That(indonesian.Find("kucing"), Is.EqualTo(new[] { "/kucing/" }));
        Assert.That(indonesian.Find("cats"), Is.Empty);
        Assert.That(english.Find("cat"), Is.EqualTo(new[] { "/en/kucing/" }));
    }

    [TestCase("pencarian: tidak")]
    [TestCase("search: no")]
    public void A_site_may_do_without_search(string setting)
    {
        var built = TestSite.From($"-- bloggen.yml --\n{setting}\n-- content/posts/a.md --\n# Kucing\n").Build();

        Assert.That(built.Has("cari/index.html"), Is.False);
        Assert.That(IndexFiles(built), Is.Empty);
        Assert.That(built["index.html"], Does.Not.Contain("search.js").And.Not.Contain("/cari/"));
    }

    [Test]
    public void A_setting_that_is_neither_yes_nor_no_is_named()
    {
        var built = TestSite
            .From("-- bloggen.yml --\npencarian: mungkin\n-- content/posts/a.md --\n# Kucing\n")
            .Build();

        Assert.That(built.Codes, Does.Contain("KON09"));
        Assert.That(built.Has("cari/index.html"));
    }

    [Test]
    public void A_theme_without_a_search_page_gets_no_index()
    {
        var site = TestSite.From("-- bloggen.yml --\ntema: kecil\n-- content/posts/a.md --\n# Kucing\n");
        foreach (var layout in "base home post page list term terms archive 404".Split(' '))
            site.Files.Write(
                $"themes/kecil/layouts/{layout}.html",
                layout == "base" ? "{{ content }}</html>" : "<h1></h1>"
            );

        var built = site.Build();

        Assert.That(IndexFiles(built), Is.Empty);
        Assert.That(built.Codes, Does.Not.Contain("TEM05"));
    }

    [Test]
    public void A_portable_site_leads_to_files()
    {
        var built = WithPost("label: [umum]").Build(new BuildOptions { Now = TestSite.Now, Portable = true });
        using var script = new SearchScript(built);

        Assert.That(script.Find("kucing"), Is.EqualTo(new[] { "../a/index.html" }));
        Assert.That(
            built["a/index.html"],
            Does.Contain("action=\"../cari/index.html\"").And.Not.Contain("search.js"),
            "only the page that searches loads what searches"
        );
        Assert.That(built["cari/index.html"], Does.Contain("src=\"../search.js\""));
    }

    [Test]
    public void A_title_counts_more_than_a_heading_and_that_more_than_tags_summary_and_text()
    {
        var built = TestSite
            .From(
                """
                -- content/posts/a.md --
                ---
                judul: Isi
                tanggal: 2026-05-05
                ringkasan: Lain.
                ---
                Tentang gajah dan semut.
                -- content/posts/b.md --
                ---
                judul: Ringkasan
                tanggal: 2026-05-04
                ringkasan: Ada gajah dan semut.
                ---
                Kosong.
                -- content/posts/c.md --
                ---
                judul: Label
                tanggal: 2026-05-03
                label: [gajah, semut]
                ---
                Kosong.
                -- content/posts/d.md --
                ---
                judul: Bagian
                tanggal: 2026-05-02
                ringkasan: Lain.
                ---
                ## Gajah

                ## Semut
                -- content/posts/e.md --
                ---
                judul: Gajah dan Semut
                tanggal: 2026-05-01
                ringkasan: Lain.
                ---
                Kosong.
                """
            )
            .Build();
        using var script = new SearchScript(built);

        Assert.That(script.Find("gajah semut"), Is.EqualTo(new[] { "/e/", "/d/", "/c/", "/b/", "/a/" }));
    }

    [Test]
    public void Of_equal_posts_the_newer_comes_first()
    {
        using var script = new SearchScript(Many(40).Build());

        Assert.That(script.Find("percobaan").Take(2), Is.EqualTo(new[] { "/blog/p39/", "/blog/p38/" }));
    }

    [Test]
    public void A_large_site_loads_only_what_a_query_needs()
    {
        var built = Many(300).Build();
        using var script = new SearchScript(built);

        Assert.That(script.Find("kata123"), Is.EqualTo(new[] { "/blog/p123/" }));
        Assert.That(script.Loaded, Has.Count.EqualTo(4), "script, index, one file of words, one of entries");
        Assert.That(IndexFiles(built).Count(), Is.EqualTo(1 + 5 + 19));
    }

    [Test]
    public void Files_of_two_builds_are_never_mixed()
    {
        var before = Many(300).Build();
        var after = Many(301).Build();
        using var script = new SearchScript(before);
        var words = before["cari/search-words-0.js"];

        Assert.That(words, Is.Not.EqualTo(after["cari/search-words-0.js"]));
        Assert.That(words[..40], Is.Not.EqualTo(after["cari/search-words-0.js"][..40]), "the stamp");
    }

    [Test]
    public void The_bytes_do_not_depend_on_the_threads()
    {
        var one = Many(150).Build(new BuildOptions { Now = TestSite.Now, Threads = 1 });
        var four = Many(150).Build(new BuildOptions { Now = TestSite.Now, Threads = 4 });

        foreach (var path in IndexFiles(one))
            Assert.That(four[path], Is.EqualTo(one[path]), path);
    }

    [Test]
    public void The_script_is_small()
    {
        Assert.That(
            PageReading.Gzipped(WithPost("label: [a]").Build().Outputs["search.js"]),
            Is.LessThanOrEqualTo(6 * 1024)
        );
    }
}
