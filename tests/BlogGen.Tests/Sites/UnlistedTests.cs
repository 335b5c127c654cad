using BlogGen.Sites;

namespace BlogGen.Tests.Sites;

public sealed class UnlistedTests
{
    private static TestSite.Built Build() =>
        TestSite
            .From(
                """
                -- bloggen.yml --
                judul: Blog
                alamat: https://contoh.id/
                -- content/posts/soal.md --
                ---
                judul: KENARI
                tanggal: 2026-08-17
                label: ipa
                seri: Ujian
                kategori: ujian
                tidak_didaftar: ya
                ---
                Isi.
                -- content/posts/umum.md --
                ---
                judul: Umum
                tanggal: 2026-08-18
                label: ipa
                ---
                Isi.
                -- content/halaman.md --
                ---
                judul: KENARI juga
                tersembunyi: ya
                ---
                Isi.
                """
            )
            .Build();

    [Test]
    public void An_unlisted_page_is_built_and_named_by_no_other_file()
    {
        Assert.That(Build().Holding("KENARI"), Is.EquivalentTo(new[] { "soal/index.html", "halaman/index.html" }));
    }

    [Test]
    public void It_asks_search_engines_to_stay_away_and_its_terms_have_no_page()
    {
        var built = Build();

        Assert.That(built["soal/index.html"], Does.Contain("noindex"));
        Assert.That(built["sitemap.xml"], Does.Not.Contain("/soal/").And.Not.Contain("/halaman/"));
        Assert.That(built.Has("kategori/ujian/index.html"), Is.False);
    }

    [Test]
    public void It_counts_as_published_and_says_so()
    {
        var listing = Build().Result.Listings.Single(l => l.File == "content/posts/soal.md");

        Assert.That(listing.Status, Is.EqualTo(ListingStatus.Published));
        Assert.That(listing.Reason.Id, Does.Contain("tidak_didaftar"));
    }

    [Test]
    public void A_section_stands_in_the_order_of_its_numbers_then_by_date_then_by_title()
    {
        var built = TestSite
            .From(
                """
                -- theme/layouts/list.html --
                <h1>{{ page.title }}</h1>{{ for p in list.items }}[{{ p.title }}]{{ end }}
                -- content/ekskul/a.md --
                # Voli
                -- content/ekskul/b.md --
                # Basket
                -- content/ekskul/c.md --
                ---
                judul: Pramuka
                urutan: 2
                ---
                -- content/ekskul/d.md --
                ---
                judul: OSIS
                urutan: 1
                ---
                -- content/ekskul/e.md --
                ---
                judul: Kabar
                tanggal: 2026-01-01
                ---
                """
            )
            .Build();

        Assert.That(built["ekskul/index.html"], Does.Contain("[OSIS][Pramuka][Kabar][Basket][Voli]"));
    }
}
