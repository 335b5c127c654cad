using BlogGen.Diagnostics;

namespace BlogGen.Tests.Diagnostics;

/// <summary>KON: what is wrong in <c>bloggen.yml</c>, at its line and column.</summary>
public sealed class ConfigurationProblemTests
{
    [Test]
    public void A_configuration_without_keys_stops_the_build() =>
        Trip.Over(
            Config("- judul\n- alamat\n"),
            "KON01",
            Severity.Error,
            "bloggen.yml:1:1",
            "tidak berisi pasangan kunci dan nilai…`judul: Blog Bu Rina`",
            "holds no keys and values…`title: My blog`"
        );

    [Test]
    public void An_unknown_setting_is_a_warning_with_the_nearest_one() =>
        Trip.Over(
            Config("alamat: https://a.id/\njudull: Blog\n"),
            "KON02",
            Severity.Warning,
            "bloggen.yml:2:1",
            "Kunci `judull` tidak dikenal…Maksud Anda `judul`?",
            "The setting `judull` is not known…Did you mean `judul`?"
        );

    [Test]
    public void An_unknown_setting_like_no_other_may_belong_to_the_theme() =>
        Trip.Over(
            Config("warna_kesukaan_saya: biru\n"),
            "KON02",
            Severity.Warning,
            "bloggen.yml:1:1",
            "`warna_kesukaan_saya`…`params:`",
            "`warna_kesukaan_saya`…`params:`"
        );

    [Test]
    public void An_address_that_is_no_address_stops_the_build() =>
        Trip.Over(
            Config("judul: Blog\nalamat: blog saya\n"),
            "KON03",
            Severity.Error,
            "bloggen.yml:2:9",
            "Alamat situs `blog saya` tidak terbaca…`alamat: https://",
            "The site address `blog saya` cannot be read…`url: https://"
        );

    [Test]
    public void A_language_is_a_code() =>
        Trip.Over(
            Config("bahasa: Bahasa Indonesia\n"),
            "KON04",
            Severity.Warning,
            "bloggen.yml:1:9",
            "Kode bahasa `Bahasa Indonesia` tidak dikenal…`id`, `en`",
            "The language code `Bahasa Indonesia` is not known…`id`, `en`"
        );

    [Test]
    public void An_unknown_zone_becomes_WIB_with_a_warning() =>
        Trip.Over(
            Config("zona: WIBB\n"),
            "KON05",
            Severity.Warning,
            "bloggen.yml:1:7",
            "`WIBB` tidak dikenal; dipakai WIB…`WITA`",
            "`WIBB` is not known; WIB is used…`WITA`"
        );

    [Test]
    public void An_unknown_permalink_scheme_stops_the_build() =>
        Trip.Over(
            Config("permalink: prety\n"),
            "KON06",
            Severity.Error,
            "bloggen.yml:1:12",
            "Pola alamat `prety` tidak dikenal…Maksud Anda `pretty`?",
            "The permalink scheme `prety` is not known…Did you mean `pretty`?"
        );

    [TestCase("banyak")]
    [TestCase("-1")]
    [TestCase("1001")]
    public void Posts_a_page_are_a_number(string count) =>
        Trip.Over(
            Config($"per_halaman: {count}\n"),
            "KON07",
            Severity.Warning,
            "bloggen.yml:1:14",
            $"`per_halaman: {count}` bukan bilangan dari 0 sampai 1.000; dipakai nilai bawaan…`per_halaman: 10`",
            $"`per_page: {count}` is no number from 0 to 1,000; the default is used…`per_page: 10`"
        );

    [Test]
    public void An_archive_has_parts_that_bloggen_knows() =>
        Trip.Over(
            Config("arsip: minggu\n"),
            "KON10",
            Severity.Warning,
            "bloggen.yml:1:8",
            "`arsip: minggu` tidak dikenal…Tulis `bulan`, `tahun`, atau `satu`",
            "`archive: minggu` is not known…Write `month`, `year` or `single`"
        );

    [Test]
    public void A_site_without_an_address_is_told_what_it_lacks() =>
        Trip.Over(
            Config("judul: Blog\n"),
            "KON08",
            Severity.Info,
            "",
            "peta situs…`alamat: https://…`",
            "no sitemap…`url: https://…`"
        );

    private static string Config(string text) => $"-- bloggen.yml --\n{text}-- content/posts/a.md --\n# A\n\nIsi.\n";
}
