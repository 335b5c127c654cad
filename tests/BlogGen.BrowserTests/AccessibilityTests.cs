namespace BlogGen.BrowserTests;

/// <summary>axe-core on every kind of page, narrow and wide, light and dark, in Indonesian, English and Arabic.</summary>
internal sealed class AccessibilityTests
{
    private static readonly (string Sample, string[] Paths)[] Kinds =
    [
        (
            "guru",
            [
                "index.html",
                "halaman/2/index.html",
                "zat-cair/index.html",
                "modul-ajar-massa-jenis/index.html",
                "python-2-memilih-dan-mengulang/index.html",
                "doa-sebelum-belajar/index.html",
                "aksara-jawa-hanacaraka/index.html",
                "kapur-terakhir/index.html",
                "tentang/index.html",
                "privasi/index.html",
                "arsip/index.html",
                "label/index.html",
                "kategori/index.html",
                "cari/index.html",
                "404.html",
            ]
        ),
        (
            "sekolah",
            [
                "index.html",
                "adab-thalib-al-ilm/index.html",
                "en/index.html",
                "galeri/index.html",
                "halaman/2/index.html",
            ]
        ),
        ("panduan", ["index.html", "kode/index.html", "diagram/index.html"]),
        (
            "guru+papan",
            [
                "index.html",
                "zat-cair/index.html",
                "doa-sebelum-belajar/index.html",
                "penulis/rina-wulandari-s-pd/index.html",
                "arsip/index.html",
                "404.html",
            ]
        ),
    ];

    private static IEnumerable<TestCaseData> Cases =>
        from kind in Kinds
        from path in kind.Paths
        from width in new[] { 360, 1280 }
        select new TestCaseData(kind.Sample, path, width);

    [TestCaseSource(nameof(Cases))]
    public async Task A_page_has_no_violation_and_fits_its_window(string sample, string path, int width)
    {
        var site = BuiltSites.Served(sample);
        await using var context = await Chromium.OpenAsync(Readers.Window(width));
        var page = await context.VisitAsync(site, path);

        Assert.That(
            await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"),
            Is.LessThanOrEqualTo(width),
            "the page scrolls sideways"
        );
        Assert.That(await AxeReport.ViolationsAsync(page), Is.Empty);
    }
}
