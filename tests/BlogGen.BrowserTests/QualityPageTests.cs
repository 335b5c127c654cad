using BlogGen.Tests.Cli;

namespace BlogGen.BrowserTests;

/// <summary>The report of <c>check --html</c>, opened from disk.</summary>
internal sealed class QualityPageTests
{
    [TestCase(360)]
    [TestCase(1280)]
    public async Task The_report_has_no_violation_and_fits_its_window(int width)
    {
        using var site = new TemporaryFolder();
        site.With("bloggen.yml", "judul: Kelas Bu Sari\nalamat: https://blog.contoh.sch.id/\n")
            .With("lama.json", """{"version":1,"diagnostics":[]}""")
            .With(
                "content/posts/a.md",
                """
                # AIR DAN API

                Hubungi 0812-3456-7890 untuk ikut dalam percobaan di halaman sekolah, [klik di sini](hilang.md).

                [a](b.md) [c](d.md) [e](f.md) [g](h.md) [i](https://contoh.id/alamat-yang-sangat-panjang-dan-tidak-terpotong-sama-sekali.md)

                ![](gambar-yang-namanya-sangat-panjang-sekali-dan-tidak-ada-di-mana-pun-juga-di-situs-ini.jpg)
                """
            );
        site.With(
                "content/posts/denah/index.md",
                "# Denah\n\nIni denah sekolah, dilihat dari atas.\n\n![](denah.svg)\n"
            )
            .With(
                "content/posts/denah/denah.svg",
                $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><rect width=\"9\" height=\"5\"/><path d=\"M0 0{string.Concat(Enumerable.Repeat("l1 1", 75_000))}\"/></svg>"
            );
        Transcript.RunIn(site.Path, "check", "--html", "laporan.html", "--compare", "lama.json");
        await using var context = await Chromium.OpenAsync(Readers.Window(width));
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(site.Combine("laporan.html")).AbsoluteUri);

        Assert.That(
            await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"),
            Is.LessThanOrEqualTo(width),
            "the page scrolls sideways"
        );
        Assert.That(await page.Locator("img[src^='data:'], .weight svg").CountAsync(), Is.GreaterThanOrEqualTo(2));
        Assert.That(await AxeReport.ViolationsAsync(page), Is.Empty);
    }
}
