using Microsoft.Playwright;

namespace BlogGen.BrowserTests;

/// <summary>Reading without a mouse: past the head, through the contents, always seeing where one is.</summary>
internal sealed class KeyboardTests
{
    private static readonly object[][] Pages =
    [
        ["guru", false, "index.html"],
        ["guru", true, "zat-cair/index.html"],
        ["guru+papan", false, "zat-cair/index.html"],
        ["sekolah", false, "index.html"],
        ["sekolah", true, "suhu-halaman-sekolah/index.html"],
    ];

    [TestCaseSource(nameof(Pages))]
    public async Task The_first_key_leads_past_the_head_of_the_page(string sample, bool portable, string path)
    {
        await using var context = await Chromium.OpenAsync(Readers.Phone);
        var page = await context.VisitAsync(BuiltSites.Get(sample, portable), path);

        await page.Keyboard.PressAsync("Tab");
        Assert.That(await page.Locator(":focus").GetAttributeAsync("href"), Is.EqualTo("#main_content"));
        var box = await page.Locator(":focus").BoundingBoxAsync();
        Assert.That((box!.Y >= 0, box.Height >= 44), Is.EqualTo((true, true)), "it is seen as soon as it is reached");

        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        Assert.That(await page.EvaluateAsync<bool>("() => !!document.activeElement.closest('main')"));
    }

    [TestCaseSource(nameof(Pages))]
    public async Task Every_stop_of_the_Tab_key_is_marked_and_they_follow_the_page(
        string sample,
        bool portable,
        string path
    )
    {
        await using var context = await Chromium.OpenAsync(Readers.Laptop);
        var page = await context.VisitAsync(BuiltSites.Get(sample, portable), path);
        await page.EvaluateAsync("() => (window.before = document.documentElement)");
        var stops = 0;
        for (; stops < 400; stops++)
        {
            await page.Keyboard.PressAsync("Tab");
            var fault = await page.EvaluateAsync<string>(
                """
                () => {
                  const at = document.activeElement, style = getComputedStyle(at), box = at.getBoundingClientRect();
                  if (at === document.body) return 'end';
                  const follows = before.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING;
                  before = at;
                  if (!follows) return at.outerHTML + ' comes too late';
                  if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) return at.outerHTML + ' is not marked';
                  if (box.width === 0 || box.bottom <= 0 || box.top >= innerHeight) return at.outerHTML + ' is not seen';
                  return '';
                }
                """
            );
            if (fault == "end")
                break;
            Assert.That(fault, Is.Empty);
        }
        Assert.That(stops, Is.InRange(15, 399));
    }

    [TestCase("guru", false)]
    [TestCase("guru", true)]
    [TestCase("sekolah", false)]
    [TestCase("sekolah", true)]
    public async Task Each_entry_of_the_contents_lands_on_its_heading(string sample, bool portable)
    {
        var site = BuiltSites.Get(sample, portable);
        var withContents = site.Pages.Where(p => File.ReadAllText(Path.Combine(site.Folder, p)).Contains("data-toc"));
        await using var context = await Chromium.OpenAsync(Readers.Phone);
        var page = await context.NewPageAsync();
        var tried = 0;
        foreach (var path in withContents)
        {
            await page.GotoAsync(site[path].AbsoluteUri);
            var contents = page.Locator(".toc summary");
            foreach (var entry in await page.Locator(".toc a").AllAsync())
            {
                if (!await entry.IsVisibleAsync())
                    await contents.ClickAsync();
                await entry.FocusAsync();
                await page.Keyboard.PressAsync("Enter");

                var id = Uri.UnescapeDataString((await entry.GetAttributeAsync("href"))![1..]);
                var heading = page.Locator($"[id='{id}']");
                Assert.That(await Arrives(page, id), $"{path}#{id}");
                Assert.That(
                    Plain(await heading.TextContentAsync()),
                    Does.StartWith(Plain(await entry.TextContentAsync()))
                );
                tried++;
            }
        }
        Assert.That(tried, Is.GreaterThan(8));
    }

    /// <summary>A browser scrolls when it comes to it; a heading near the end of a page cannot reach the top of the window.</summary>
    private static async Task<bool> Arrives(IPage page, string id)
    {
        try
        {
            await page.WaitForFunctionAsync(
                """
                id => {
                  const e = document.getElementById(id), box = e.getBoundingClientRect();
                  const atEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
                  return decodeURIComponent(location.hash) === '#' + id && /^H[1-6]$/.test(e.tagName) && box.top >= 0 && box.top < (atEnd ? innerHeight : 60);
                }
                """,
                id,
                new() { Timeout = 5000 }
            );
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private static string Plain(string? text) =>
        string.Join(' ', (text ?? "").Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
