using System.Text.Json;
using Microsoft.Playwright;

namespace BlogGen.BrowserTests;

/// <summary>What one page did and holds, as the browser saw it.</summary>
/// <param name="Links">Absolute addresses of everything that the page points at or loads.</param>
/// <param name="Anchors">Its ids.</param>
/// <param name="Complaints">Console errors, script errors and failed requests.</param>
/// <param name="Requests">Every address that was asked for while it loaded.</param>
internal sealed record Visit(
    string Path,
    IReadOnlyList<Uri> Links,
    IReadOnlySet<string> Anchors,
    IReadOnlyList<string> Complaints,
    IReadOnlyList<string> Requests
)
{
    // el.href is what the browser makes of the attribute: resolved against the page, as a click would go.
    private const string Question = """
        () => ({
          links: [...document.querySelectorAll('a[href], link[href], img[src], script[src], source[src]')]
            .filter(e => !['canonical', 'alternate'].includes(e.rel)).map(e => e.href || e.src),
          anchors: [...document.querySelectorAll('[id]')].map(e => e.id),
          canonicals: [...document.querySelectorAll('link[rel=canonical]')].map(e => e.href),
          feeds: [...document.querySelectorAll('link[rel=alternate][type="application/atom+xml"]')].map(e => e.href),
        })
        """;

    /// <summary>What the page says its own address is.</summary>
    public required IReadOnlyList<string> Canonicals { get; init; }

    /// <summary>Of Atom, as a reader program finds them.</summary>
    public required IReadOnlyList<Uri> Feeds { get; init; }

    /// <summary>Every page of a site, one after the other in one tab.</summary>
    /// <param name="prepare">Is done before the first page is opened.</param>
    public static async Task<IReadOnlyList<Visit>> AllAsync(BuiltSite site, Func<IBrowserContext, Task>? prepare = null)
    {
        await using var context = await Chromium.OpenAsync();
        if (prepare is not null)
            await prepare(context);
        var page = await context.NewPageAsync();
        var complaints = new List<string>();
        var requests = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                complaints.Add(message.Text);
        };
        page.PageError += (_, error) => complaints.Add(error);
        page.RequestFailed += (_, request) => complaints.Add($"{request.Url}: {request.Failure}");
        page.Request += (_, request) => requests.Add(request.Url);

        var visits = new List<Visit>();
        foreach (var path in site.Pages)
        {
            complaints.Clear();
            requests.Clear();
            await page.GotoAsync(site[path].AbsoluteUri);
            var seen = await page.EvaluateAsync<JsonElement>(Question);
            visits.Add(
                new Visit(
                    path,
                    [.. Texts(seen, "links").Select(l => new Uri(l))],
                    Texts(seen, "anchors").ToHashSet(StringComparer.Ordinal),
                    [.. complaints],
                    [.. requests]
                )
                {
                    Canonicals = [.. Texts(seen, "canonicals")],
                    Feeds = [.. Texts(seen, "feeds").Select(feed => new Uri(feed))],
                }
            );
        }
        return visits;
    }

    private static IEnumerable<string> Texts(JsonElement seen, string name) =>
        seen.GetProperty(name).EnumerateArray().Select(e => e.GetString()!);
}
