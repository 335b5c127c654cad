using System.Globalization;
using BlogGen.Tests.Pictures;
using Microsoft.Playwright;

namespace BlogGen.BrowserTests;

/// <summary>Photos as a phone and a desktop show them: the right file of several, upright, and nothing jumps when it comes.</summary>
internal sealed class PictureTests
{
    private static readonly Lazy<string> s_site = new(Build);

    /// <summary>Photos of a class, one for each way to hold a phone, and a gallery.</summary>
    private static string Build()
    {
        var folder = Path.Combine(BuiltSites.Temporary, "photos");
        var post = Path.Combine(folder, "content", "posts", "kebun");
        Directory.CreateDirectory(post);
        // Browsers rather take a larger version that they hold already: the gallery has photos of its own.
        File.WriteAllBytes(Path.Combine(post, "galeri1.jpg"), PhotoLab.Jpeg(1600, 1190));
        File.WriteAllBytes(Path.Combine(post, "galeri2.jpg"), PhotoLab.Jpeg(1600, 1180));
        var names = Enumerable.Range(1, 8).Select(orientation => $"foto{orientation}.jpg").ToList();
        for (var i = 0; i < names.Count; i++)
            File.WriteAllBytes(Path.Combine(post, names[i]), PhotoLab.Jpeg(1600, 1200, i + 1));
        File.WriteAllText(
            Path.Combine(post, "index.md"),
            "---\njudul: Kebun\ntanggal: 2026-08-17\ngambar: foto6.jpg\ngambar_alt: Kebun\n---\n"
                + string.Concat(names.Select(name => $"![{name}]({name})\n\nTeks di antaranya.\n\n"))
                + "::: galeri\n![Satu](galeri1.jpg \"Pagi\")\n![Dua](galeri2.jpg)\n:::\n"
        );
        var result = SiteBuilder.Build(
            folder,
            "public",
            new BuildOptions
            {
                Now = new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.FromHours(7)),
                IsContinuousIntegration = true,
                Portable = true,
            }
        );
        Assert.That(result.Succeeded, Is.True, string.Join('\n', result.Diagnostics));
        return new Uri(Path.Combine(folder, "public", "kebun", "index.html")).AbsoluteUri;
    }

    private static async Task<IPage> OpenAsync(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync(
            "window.shifts = []; new PerformanceObserver(l => { for (const e of l.getEntries()) for (const s of e.sources) if (s.node && s.node.closest && s.node.closest('.prose')) window.shifts.push(s.node.nodeName); }).observe({ type: 'layout-shift', buffered: true });"
        );
        await page.GotoAsync(s_site.Value);
        foreach (var picture in await page.Locator(".prose img").AllAsync())
        {
            await picture.ScrollIntoViewIfNeededAsync();
            await picture.EvaluateAsync(
                "async i => { while (!i.complete) await new Promise(r => setTimeout(r, 20)); await i.decode(); }"
            );
        }
        return page;
    }

    private static BrowserNewContextOptions Screen(int width, float density) =>
        new()
        {
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
            DeviceScaleFactor = density,
        };

    [TestCase(360, 1, 400, 400)]
    [TestCase(360, 3, 1280, 800)]
    [TestCase(1280, 1, 800, 400)]
    [TestCase(1280, 3, 1280, 800)]
    public async Task Each_screen_gets_the_file_that_fits_it_and_nothing_shifts(
        int width,
        int density,
        int expected,
        int inGallery
    )
    {
        await using var context = await Chromium.OpenAsync(Screen(width, density));
        var page = await OpenAsync(context);

        var text = await SourcesAsync(page, ".prose p img");
        var gallery = await SourcesAsync(page, ".gallery img");

        Assert.That(text, Has.Length.EqualTo(8).And.All.Match($@"foto\d-{expected}-[0-9a-f]+\.webp$"));
        Assert.That(gallery, Has.Length.EqualTo(2).And.All.Match($@"galeri\d-{inGallery}-[0-9a-f]+\.webp$"));
        Assert.That(await page.EvaluateAsync<string>("() => window.shifts.join()"), Is.Empty);
        Assert.That(
            await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"),
            Is.LessThanOrEqualTo(width)
        );
    }

    [Test]
    public async Task However_the_phone_was_held_the_browser_shows_the_picture_upright()
    {
        await using var context = await Chromium.OpenAsync(Screen(360, 1));
        var page = await OpenAsync(context);

        // From a disk a canvas may not be read back, so the picture itself is photographed.
        foreach (var picture in await page.Locator(".prose p img").AllAsync())
        {
            var seen = await picture.ScreenshotAsync();
            Assert.That(PhotoLab.Corners(seen), Is.EqualTo("RGBY"), await picture.GetAttributeAsync("alt") ?? "");
        }
        var shape = await page.EvaluateAsync<double>(
            "() => { const b = document.querySelector('.prose p img').getBoundingClientRect(); return b.width / b.height; }"
        );
        Assert.That(shape, Is.EqualTo(4.0 / 3).Within(0.02), shape.ToString(CultureInfo.InvariantCulture));
    }

    private static Task<string[]> SourcesAsync(IPage page, string selector) =>
        page.EvaluateAsync<string[]>($"() => [...document.querySelectorAll('{selector}')].map(i => i.currentSrc)");
}
