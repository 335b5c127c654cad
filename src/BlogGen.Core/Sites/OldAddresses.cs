using BlogGen.Configuration;
using BlogGen.Content;
using BlogGen.Diagnostics;

namespace BlogGen.Sites;

/// <summary>Where a page lived before: what its author says, and what <c>permalinks.lock</c> remembers. Each leads to the page.</summary>
internal static class OldAddresses
{
    /// <returns>Site-relative, without the page's own address.</returns>
    public static IEnumerable<string> Of(Page page, SiteConfig config) =>
        page
            .Meta.List(Fields.Aliases)
            .Select(written => Read(written, config))
            .OfType<string>()
            .Concat(page.FormerUrls)
            .Where(url => url != page.Url);

    /// <summary>Names the old addresses that no file can stand for.</summary>
    public static void Check(Page page, SiteConfig config, DiagnosticBag problems)
    {
        foreach (var written in page.Meta.List(Fields.Aliases).Where(written => Read(written, config) is null))
            problems.Add(
                Problems.UnusableAlias(page.Meta.At(Fields.Aliases) ?? new SourceLocation(page.Source.Path), written)
            );
    }

    // A server of files sees neither ?m=1 nor #isi.
    private static string? Read(string written, SiteConfig config) =>
        WrittenAddress.Read(WithoutOrigin(written, config.Address.Origin).Split('?', '#')[0]);

    private static string WithoutOrigin(string written, string? origin) =>
        origin is not null && written.StartsWith(origin, StringComparison.OrdinalIgnoreCase)
            ? written[origin.Length..]
            : written;
}
