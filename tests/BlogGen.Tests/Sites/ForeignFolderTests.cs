using BlogGen.Content;
using BlogGen.Sites;

namespace BlogGen.Tests.Sites;

/// <summary>Folders of other tools, read in place: what was a post, a category or an address there is one here.</summary>
public sealed class ForeignFolderTests
{
    [TestCase("tags: fisika kelas-x", "label/fisika/", "label/kelas-x/")]
    [TestCase("tags: Tata Surya, Bumi", "label/tata-surya/", "label/bumi/")]
    [TestCase("tags: [Tata Surya]", "label/tata-surya/")]
    [TestCase("tags:\n  - Tata Surya", "label/tata-surya/")]
    [TestCase("categories: ipa fisika", "kategori/ipa/", "kategori/fisika/")]
    [TestCase("category: Ilmu Alam", "kategori/ilmu-alam/")]
    public void Jekyll_cuts_plain_tags_and_categories_at_spaces(string line, params string[] terms)
    {
        var built = Built($"-- _posts/2020-01-02-a.md --\n---\ntitle: A\n{line}\n---\nIsi.\n");

        AssertHas(built, [.. terms.Select(term => term + "index.html")]);
    }

    [Test]
    public void Outside_Jekyll_a_tag_may_have_spaces()
    {
        AssertHas(Built("-- content/posts/a.md --\n---\ntags: Tata Surya\n---\nIsi.\n"), "label/tata-surya/index.html");
    }

    [Test]
    public void Folders_above_the_posts_of_Jekyll_are_categories_before_the_written_ones()
    {
        var built = Built(
            "-- _config.yml --\ntitle: X\n-- ipa/fisika/_posts/2020-01-02-a.md --\n---\ntitle: A\ncategories: [gaya, ipa]\n---\nIsi.\n"
        );

        AssertHas(
            built,
            "ipa/fisika/gaya/2020/01/02/a.html",
            "kategori/ipa/index.html",
            "kategori/fisika/index.html",
            "kategori/gaya/index.html"
        );
    }

    [Test]
    public void Defaults_of_Jekyll_count_less_than_the_file_and_the_narrower_scope_more()
    {
        var built = Built(
            """
            -- _config.yml --
            title: X
            defaults:
              - scope: {path: "", type: posts}
                values: {tags: [umum], author: Bu Rina}
              - scope: {path: _posts/ipa}
                values: {tags: [alam]}
              - scope: {path: _posts/rahasia}
                values: {published: false}
            -- _posts/2020-01-01-a.md --
            ---
            title: A
            ---
            Isi.
            -- _posts/ipa/2020-01-02-b.md --
            ---
            title: B
            ---
            Isi.
            -- _posts/ipa/2020-01-03-c.md --
            ---
            title: C
            tags: sendiri
            ---
            Isi.
            -- _posts/rahasia/2020-01-04-d.md --
            ---
            title: D
            ---
            Isi.
            -- about.md --
            ---
            title: Tentang
            ---
            Isi.
            """
        );

        Assert.That(built["label/umum/index.html"], Does.Contain("/2020/01/01/a.html").And.Not.Contain("b.html"));
        Assert.That(built["label/alam/index.html"], Does.Contain("b.html").And.Not.Contain("c.html"));
        Assert.That(built["label/sendiri/index.html"], Does.Contain("c.html"));
        AssertHas(built, "penulis/bu-rina/index.html");
        Assert.That(
            built.Result.Listings.Single(l => l.File.EndsWith("d.md", StringComparison.Ordinal)).Status,
            Is.EqualTo(ListingStatus.Draft)
        );
    }

    [Test]
    public void A_title_in_an_address_of_Jekyll_is_the_whole_file_name_as_it_is()
    {
        var built = Built(
            "-- _config.yml --\ntitle: X\npermalink: /:categories/:title/\n"
                + "-- _posts/2020-01-02-Pengertian-Contoh-Penggunaan-dan-Manfaat-v1.2-dalam-Pembelajaran.md --\n---\ntitle: A\n---\nIsi.\n"
        );

        AssertHas(built, "Pengertian-Contoh-Penggunaan-dan-Manfaat-v1.2-dalam-Pembelajaran/index.html");
    }

    [Test]
    public void What_Jekyll_keeps_to_itself_is_not_published()
    {
        var built = Built(
            """
            -- _config.yml --
            title: X
            exclude: [alat, catatan.md]
            -- _layouts/default.html --
            <b>RAHASIA</b>
            -- _includes/a.md --
            RAHASIA
            -- _site/index.html --
            RAHASIA
            -- alat/a.md --
            RAHASIA
            -- catatan.md --
            RAHASIA
            -- node_modules/x/README.md --
            RAHASIA
            -- halaman/arsip.html --
            ---
            layout: default
            ---
            {% for post in site.posts %}RAHASIA{% endfor %}
            -- halaman/biasa.html --
            <p>Biasa</p>
            -- Gemfile --
            RAHASIA
            -- foto.png --
            PNG
            -- favicon.ico --
            ICO
            -- _posts/2020-01-01-a.md --
            ---
            title: A
            ---
            ![Foto](/foto.png)
            """
        );

        Assert.That(built.Holding("RAHASIA"), Is.Empty);
        AssertHas(built, "halaman/biasa.html", "foto.png", "favicon.ico");
    }

