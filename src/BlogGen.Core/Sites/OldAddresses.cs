using BlogGen.Configuration;
using BlogGen.Content;

namespace BlogGen.Sites;

/// <summary>Where a page lived before: what its author says, and what <c>permalinks.lock</c> remembers. Each leads to the page.</summary>
internal static class OldAddresses
{
    /// <returns>Site-relative, without the page's own address.</returns>
    public static IEnumerable<string> Of(Page page, SiteConfig config) =>
        page
            .Meta.List(Fields.Aliases)
            .Select(written => WrittenAddress.Read(WithoutOrigin(written, config.Address.Origin)))
            .OfType<string>()
            .Concat(page.FormerUrls)
            .Where(url => url != page.Url);

    private static string WithoutOrigin(string written, string? origin) =>
        origin is not null && written.StartsWith(origin, StringComparison.OrdinalIgnoreCase)
            ? written[origin.Length..]
            : written;
}
