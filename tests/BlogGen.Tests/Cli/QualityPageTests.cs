using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BlogGen.Tests.Pictures;

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
    public void The_pictures_that_it_is_about_are_shown_small_and_without_notes()
    {
        using var site = WithPhotos();

        var page = Report(site);
        var shown = page.QuerySelectorAll("img")
            .ToDictionary(
                picture => picture.ParentElement!.QuerySelector(".place")!.TextContent,
                picture => picture.GetAttribute("src")!
            );

        Assert.That(
            shown.Keys,
            Is.EquivalentTo(
                (string[])["content/posts/a/index.md:6", "content/posts/a/berat.md", "content/posts/a/sisa.jpg"]
            )
        );
        foreach (var source in shown.Values)
        {
            Assert.That(source, Does.StartWith("data:image/webp;base64,"));
            var bytes = Convert.FromBase64String(source[(source.IndexOf(',') + 1)..]);
            Assert.That(bytes, Has.Length.LessThanOrEqualTo(4096));
            Assert.That(Encoding.Latin1.GetString(bytes), Does.Not.Contain(PhotoLab.Canary).And.Not.Contain("EXIF"));
        }
    }

    [Test]
    public void A_heavy_page_is_taken_apart()
    {
        using var site = WithPhotos();

        var weight = Report(site).QuerySelector(".weight")!;

        Assert.That(weight.QuerySelectorAll("li").Select(li => li.TextContent), Has.Some.Match("denah.svg 29[0-9] KB"));
        Assert.That(weight.QuerySelectorAll("svg > rect[x]"), Has.Exactly(2).Items);
    }

    [Test]
    public void What_a_rule_for_pupils_holds_back_is_shown_nowhere()
    {
        using var site = WithPhotos()
            .With(
                "content/posts/murid/index.md",
                "---\njudul: Kelas\nfoto_siswa: ya\n---\n![](siswa.jpg) ![](../../bersama.jpg)\n"
            )
            .With(
                "content/posts/b.md",
                "---\njudul: Foto\n---\nKami di kebun sekolah, pada pagi yang cerah sekali hari itu.\n\n![](/bersama.jpg)\n\n![](murid/siswa.jpg)\n"
            );
        site.With("content/posts/murid/siswa.jpg", PhotoLab.Jpeg(320, 240))
            .With("content/posts/murid/lain.jpg", PhotoLab.Jpeg(320, 240, isLocated: false))
            .With("static/bersama.jpg", PhotoLab.Jpeg(320, 240, isLocated: false));

        var page = Report(site);

        Assert.That(page.QuerySelectorAll(".part.murid"), Is.Not.Empty);
        Assert.That(
            page.QuerySelectorAll("img").Select(picture => picture.ParentElement!.TextContent),
            Has.None.Contains("siswa").And.None.Contains("bersama").And.None.Contains("lain.jpg")
        );
        Assert.That(page.QuerySelectorAll("img"), Has.Exactly(3).Items);
    }

    private static TemporaryFolder WithPhotos()
    {
        var site = new TemporaryFolder()
            .With("bloggen.yml", "judul: Kelas\nalamat: https://blog.contoh.sch.id/\n")
            .With(
                "content/posts/a/index.md",
                "---\njudul: Kebun\n---\nKami di kebun sekolah, pada pagi yang cerah sekali hari itu.\n\n![](kebun.jpg)\n"
            )
            .With(
                "content/posts/a/berat.md",
                "---\njudul: Denah\n---\nIni denah sekolah kami, dilihat dari atas dan dari samping.\n\n![Denah](denah.svg)\n"
            )
            .With(
                "content/posts/a/denah.svg",
                $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><rect width=\"9\" height=\"5\"/><path d=\"M0 0{string.Concat(Enumerable.Repeat("l1 1", 75_000))}\"/></svg>"
            );
        return site.With("content/posts/a/kebun.jpg", PhotoLab.Jpeg(800, 600, isLocated: false))
            .With("content/posts/a/sisa.jpg", PhotoLab.Jpeg(800, 600, isLocated: false));
    }

    private static IHtmlDocument Report(TemporaryFolder site)
    {
        Transcript.RunIn(site.Path, "check", "--html", "laporan.html");
        return new HtmlParser().ParseDocument(site.Read("laporan.html"));
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
        Assert.That(
            seen.Error,
            Does.StartWith("Rapor tidak dapat ditulis di content: akses ditolak; mungkin itu folder")
        );
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
