using Microsoft.Playwright;

namespace BlogGen.BrowserTests;

/// <summary>With what readers come: a phone of 360 px, a laptop; nothing moves that need not.</summary>
internal static class Readers
{
    public const int PhoneWidth = 360;

    public static BrowserNewContextOptions Phone => Window(PhoneWidth);

    public static BrowserNewContextOptions Laptop => Window(1280);

    public static BrowserNewContextOptions WithoutScript => new(Phone) { JavaScriptEnabled = false };

    public static BrowserNewContextOptions Window(int width) =>
        new()
        {
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
            ReducedMotion = ReducedMotion.Reduce,
        };

    /// <summary>A new tab on a page of the site.</summary>
    public static async Task<IPage> VisitAsync(this IBrowserContext context, BuiltSite site, string path)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(site[path].AbsoluteUri);
        return page;
    }

    public static Task<string> BackgroundAsync(this IPage page) =>
        page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");
}
