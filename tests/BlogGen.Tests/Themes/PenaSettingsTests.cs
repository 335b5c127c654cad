using System.Text.RegularExpressions;
using BlogGen.Themes;
using static BlogGen.Tests.Themes.PageReading;

namespace BlogGen.Tests.Themes;

/// <summary>What a teacher can set, and what the default theme makes of it.</summary>
public sealed class PenaSettingsTests
{
    private static TestSite.Built Small(string config, string post = "judul: Halo\ntanggal: 2026-08-17") =>
        TestSite.From($"-- bloggen.yml --\n{config}\n-- content/posts/halo.md --\n---\n{post}\n---\nIsi.\n").Build();

    [TestCase("\"#ffcc00\"")]
    [TestCase("merah muda")]
    [TestCase("\"#fff\"")]
    [TestCase("\"#000\"")]
    public void Any_accent_can_be_read_on_the_page_and_under_its_text(string accent)
    {
        var page = Small($"judul: A\nparams:\n  accent: {accent}")["halo/index.html"];
        Color Of(string name) => Color.TryParse(Regex.Match(page, $"--{name}:(#[0-9a-f]{{6}})").Groups[1].Value)!.Value;

        // A button has the paper's colour as its text, so one ratio serves both.
        foreach (var mode in (string[])["light", "dark"])
        {
            Assert.That(Color.Contrast(Of($"accent-{mode}"), Of($"paper-{mode}")), Is.GreaterThanOrEqualTo(4.5));
            Assert.That(Color.Contrast(Of($"accent-{mode}"), Of($"panel-{mode}")), Is.GreaterThanOrEqualTo(4.5));
        }
    }

    [Test]
    public void A_colour_that_is_none_is_named_and_the_themes_own_is_used()
    {
        var built = Small("judul: A\nparams:\n  aksen: biru langit");

        Assert.That(built.Codes, Does.Contain("TEM07"));
        Assert.That(built["index.html"], Does.Contain("--accent-light:#1f4e8c"));
    }

    [TestCase("0812-3456-7890", "https://wa.me/6281234567890?text=Halo", "Tanggapi lewat WhatsApp")]
    [TestCase("sari@contoh.id", "mailto:sari@contoh.id?subject=Halo", "Tanggapi lewat surel")]
    [TestCase("https://contoh.id/formulir", "https://contoh.id/formulir", "Kirim tanggapan")]
    public void The_teacher_decides_how_readers_answer(string wish, string href, string words)
    {
        var page = Parse(Small($"judul: A\nparams:\n  balas: \"{wish}\"")["halo/index.html"]);

        Assert.That(page.QuerySelector($"a[href='{href}']")?.TextContent, Is.EqualTo(words));
    }

    [TestCase("judul: A")]
    [TestCase("judul: A\nparams:\n  balas: tidak")]
    public void Nobody_is_asked_to_answer_who_does_not_want_to_be(string config)
    {
        Assert.That(Small(config)["halo/index.html"], Does.Not.Contain("class=\"share\""));
    }

    [Test]
    public void A_wish_that_leads_nowhere_is_named()
    {
        var built = Small("judul: A\nparams:\n  balas: wa");

        Assert.That(built.Codes, Does.Contain("TEM08"));
        Assert.That(built["halo/index.html"], Does.Not.Contain("class=\"share\""));
    }

    [Test]
    public void A_post_has_its_own_wish()
    {
        var page = Small("judul: A\nparams:\n  reply: a@contoh.id", "judul: Halo\nbalas: b@contoh.id")[
            "halo/index.html"
        ];

        Assert.That(page, Does.Contain("mailto:b@contoh.id"));
    }

    [Test]
    public void A_post_can_be_closed_to_answers()
    {
        var page = Small("judul: A\nparams:\n  reply: a@contoh.id", "judul: Halo\ntanggapan: tidak")["halo/index.html"];

        Assert.That(page, Does.Not.Contain("mailto:"));
    }

    [Test]
    public void A_teacher_without_a_photo_has_initials()
    {
        var page = Parse(Small("judul: A\npenulis:\n  nama: Sari Wulandari, S.Pd.\n  sekolah: SMP 3")["index.html"]);

        Assert.That(page.QuerySelector(".hero .face")!.TextContent, Is.EqualTo("SW"));
        Assert.That(page.QuerySelector(".hero")!.TextContent, Does.Contain("SMP 3"));
    }

    [Test]
    public void The_code_on_paper_needs_an_address()
    {
        Assert.That(Small("judul: A\nalamat: https://a.id")["halo/index.html"], Does.Contain("<svg class=\"qr\""));
        Assert.That(Small("judul: A")["halo/index.html"], Does.Not.Contain("class=\"qr\""));
    }

    [TestCase("F4", "@page{size:215mm 330mm}")]
    [TestCase("A4", "@page{size:A4}")]
    public void The_paper_is_the_schools(string paper, string rule)
    {
        Assert.That(Small($"judul: A\nkertas: {paper}")["halo/index.html"], Does.Contain(rule));
    }

    [TestCase("lkpd", true)]
    [TestCase("modul-ajar", false)]
    public void A_sheet_for_pupils_has_a_line_for_their_names_on_paper(string type, bool hasLine)
    {
        var page = Parse(Small("judul: A", $"judul: Halo\njenis: {type}")["halo/index.html"]);

        Assert.That(page.QuerySelector(".handout .lines") is not null, Is.EqualTo(hasLine));
    }
}
