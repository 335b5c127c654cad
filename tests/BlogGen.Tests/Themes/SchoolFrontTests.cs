using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BlogGen.Diagnostics;

namespace BlogGen.Tests.Themes;

/// <summary>The front page of the theme <c>sekolah</c>; the site is built on 24 November 2026.</summary>
public sealed class SchoolFrontTests
{
    private static TestSite.Built Build(string files, string config = "") =>
        TestSite.From($"-- bloggen.yml --\njudul: SMP Contoh\ntema: sekolah\n{config}\n{files}").Build();

    private static IHtmlDocument Home(string files, string config = "", string path = "index.html") =>
        new HtmlParser().ParseDocument(Build(files, config)[path]);

    private static string[] Texts(IParentNode page, string selector) =>
        [
            .. page.QuerySelectorAll(selector)
                .Select(e =>
                    string.Join(' ', e.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                ),
        ];

    [Test]
    public void Announcements_are_found_by_type_and_by_category_and_leave_when_they_expire()
    {
        var page = Home(
            """
            -- content/posts/a.md --
            ---
            judul: Libur Besok
            tanggal: 2026-11-20
            jenis: pengumuman
            ---
            -- content/posts/b.md --
            ---
            judul: Rapat Komite
            tanggal: 2026-11-22
            kategori: Pengumuman
            ---
            -- content/posts/c.md --
            ---
            judul: Sudah Lewat
            tanggal: 2026-10-01
            jenis: pengumuman
            kedaluwarsa: 2026-10-31
            ---
            -- content/posts/d.md --
            ---
            judul: Panen Kangkung
            tanggal: 2026-11-21
            ---
            """
        );

        Assert.That(Texts(page, ".announcement h3"), Is.EqualTo(new[] { "Rapat Komite", "Libur Besok" }));
        Assert.That(Texts(page, ".entry h3"), Is.EqualTo(new[] { "Panen Kangkung" }));
    }

    [Test]
    public void The_agenda_is_in_order_and_what_is_over_is_folded()
    {
        var page = Home(
            """
            -- data/agenda.csv --
            Tanggal;Sampai;Acara;Tempat
            7 Desember 2026;11 Desember 2026;Asesmen;Ruang kelas
            23/11/2026;;Kemarin;
            2026-11-24;;Hari Ini;Aula
            setiap Senin;;Upacara;Halaman
            2026-11-20;2026-11-24;Pekan Buku;
            -- content/posts/a.md --
            # A
            """
        );

        Assert.That(
            Texts(page, ".agenda > .events li p:nth-of-type(2)"),
            Is.EqualTo(new[] { "Pekan Buku", "Hari Ini", "Asesmen", "Upacara" })
        );
        Assert.That(Texts(page, ".agenda details li p:nth-of-type(2)"), Is.EqualTo(new[] { "Kemarin" }));
        Assert.That(
            Texts(page, ".agenda > .events .when"),
            Does.Contain("Senin, 7 Desember 2026 – Jumat, 11 Desember 2026").And.Contain("setiap Senin")
        );
    }

    [Test]
    public void Each_edition_reads_its_own_agenda_where_there_is_one()
    {
        const string files =
            "-- data/agenda.yml --\n- tanggal: 2026-12-01\n  nama: Rapat\n-- data/agenda.en.yml --\n- date: 2026-12-01\n  name: Meeting\n-- content/a.md --\n# A\n-- content/a.en.md --\n# A\n";

        Assert.That(Texts(Home(files, "bahasa: [id, en]"), ".events strong"), Is.EqualTo(new[] { "Rapat" }));
        Assert.That(
            Texts(Home(files, "bahasa: [id, en]", "en/index.html"), ".events strong"),
            Is.EqualTo(new[] { "Meeting" })
        );
    }

    [Test]
    public void A_date_of_the_agenda_that_does_not_exist_is_named_with_its_place()
    {
        var built = Build("-- data/agenda.yml --\n- nama: Rapat\n  tanggal: 2026-13-45\n-- content/a.md --\n# A\n");

        var problem = built.Result.Diagnostics.Single(d => d.Location?.File == "data/agenda.yml");
        Assert.That((problem.Location!.Line, problem.Severity), Is.EqualTo((2, Severity.Warning)));
        Assert.That(built["index.html"], Does.Contain("2026-13-45"));
    }

    [Test]
    public void An_agenda_of_another_shape_is_left_to_its_own_theme()
    {
        var built = Build("-- data/agenda.yml --\njudul: Agenda\nisi: [satu, dua]\n-- content/a.md --\n# A\n");

        Assert.That(built.Result.Diagnostics.Select(d => d.Location?.File), Does.Not.Contain("data/agenda.yml"));
        Assert.That(built["index.html"], Does.Not.Contain("class=\"agenda\""));
    }

    [Test]
    public void Subjects_and_teachers_name_their_newest_posts()
    {
        var page = Home(
            """
            -- content/posts/lama.md --
            ---
            judul: Suhu
            tanggal: 2026-01-01
            penulis: Bima
            mapel: IPA
            ---
            -- content/posts/baru.md --
            ---
            judul: Kalor
            tanggal: 2026-02-01
            penulis: Bima
            mapel: IPA
            ---
            """,
            "penulis:\n  - nama: Bima\n  - nama: Rina"
        );

        Assert.That(Texts(page, ".by-subject .title"), Is.EqualTo(new[] { "Kalor", "Suhu" }));
        Assert.That(Texts(page, ".teachers .title"), Is.EqualTo(new[] { "Kalor" }));
        Assert.That(Texts(page, ".teachers h3"), Is.EqualTo(new[] { "Bima", "Rina" }));
    }

    [Test]
    public void The_offices_contact_is_shown_where_it_is_given()
    {
        const string post = "-- content/posts/a.md --\n# A\n";
        var page = Home(post, "params:\n  alamat: Jalan Teladan 3\n  surel: kantor@contoh.sch.id");

        Assert.That(Texts(page, ".contact dd"), Is.EqualTo(new[] { "Jalan Teladan 3", "kantor@contoh.sch.id" }));
        Assert.That(Home(post).QuerySelector(".contact"), Is.Null);
    }

    [Test]
    public void A_themes_own_Indonesian_names_stay_its_own()
    {
        var built = TestSite
            .From(
                "-- bloggen.yml --\nparams:\n  alamat: Jalan Teladan 3\n-- theme/layouts/home.html --\n<b>{{ site.theme.alamat }}</b>\n-- content/a.md --\n# A\n"
            )
            .Build();

        Assert.That(built["index.html"], Does.Contain("<b>Jalan Teladan 3</b>"));
    }
}
