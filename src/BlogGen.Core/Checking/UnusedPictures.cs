using BlogGen.Content;
using BlogGen.Diagnostics;
using BlogGen.Sites;

namespace BlogGen.Checking;

/// <summary>A picture beside a post that no page shows is carried online for nobody.</summary>
internal static class UnusedPictures
{
    private static readonly string[] s_endings = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".avif"];

    public static void Check(Site site, IReadOnlyList<CheckedPage> pages, DiagnosticBag problems)
    {
        // Another tool's layouts show pictures too, and are not read.
        if (site.Config.Dialect != Dialect.BlogGen)
            return;
        foreach (var asset in site.Assets)
        {
            var isPicture = s_endings.Contains(Path.GetExtension(asset.SourcePath).ToLowerInvariant());
            if (
                isPicture
                && !asset.SourcePath.StartsWith("static/", StringComparison.Ordinal)
                && !site.Resolver.WasAskedFor(asset.SourcePath)
            )
                problems.Add(Problems.PictureUnused(asset.SourcePath));
        }
    }
}
