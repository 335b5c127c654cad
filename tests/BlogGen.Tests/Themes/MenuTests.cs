using System.Text.RegularExpressions;

namespace BlogGen.Tests.Themes;

public sealed partial class MenuTests
{
    private const string Layout =
        "-- theme/layouts/home.html --\n<menu>{{ for e in site.menu }}{{ e.title }}={{ e.url }}"
        + "{{ for c in e.children }}[{{ c.title }}={{ c.url }}]{{ end }};{{ end }}</menu>\n";

    private static string MenuOf(string site, string page = "index.html") =>
        Menu().Match(TestSite.From(Layout + site).Build()[page]).Groups[1].Value;

    [Test]
    public void Without_a_menu_the_pages_stand_in_their_order_and_folders_of_pages_between_them()
    {
        var menu = MenuOf(
            """
            -- content/tentang.md --
            # Tentang
            -- content/kontak.md --
            ---
            judul: Hubungi Kami
            judul_menu: Kontak
            urutan: 1
            ---
            -- content/ekskul/pramuka.md --
            # Pramuka
            -- content/posts/2025/zat.md --
            # Zat
            """
        );

        Assert.That(menu, Is.EqualTo("Beranda=/;Kontak=/kontak/;Ekskul=/ekskul/;Tentang=/tentang/;Arsip=/arsip/;"));
    }

    [Test]
    public void Many_pages_move_below_one_entry()
    {
        var pages = string.Concat(Enumerable.Range(1, 9).Select(i => $"-- content/h{i}.md --\n# H{i}\n"));

        Assert.That(
            MenuOf(pages),
            Is.EqualTo(
                "Beranda=/;H1=/h1/;H2=/h2/;H3=/h3/;H4=/h4/;H5=/h5/;H6=/h6/;Lainnya=[H7=/h7/][H8=/h8/][H9=/h9/];Arsip=/arsip/;"
            )
        );
    }

    [Test]
    public void A_page_joins_or_leaves_the_menu_by_its_own_key()
    {
        var menu = MenuOf(
            """
            -- content/rahasia.md --
            ---
            judul: Rahasia
            menu: tidak
            ---
            -- content/posts/modul.md --
            ---
            judul: Modul Ajar Massa Jenis
            menu: Modul
            ---
            -- content/ekskul/pramuka.md --
            ---
            judul: Pramuka
            menu: 1
            ---
            """
        );

        Assert.That(
            menu,
            Is.EqualTo("Beranda=/;Pramuka=/ekskul/pramuka/;Ekskul=/ekskul/;Modul=/modul/;Arsip=/arsip/;")
        );
    }

    [Test]
    public void A_written_menu_takes_a_page_by_its_file_name_with_its_own_title_and_lets_others_join()
    {
        var menu = MenuOf(
            """
            -- bloggen.yml --
            menu:
              - tentang.md
              - Sumber: https://contoh.id/
              - judul: Lain
                anak:
                  - Kontak: kontak.md
              - draf.md
            -- content/tentang.md --
            # Tentang Saya
            -- content/kontak.md --
            ---
            judul: Kontak
            menu: ya
            ---
            -- content/karya.md --
            ---
            judul: Karya
            menu: ya
            ---
            -- content/draf.md --
            ---
            judul: Draf
            draf: ya
            ---
            """
        );

        Assert.That(
            menu,
            Is.EqualTo("Tentang Saya=/tentang/;Sumber=https://contoh.id/;Lain=[Kontak=/kontak/];Karya=/karya/;")
        );
    }

    private const string TwoEditions = """
        -- content/tentang.md --
        # Tentang
        -- content/tentang.en.md --
        # About
        -- content/kontak.md --
        # Kontak
        """;

    [Test]
    public void One_menu_serves_two_editions_by_the_translations()
    {
        const string site =
            "-- bloggen.yml --\nbahasa: [id, en]\nmenu:\n  - Depan: /\n  - Profil: /tentang/\n  - kontak.md\n  - Semua: /arsip/\n"
            + TwoEditions;

        Assert.That(MenuOf(site), Is.EqualTo("Depan=/;Profil=/tentang/;Kontak=/kontak/;Semua=/arsip/;"));
        Assert.That(
            MenuOf(site, "en/index.html"),
            Is.EqualTo("Home=/en/;About=/en/tentang/;Kontak=/kontak/;Archive=/en/archive/;")
        );
    }

    [Test]
    public void Each_language_may_have_its_own_menu()
    {
        const string site =
            "-- bloggen.yml --\nbahasa: [id, en]\nmenu:\n  id:\n    - kontak.md\n  en:\n    - Who we are: tentang.en.md\n"
            + TwoEditions;

        Assert.That(MenuOf(site), Is.EqualTo("Kontak=/kontak/;"));
        Assert.That(MenuOf(site, "en/index.html"), Is.EqualTo("Who we are=/en/tentang/;"));
    }

    [Test]
    public void The_entry_of_the_open_page_is_marked()
    {
        var built = TestSite
            .From("-- bloggen.yml --\nmenu: [tentang.md]\n-- content/tentang.md --\n# Tentang\n")
            .Build();

        Assert.That(built["tentang/index.html"], Does.Contain("href=\"/tentang/\" aria-current=\"page\""));
        Assert.That(built["index.html"], Does.Not.Contain("aria-current=\"page\""));
    }

    [Test]
    public void An_entry_that_leads_nowhere_is_named_with_its_line()
    {
        var built = TestSite
            .From(
                "-- bloggen.yml --\njudul: Blog\nmenu:\n  - Beranda: /\n  - Tentang: /tentag/\n  - draf.md\n  - /ekskul/\n"
                    + "-- content/draf.md --\n---\njudul: Draf\ndraf: ya\n---\n-- content/ekskul/a.md --\n# A\n"
            )
            .Build();

        var problems = built.Result.Diagnostics.Where(d => d.Code.StartsWith("TAU", StringComparison.Ordinal));
        Assert.That(
            problems.Select(d => (d.Code, d.Location?.File, d.Location?.Line)),
            Is.EqualTo(new[] { ("TAU01", "bloggen.yml", (int?)4), ("TAU03", "bloggen.yml", 5) })
        );
    }

    [Test]
    public void A_section_in_the_menu_has_the_base_path()
    {
        Assert.That(
            MenuOf("-- bloggen.yml --\nalamat: https://contoh.id/situs/\n-- content/ekskul/a.md --\n# A\n"),
            Does.Contain("Ekskul=/situs/ekskul/;")
        );
    }

    [GeneratedRegex("<menu>(.*?)</menu>", RegexOptions.Singleline)]
    private static partial Regex Menu();
}
