using BlogGen.Diagnostics;

namespace BlogGen.Tests.Diagnostics;

/// <summary>TEM: what is wrong in a theme, at the line of the template.</summary>
public sealed class ThemeProblemTests
{
    private const string Post = "-- content/posts/a.md --\n# A\n";

    [Test]
    public void A_theme_that_is_not_there_suggests_the_nearest_one() =>
        Trip.Over(
            "-- bloggen.yml --\njudul: Blog\ntema: penna\n" + Post,
            "TEM01",
            Severity.Error,
            "bloggen.yml:2:7",
            "Tema `penna` tidak ditemukan…Maksud Anda `pena`?",
            "The theme `penna` was not found…Did you mean `pena`?"
        );

    [Test]
    public void A_parent_that_is_not_there_is_told_where_it_is_named() =>
        Trip.Over(
            "-- bloggen.yml --\ntema: kelas\n-- themes/kelas/theme.yml --\nname: kelas\nparent: xyz\n" + Post,
            "TEM01",
            Severity.Error,
            "themes/kelas/theme.yml:2:9",
            "Tema `xyz` tidak ditemukan…`tema:`",
            "The theme `xyz` was not found…`theme:`"
        );

    [Test]
    public void A_template_that_cannot_be_understood_is_told_by_line() =>
        Trip.Over(
            "-- theme/layouts/post.html --\n<h1>\n{{ if }}</h1>\n{{ end }}\n" + Post,
            "TEM02",
            Severity.Error,
            "theme/layouts/post.html:2:7",
            "Susunan templat tidak dapat dipahami. Pesan Scriban: “…Periksa pasangan `{{ }}`",
            "The template cannot be understood. Scriban says: “…Check the pairs of `{{ }}`"
        );

    [Test]
    public void A_wrong_name_suggests_the_nearest_one() =>
        Trip.Over(
            "-- theme/layouts/post.html --\n<h1>\n{{ page.titel }}</h1>\n" + Post,
            "TEM03",
            Severity.Error,
            "theme/layouts/post.html:2:9",
            "Nama `page.titel` tidak dikenal…Maksud Anda `page.title`?",
            "The name `page.titel` is not known…Did you mean `page.title`?"
        );

    [Test]
    public void A_part_of_nothing_stops_the_template() =>
        Trip.Over(
            "-- theme/layouts/post.html --\n\n{{ page.series.title }}\n" + Post,
            "TEM04",
            Severity.Error,
            "theme/layouts/post.html:2:16",
            "Templat berhenti di sini. Pesan Scriban: “…`{{ if x }}`",
            "The template stopped here. Scriban says: “…`{{ if x }}`"
        );

    [Test]
    public void A_theme_without_a_layout_is_told_which() =>
        Trip.Over(
            "-- bloggen.yml --\ntema: polos\n-- themes/polos/layouts/base.html --\n{{ content }}\n"
                + "-- themes/polos/layouts/home.html --\n<p>halo</p>\n"
                + string.Concat(
                    new[] { "page", "list", "term", "terms", "archive", "404" }.Select(name =>
                        $"-- themes/polos/layouts/{name}.html --\n<p>halo</p>\n"
                    )
                )
                + Post,
            "TEM05",
            Severity.Error,
            "themes/polos/layouts/post.html",
            "diperlukan tetapi tidak ada…`parent: pena`",
            "needed but missing…`parent: pena`"
        );

    [Test]
    public void A_colour_that_is_none_is_shown() =>
        Trip.Over(
            "-- bloggen.yml --\njudul: A\nparams:\n  aksen: biru langit\n" + Post,
            "TEM07",
            Severity.Warning,
            "bloggen.yml:3:3",
            "`aksen: biru langit` bukan warna…merah muda",
            "`aksen: biru langit` is no colour…pink"
        );

    [Test]
    public void A_reply_that_leads_nowhere_is_shown() =>
        Trip.Over(
            "-- bloggen.yml --\njudul: A\nparams:\n  balas: wa\n" + Post,
            "TEM08",
            Severity.Warning,
            "bloggen.yml:3:3",
            "`balas: wa` bukan nomor WhatsApp…0812-3456-7890",
            "`balas: wa` is no WhatsApp number…0812-3456-7890"
        );

    [Test]
    public void A_value_that_the_theme_nearly_knows_suggests_the_nearest_one() =>
        Trip.Over(
            "-- bloggen.yml --\njudul: A\nparams:\n  aksne: biru\n" + Post,
            "TEM09",
            Severity.Warning,
            "bloggen.yml:3:3",
            "Tema ini tidak mengenal nilai `aksne`…Maksud Anda `aksen`?",
            "This theme knows no value `aksne`…Did you mean `aksen`?"
        );
}
