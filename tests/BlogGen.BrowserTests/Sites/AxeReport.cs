using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace BlogGen.BrowserTests;

/// <summary>What axe-core finds on a page as it stands, on a light and on a dark screen.</summary>
internal static class AxeReport
{
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        var found = new List<string>();
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            var result = await page.RunAxe();
            Assert.That(result.Passes, Is.Not.Empty, "axe looked at nothing");
            found.AddRange(
                result.Violations.SelectMany(v => v.Nodes.Select(n => $"{scheme}: {v.Id} ({v.Help}): {n.Html}"))
            );
        }
        return found;
    }
}
