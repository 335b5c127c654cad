using AngleSharp.Html.Parser;

namespace BlogGen.Tests.Cli;

/// <summary>The report that a teacher opens in a browser.</summary>
public sealed class QualityPageTests
{
    [Test]
    public void Pupils_come_first_then_what_breaks_then_what_could_be_better()
    {
        using var site = Troubled();

        var seen = Transcript.RunIn(site.Path, "check", "--html", "laporan.html");
        var page = new HtmlParser().ParseDocument(site.Read("laporan.html"));

        Assert.That(seen.ExitCode, Is.EqualTo(1));
        Assert.That(seen.Error, Is.EqualTo("Rapor untuk dibaca di peramban: laporan.html\n"));
        Assert.That(page.QuerySelector("h1")!.TextContent, Is.EqualTo("Rapor situs: Kelas <Bu> Sari"));
        Assert.That(
            page.QuerySelectorAll("section.part").Select(part => part.ClassList[1]),
            Is.EqualTo((string[])["murid", "galat", "saran"])
        );
        Assert.That(
            page.QuerySelectorAll("section.galat .place").Select(place => place.TextContent),
            Has.Some.EqualTo("content/posts/a.md:5")
        );
        Assert.That(page.QuerySelector(".next li")!.TextContent, Does.StartWith("Nomor telepon (1): Hapus."));
    }

    [Test]
    public void It_needs_no_other_file_and_no_script()
    {
        using var site = Troubled();
        Transcript.RunIn(site.Path, "check", "--html", "laporan.html", "--lang", "en");

        var page = new HtmlParser().ParseDocument(site.Read("laporan.html"));

        Assert.That(page.QuerySelectorAll("script, link, img, iframe"), Is.Empty);
        Assert.That(page.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")), Is.All.StartsWith("#"));
        foreach (var link in page.QuerySelectorAll("a[href]"))
            Assert.That(page.GetElementById(link.GetAttribute("href")![1..]), Is.Not.Null, link.OuterHtml);
        Assert.That(page.DocumentElement.GetAttribute("lang"), Is.EqualTo("en"));
        Assert.That(page.QuerySelector("h1")!.TextContent, Does.StartWith("Site report: "));
    }

    [Test]
    public void A_site_without_a_problem_is_ready()
    {
        using var site = new TemporaryFolder();
        Transcript.RunIn(site.Path, "init", "--title", "Kelas Bu Sari");

        Transcript.RunIn(site.Path, "check", "--html", "laporan.html");

        Assert.That(
            site.Read("laporan.html"),
            Does.Contain("Siap terbit. Semuanya rapi!").And.Contain("100%").And.Contain("bloggen build")
        );
    }

    [Test]
    public void A_hundred_places_of_one_rule_are_all_there_and_most_are_folded()
    {
        using var site = new TemporaryFolder();
        site.With("bloggen.yml", "judul: Blog\n")
            .With(
                "content/posts/a.md",
                "# A\n\n" + string.Concat(Enumerable.Range(0, 100).Select(i => $"[x{i}](h{i}.md)\n\n"))
            );

        Transcript.RunIn(site.Path, "check", "--html", "laporan.html");
        var rule = new HtmlParser().ParseDocument(site.Read("laporan.html")).GetElementById("galat-tau01")!;

        Assert.That(rule.QuerySelectorAll("li"), Has.Length.EqualTo(100));
        Assert.That(rule.QuerySelectorAll("details li"), Has.Length.EqualTo(95));
        Assert.That(rule.QuerySelector("summary")!.TextContent, Is.EqualTo("95 tempat lagi"));
    }

    [Test]
    public void What_changed_since_an_earlier_report_is_told_there_too()
    {
        using var site = Troubled();
        site.With("lama.json", """{"version":1,"diagnostics":[]}""");

        Transcript.RunIn(site.Path, "check", "--html", "laporan.html", "--compare", "lama.json");

        Assert.That(site.Read("laporan.html"), Does.Contain("Sejak laporan yang lama").And.Contain(" 0 beres"));
    }

    [Test]
    public void Where_it_cannot_be_written_the_reason_is_said()
    {
        using var site = Troubled();

        var seen = Transcript.RunIn(site.Path, "check", "--html", "content");

        Assert.That(seen.ExitCode, Is.EqualTo(1));
        Assert.That(seen.Error, Does.StartWith("Rapor tidak dapat ditulis: "));
    }

    private static TemporaryFolder Troubled() =>
        new TemporaryFolder()
            .With("bloggen.yml", "judul: Kelas <Bu> Sari\nalamat: https://blog.contoh.sch.id/\n")
            .With(
                "content/posts/a.md",
                """
                # AIR DAN API

                Hubungi 0812-3456-7890 untuk ikut dalam percobaan yang akan kami adakan di halaman sekolah.

                [lihat](hilang.md) dan <b>"kutip" & `kode`</b>
                """
            );
}
