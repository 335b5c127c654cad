using BlogGen.Sites;

namespace BlogGen.Tests.Sites;

/// <summary>Whole little sites: what goes in, what comes out.</summary>
public sealed class SiteTests
{
    [Test]
    public void A_folder_with_one_Markdown_file_is_a_site()
    {
        var built = TestSite.From("-- README.md --\n# Halo dunia\n\nTulisan pertama saya.\n").Build();

        Assert.That(built.Result.Succeeded, Is.True);
        foreach (
            var path in (string[])
                [
                    "index.html",
                    "readme/index.html",
                    "404.html",
                    "feed.xml",
                    "rss.xml",
                    "feed.json",
                    "robots.txt",
                    ".nojekyll",
                ]
        )
            Assert.That(built.Has(path), Is.True, path);
        Assert.That(
            built["readme/index.html"],
            Does.Contain("<h1>Halo dunia</h1>").And.Contain("Tulisan pertama saya.")
        );
        Assert.That(built.Has("sitemap.xml"), Is.False);
        Assert.That(built.Codes, Does.Contain("KON08"));
    }

    [Test]
    public void The_base_path_is_applied_everywhere_raw_HTML_included()
    {
        var built = TestSite
            .From(
                """
                -- bloggen.yml --
                judul: Blog
                alamat: https://a.example/repo/
                -- content/posts/2026-01-02-a.md --
                ---
                judul: A
                ---
                [beranda](/) <a href="/tentang/">t</a> <img src='/gambar/x.svg' alt="x" srcset="/gambar/x.svg 2x">
                -- content/tentang.md --
                # Tentang
                -- static/gambar/x.svg --
                <svg xmlns="http://www.w3.org/2000/svg"/>
                """
            )
            .Build();

        var html = built["a/index.html"];
        Assert.That(
            html,
            Does.Contain("href=\"/repo/\"")
                .And.Contain("href=\"/repo/tentang/\"")
                .And.Contain("src=\"/repo/gambar/x.svg\"")
                .And.Contain("srcset=\"/repo/gambar/x.svg 2x\"")
        );
        Assert.That(built["feed.xml"], Does.Contain("https://a.example/repo/tentang/"));
        Assert.That(built["sitemap.xml"], Does.Contain("<loc>https://a.example/repo/a/</loc>"));
    }

    [Test]
    public void Links_by_file_name_are_checked_with_place_and_suggestion()
    {
        var built = TestSite
            .From(
                """
                -- content/posts/2026-01-02-zat-cair.md --
                ---
                judul: Zat Cair
                ---
                ## Alat

                Isi.
                -- content/posts/b.md --
                ---
                judul: B
                ---
                [a](2026-01-02-zat-cair.md#alat) [b](zat-cair.md)

                [c](zat-cari.md) [d](zat-cair.md#alt)
                """
            )
            .Build();

        Assert.That(built["b/index.html"], Does.Contain("href=\"/zat-cair/#alat\"").And.Contain("href=\"/zat-cair/\""));
        var broken = built.Result.Diagnostics.Single(d => d.Code == "TAU01");
        Assert.That((broken.Location!.Line, broken.Location.Column), Is.EqualTo((6, 1)));
        Assert.That(broken.Hint.Id, Does.Contain("zat-cair.md"));
        Assert.That(built.Result.Diagnostics.Single(d => d.Code == "TAU04").Hint.Id, Does.Contain("#alat"));
    }

    [Test]
    public void A_link_to_a_draft_does_not_tell_its_address()
    {
        var built = TestSite
            .From(
                "-- content/posts/a.md --\n---\njudul: A\n---\n[x](rahasia.md)\n-- content/posts/rahasia.md --\n---\njudul: R\ndraf: ya\n---\n"
            )
            .Build();

        Assert.That(built.Holding("rahasia"), Is.Empty);
        Assert.That(built.Codes, Does.Contain("TAU03"));
    }

    [Test]
    public void Equal_slugs_get_numbers_by_date_and_a_warning()
    {
        var built = TestSite
            .From(
                "-- content/posts/2026-02-01-a.md --\n---\njudul: Baru\n---\n-- content/posts/2026-01-01-a.md --\n---\njudul: Lama\n---\n"
            )
            .Build();

        Assert.That(built["a/index.html"], Does.Contain("Lama"));
        Assert.That(built["a-2/index.html"], Does.Contain("Baru"));
        Assert.That(built.Codes, Does.Contain("ALM01"));
    }

    [TestCase("../../etc/passwd")]
    [TestCase("C:/Windows/x")]
    [TestCase("/a/../../b/")]
    [TestCase("\\\\server\\x")]
    public void A_permalink_cannot_leave_the_site(string permalink)
    {
        var built = TestSite.From($"-- content/posts/a.md --\n---\njudul: A\npermalink: {permalink}\n---\n").Build();

        Assert.That(built.Codes, Does.Contain("ALM02"));
        Assert.That(built.Has("a/index.html"), Is.True);
    }

    [Test]
    public void An_old_address_leads_to_the_new_one()
    {
        var built = TestSite
            .From("-- content/posts/a.md --\n---\njudul: A\nalamat_lama: /2011/10/a.html\n---\n")
            .Build();

        Assert.That(
            built["2011/10/a.html"],
            Does.Contain("url=/a/").And.Contain("location.hash").And.Contain("rel=\"canonical\"")
        );
    }