    [Test]
    public void A_collection_of_Jekyll_has_the_addresses_of_Jekyll()
    {
        const string Files = "-- _resep/kue/nastar.md --\n---\ntitle: Nastar\n---\nIsi.\n-- _bumbu/a.md --\nIsi.\n";

        var plain = Built("-- _config.yml --\ntitle: X\ncollections:\n  resep: {output: true}\n  bumbu: {}\n" + Files);
        var own = Built(
            "-- _config.yml --\ntitle: X\ncollections:\n  resep: {output: true, permalink: '/:collection/:path/'}\n"
                + Files
        );

        AssertHas(plain, "resep/kue/nastar.html");
        AssertHas(own, "resep/kue/nastar/index.html");
        Assert.That(
            plain.Result.Listings.Single(l => l.File == "_bumbu/a.md").Status,
            Is.EqualTo(ListingStatus.Excluded)
        );
    }

    [Test]
    public void Sections_of_Hugo_are_part_of_the_address()
    {
        var built = Built(
            """
            -- hugo.toml --
            title = "X"
            -- content/posts/_index.md --
            ---
            title: Semua Tulisan
            ---
            Pengantar.
            -- content/posts/ipa/zat-cair.md --
            ---
            title: Zat Cair
            date: 2020-01-01
            ---
            Isi.
            """
        );

        AssertHas(built, "posts/ipa/zat-cair/index.html", "posts/index.html");
        Assert.That(built["posts/index.html"], Does.Contain("Semua Tulisan"));
        Assert.That(built["feed.xml"], Does.Contain("Zat Cair"));
    }

    [TestCase("[params]\nmainSections = [\"catatan\"]\n")]
    [TestCase("")]
    public void Main_sections_of_Hugo_hold_the_posts_else_the_section_with_most_pages(string config)
    {
        var built = Built(
            "-- hugo.toml --\ntitle = \"X\"\n"
                + config
                + "-- content/catatan/a.md --\n---\ntitle: A\n---\nIsi.\n"
                + "-- content/catatan/b.md --\n---\ntitle: B\n---\nIsi.\n"
                + "-- content/profil/c.md --\n---\ntitle: C\n---\nIsi.\n"
        );

        Assert.That(
            built.Result.Listings.Where(l => l.Kind == ContentKind.Post).Select(l => l.Title),
            Is.EquivalentTo((string[])["A", "B"])
        );
    }

    [Test]
    public void Taxonomies_and_permalinks_of_Hugo_are_read()
    {
        var built = Built(
            """
            -- hugo.toml --
            title = "X"
            [taxonomies]
            tag = "tags"
            alat = "alat_peraga"
            [permalinks]
            posts = "/:year/:slug/"
            -- content/posts/berkas.md --
            +++
            title = "Zat yang Cair"
            date = 2020-01-01
            alat_peraga = ["Gelas Ukur"]
            +++
            Isi.
            """
        );

        AssertHas(built, "2020/zat-yang-cair/index.html", "alat-peraga/gelas-ukur/index.html");
    }

    [Test]
    public void Hexo_keeps_the_files_of_a_post_in_a_folder_beside_it()
    {
        var built = Built(
            """
            -- _config.yml --
            title: X
            post_asset_folder: true
            -- source/_posts/ipa/zat-cair.md --
            ---
            title: Zat Cair
            date: 2020-01-02
            categories:
              - [IPA, Fisika]
              - Kelas X
            ---
            {% asset_img foto.png "Air di gelas" "Segelas air" %}

            [Lembar]({% asset_path lembar.pdf %}) dan {% asset_link lembar.pdf 'lembar lagi' %}
            -- source/_posts/ipa/zat-cair/foto.png --
            PNG
            -- source/_posts/ipa/zat-cair/lembar.pdf --
            PDF
            -- source/_posts/ipa/draf.md --
            ---
            draft: true
            ---
            -- source/_posts/ipa/draf/soal.pdf --
            PDF
            -- source/unduhan/a.pdf --
            PDF
            """
        );

        const string Folder = "2020/01/02/ipa/zat-cair/";
        AssertHas(built, Folder + "foto.png", Folder + "lembar.pdf", "unduhan/a.pdf");
        AssertHas(built, "kategori/ipa/index.html", "kategori/fisika/index.html", "kategori/kelas-x/index.html");
        Assert.That(built.Holding("soal.pdf"), Is.Empty);
        Assert.That(
            built[Folder + "index.html"],
            Does.Contain($"<img src=\"/{Folder}foto.png\" alt=\"Segelas air\"")
                .And.Contain("<figcaption>Air di gelas</figcaption>")
                .And.Contain($"<a href=\"/{Folder}lembar.pdf\">Lembar</a>")
                .And.Contain($"<a href=\"/{Folder}lembar.pdf\">lembar lagi</a>")
        );
        Assert.That(built.Codes, Has.None.StartsWith("TAU"));
    }

    private static TestSite.Built Built(string site) => TestSite.From(site).Build();

    private static void AssertHas(TestSite.Built built, params string[] paths) =>
        Assert.That(built.Outputs.Keys, Is.SupersetOf(paths));
}
