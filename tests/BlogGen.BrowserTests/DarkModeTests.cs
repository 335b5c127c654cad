using Microsoft.Playwright;

namespace BlogGen.BrowserTests;

/// <summary>Light and dark: the device's wish at first, the reader's from then on.</summary>
internal sealed class DarkModeTests
{
    private static readonly object[][] Sites =
    [
        ["guru", false],
        ["guru", true],
        ["sekolah", false],
        ["sekolah", true],
    ];

    [TestCaseSource(nameof(Sites))]
    public async Task The_device_decides_until_the_reader_does(string sample, bool portable)
    {
        await using var context = await Chromium.OpenAsync(new(Readers.Phone) { ColorScheme = ColorScheme.Light });
        var page = await context.VisitAsync(BuiltSites.Get(sample, portable), "index.html");
        var button = page.Locator("[data-dark]");
        var light = await page.BackgroundAsync();
        await Assertions.Expect(button).ToHaveAttributeAsync("aria-pressed", "false");

        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var dark = await page.BackgroundAsync();
        Assert.That(dark, Is.Not.EqualTo(light));
        await Assertions.Expect(button).ToHaveAttributeAsync("aria-pressed", "true");

        await button.ClickAsync();
        Assert.That(await page.BackgroundAsync(), Is.EqualTo(light));
        await Assertions.Expect(button).ToHaveAttributeAsync("aria-pressed", "false");
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.That(await page.BackgroundAsync(), Is.EqualTo(light), "what the reader chose stays");
    }

    [TestCaseSource(nameof(Sites))]
    public async Task The_choice_is_kept_over_a_reload_and_on_every_page(string sample, bool portable)
    {
        var site = BuiltSites.Get(sample, portable);
        await using var context = await Chromium.OpenAsync(new(Readers.Phone) { ColorScheme = ColorScheme.Light });
        var page = await context.VisitAsync(site, "index.html");
        await page.Locator("[data-dark]").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        var dark = await page.BackgroundAsync();

        await page.ReloadAsync();
        Assert.That(await page.BackgroundAsync(), Is.EqualTo(dark));
        await Assertions.Expect(page.Locator("[data-dark]")).ToHaveAttributeAsync("aria-pressed", "true");
        await page.GotoAsync(site["arsip/index.html"].AbsoluteUri);
        Assert.That(await page.BackgroundAsync(), Is.EqualTo(dark));
    }

    [TestCaseSource(nameof(Sites))]
    public async Task A_chosen_page_never_flashes(string sample, bool portable)
    {
        var site = BuiltSites.Get(sample, portable);
        await using var context = await Chromium.OpenAsync(new(Readers.Phone) { ColorScheme = ColorScheme.Light });
        var page = await context.VisitAsync(site, "index.html");
        await page.Locator("[data-dark]").ClickAsync();
        var dark = await page.BackgroundAsync();

        // What waits for the whole page comes after the first paint, on a slow connection long after it.
        await page.RouteAsync("**/pena.js", route => route.AbortAsync());
        await page.ReloadAsync();

        Assert.That(await page.BackgroundAsync(), Is.EqualTo(dark));
        Assert.That(
            await page.Locator("head script:not([defer], [async]) ~ link[rel=stylesheet]").CountAsync(),
            Is.EqualTo(1),
            "nothing is painted before it"
        );
        Assert.That(await page.Locator("[data-dark]").IsVisibleAsync(), Is.False, "a button without its script");
    }

    [Test]
    public async Task Colours_that_the_device_forces_leave_nothing_to_choose()
    {
        await using var context = await Chromium.OpenAsync(new(Readers.Phone) { ForcedColors = ForcedColors.Active });
        var page = await context.VisitAsync(BuiltSites.Served("guru"), "index.html");

        Assert.That(await page.Locator("[data-dark]").IsVisibleAsync(), Is.False);
    }
}