    [Test]
    public void A_wrong_name_in_a_theme_is_told_once_with_place_and_suggestion_and_nothing_is_written()
    {
        var built = TestSite
            .From(
                "-- content/posts/a.md --\n---\njudul: A\n---\n-- content/posts/b.md --\n---\njudul: B\n---\n-- theme/layouts/post.html --\n<p>\n{{ page.titel }}</p>\n"
            )
            .Build();

        var problem = built.Result.Diagnostics.Single(d => d.Code == "TEM03");
        Assert.That(
            problem.Location,
            Is.EqualTo(new BlogGen.Diagnostics.SourceLocation("theme/layouts/post.html", 2, 4))
                .Or.Property("Line")
                .EqualTo(2)
        );
        Assert.That(problem.Hint.En, Does.Contain("page.title"));
        Assert.That(built.Outputs, Is.Empty);
    }

    [Test, CancelAfter(60_000)]
    public void A_theme_that_loops_for_ever_is_stopped()
    {
        var built = TestSite
            .From(
                "-- content/posts/a.md --\n---\njudul: A\n---\n-- theme/layouts/post.html --\n{{ while true }}{{ end }}\n"
            )
            .Build();

        Assert.That(built.Codes, Does.Contain("TEM04"));
    }

    [Test]
    public void Text_is_escaped_and_braces_in_prose_stay_text()
    {
        var built = TestSite
            .From("-- content/posts/a.md --\n---\njudul: A < B & C\n---\nPakai {{ nama }} dan {% if %}.\n")
            .Build();

        Assert.That(
            built["a/index.html"],
            Does.Contain("<h1>A &lt; B &amp; C</h1>").And.Contain("{{ nama }}").And.Contain("{% if %}")
        );
    }

    [Test]
    public void Editions_have_their_own_lists_and_name_each_other()
    {
        var built = TestSite
            .From(
                """
                -- bloggen.yml --
                judul: Dua Bahasa
                alamat: https://a.example/
                bahasa: [id, en]
                -- content/posts/2026-01-02-air.md --
                ---
                judul: Air
                label: ipa
                ---
                Isi.
                -- content/posts/2026-01-02-air.en.md --
                ---
                title: Water
                tags: science
                ---
                Text.
                """
            )
            .Build();

        Assert.That(built["air/index.html"], Does.Contain("hreflang=\"en\" href=\"https://a.example/en/air/\""));
        Assert.That(
            built["en/air/index.html"],
            Does.Contain("hreflang=\"id\" href=\"https://a.example/air/\"").And.Contain("<html lang=\"en\"")
        );
        Assert.That(built.Has("en/tags/science/index.html"), Is.True);
        Assert.That(built.Has("label/ipa/index.html"), Is.True);
        Assert.That(built["index.html"], Does.Not.Contain("Water"));
    }

    [Test]
    public void A_Jekyll_folder_keeps_its_addresses()
    {
        var built = TestSite
            .From(
                "-- _config.yml --\ntitle: Lama\nurl: https://a.example\nbaseurl: /b\n-- _posts/2020-05-15-Gerak Lurus.md --\n---\ntitle: Gerak\ncategories: Fisika\n---\nIsi.\n"
            )
            .Build();

        Assert.That(built.Result.Listings.Single().Status, Is.EqualTo(ListingStatus.Published));
        Assert.That(built.Result.Listings.Single().Url, Is.EqualTo("/fisika/2020/05/15/Gerak-Lurus.html"));
    }

    [Test]
    public void A_broken_configuration_stops_the_build()
    {
        var built = TestSite
            .From("-- bloggen.yml --\njudul: \"Blog\nalamat: https://a.example/\n-- content/posts/a.md --\nIsi.\n")
            .Build();

        Assert.That(built.Result.Succeeded, Is.False);
        Assert.That(built.Outputs, Is.Empty);
    }

    [Test, CancelAfter(120_000)]
    public void Hostile_texts_are_built_in_bounded_time()
    {
        var deep =
            string.Concat(Enumerable.Repeat("> ", 5000))
            + "x\n\n"
            + string.Concat(Enumerable.Repeat("[", 20_000))
            + "\n";
        var site = TestSite.From("-- content/posts/a.md --\nIsi.\n");
        site.Files.Write("content/posts/dalam.md", "# D\n\n" + deep);
        site.Files.Write(
            "content/posts/besar.md",
            "# B\n\n"
                + string.Concat(
                    Enumerable.Repeat("Sebuah kalimat yang *biasa* saja dengan [tautan](a.md).\n\n", 55_000)
                )
        );

        var built = site.Build(new BuildOptions { Now = TestSite.Now, Threads = 2 });

        Assert.That(built.Has("besar/index.html"), Is.True);
        Assert.That(built.Has("dalam/index.html"), Is.True);
    }

    [Test]
    public void A_lone_Arabic_post_is_right_to_left_and_keeps_the_words_of_its_site()
    {
        var built = TestSite
            .From("-- content/posts/a.md --\n---\njudul: \u062F\u0639\u0627\u0621\nbahasa: ar\n---\nIsi.\n")
            .Build();

        Assert.That(
            built["a/index.html"],
            Does.Contain("<html lang=\"ar\" dir=\"rtl\">").And.Contain("Lewati ke isi utama")
        );
        Assert.That(built["index.html"], Does.Contain("href=\"/a/\""));
    }

    [TestCase("Blog #1")]
    [TestCase("Blog: Kelas 7")]
    [TestCase("'Blog' kami")]
    [TestCase("Blog Jum'at")]
    public void The_title_of_the_site_is_read_as_its_author_meant_it(string title)
    {
        var written = title.StartsWith('\'') ? $"\"{title}\"" : title;
        var built = TestSite
            .From($"-- bloggen.yml --\njudul: {written}\nbahasa: id\n-- content/posts/a.md --\nIsi.\n")
            .Build();

        Assert.That(built["index.html"], Does.Contain($"<h1>{System.Net.WebUtility.HtmlEncode(title)}</h1>"));
    }
}
