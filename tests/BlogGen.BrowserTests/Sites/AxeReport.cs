using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace BlogGen.BrowserTests;

/// <summary>What axe-core finds on a page as it stands, on a light and on a dark screen.</summary>
internal static class AxeReport
{
    private static readonly AxeRunOptions Everything = new();

    /// <summary>A scheme changes colours and nothing else.</summary>
    private static readonly AxeRunOptions Colours = new()
    {
        RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast", "link-in-text-block"] },
    };

    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        var found = new List<string>();
        foreach (var (scheme, rules) in new[] { (ColorScheme.Light, Everything), (ColorScheme.Dark, Colours) })
        {
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            var result = await page.RunAxe(rules);
            Assert.That(result.Passes, Is.Not.Empty, "axe looked at nothing");
            found.AddRange(
                result.Violations.SelectMany(v => v.Nodes.Select(n => $"{scheme}: {v.Id} ({v.Help}): {n.Html}"))
            );
        }
        return found;
    }
}
