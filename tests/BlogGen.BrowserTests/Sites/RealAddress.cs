using Microsoft.Playwright;

namespace BlogGen.BrowserTests;

/// <summary>Lets the browser see a site under the address that it will have, though nothing is online.</summary>
internal static class RealAddress
{
    /// <summary>Answers from the site's folder as GitHub Pages does; all other requests fail.</summary>
    public static Task AnswerAsync(IBrowserContext context, BuiltSite site) =>
        context.RouteAsync(
            "**/*",
            async route =>
            {
                if (site.PathOf(new Uri(route.Request.Url)) is not { } path)
                {
                    await route.AbortAsync();
                    return;
                }
                var isThere = site.Holds(path);
                await route.FulfillAsync(
                    new RouteFulfillOptions
                    {
                        Status = isThere ? 200 : 404,
                        Path = Path.Combine(site.Folder, isThere ? path : "404.html"),
                    }
                );
            }
        );
}
