using Microsoft.Playwright;

namespace BlogGen.BrowserTests;

/// <summary>Passing a post on: to WhatsApp with its title and its public address, or by the clipboard.</summary>
internal sealed class ShareTests
{
    private static readonly object[][] Posts =
    [
        ["guru", false, "zat-cair/index.html"],
        ["guru", true, "zat-cair/index.html"],
        ["sekolah", false, "suhu-halaman-sekolah/index.html"],
        ["sekolah", true, "suhu-halaman-sekolah/index.html"],
    ];

    /// <summary>Where the post will be found by those who get the link; never a path of the writer's disk.</summary>
    private static async Task<string> AddressAsync(IPage page)
    {
        var address = await page.Locator("link[rel=canonical]").GetAttributeAsync("href");
        Assert.That(address, Does.StartWith("http"));
        return address!;
    }

    [TestCaseSource(nameof(Posts))]
    public async Task WhatsApp_gets_the_title_and_the_public_address(string sample, bool portable, string post)
    {
        await using var context = await Chromium.OpenAsync(Readers.Phone);
        var page = await context.VisitAsync(BuiltSites.Get(sample, portable), post);

        var link = new Uri((await page.Locator(".share a[href*='wa.me']").GetAttributeAsync("href"))!);
        var text = Uri.UnescapeDataString(link.Query["?text=".Length..]);

        Assert.That(
            text,
            Is.EqualTo($"{(await page.Locator("h1").TextContentAsync())!.Trim()} {await AddressAsync(page)}")
        );
    }

    [TestCaseSource(nameof(Posts))]
    public async Task The_link_is_copied_and_that_is_said(string sample, bool portable, string post)
    {
        await using var context = await Chromium.OpenAsync(Readers.Phone);
        await context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var page = await context.VisitAsync(BuiltSites.Get(sample, portable), post);
        var (button, status) = (page.Locator("[data-copy]"), page.Locator(".share [role=status]"));
        Assert.That(await status.TextContentAsync(), Is.Empty);

        await button.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("() => document.querySelector('.share [role=status]').textContent");

        Assert.That(
            await page.EvaluateAsync<string>("() => navigator.clipboard.readText()"),
            Is.EqualTo(await AddressAsync(page))
        );
        Assert.That(
            (await button.TextContentAsync(), await status.TextContentAsync()),
            Is.EqualTo(("Tersalin", "Tersalin"))
        );
        Assert.That(await button.EvaluateAsync<bool>("e => e === document.activeElement"), "the focus stays");
        await page.WaitForFunctionAsync("() => !document.querySelector('.share [role=status]').textContent");
        Assert.That(await button.TextContentAsync(), Is.EqualTo("Salin tautan"), "ready to be pressed and heard again");
    }

    [Test]
    public async Task Where_the_clipboard_is_closed_the_link_is_shown()
    {
        await using var context = await Chromium.OpenAsync(Readers.Phone);
        await context.AddInitScriptAsync("Clipboard.prototype.writeText = () => Promise.reject(new Error('closed'))");
        var page = await context.VisitAsync(BuiltSites.Served("guru"), "zat-cair/index.html");
        var shown = new TaskCompletionSource<string>();
        page.Dialog += async (_, dialog) =>
        {
            shown.SetResult(dialog.DefaultValue);
            await dialog.DismissAsync();
        };

        await page.Locator("[data-copy]").ClickAsync();

        Assert.That(await shown.Task.WaitAsync(TimeSpan.FromSeconds(10)), Is.EqualTo(await AddressAsync(page)));
    }
}
