using BlogGen.Content;

namespace BlogGen.Sites;

/// <summary>Finds the address of every file that is copied; a bundle's files follow their page, or stay at home with it.</summary>
internal static class AssetPlacer
{
    public sealed record PlacedAsset(AssetFile File, string Url);

    public static IReadOnlyList<PlacedAsset> Place(IReadOnlyList<AssetFile> assets, IReadOnlyList<Page> pages)
    {
        var homes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (
            var page in pages
                .Where(p => p.IsIncluded && p.Source.BundleFolder is not null)
                .OrderBy(p => p.Source.Language is not null)
        )
            homes.TryAdd(page.Source.BundleFolder!, FolderUrl(page.Url));
        // A bundle with a translation that is still a draft belongs to the one that is published.
        return
        [
            .. assets
                .Where(a => a.BundleFolder is null || homes.ContainsKey(a.BundleFolder))
                .Select(a => new PlacedAsset(
                    a,
                    a.BundleFolder is null
                        ? Addresses.UrlOf(a.OutputPath)
                        : homes[a.BundleFolder] + Addresses.UrlOf(a.OutputPath)[1..]
                )),
        ];
    }

    /// <summary>Loose files go out only where a published page asks for them.</summary>
    public static IReadOnlyList<SiteAsset> Wanted(IReadOnlyList<PlacedAsset> assets, LinkResolver resolver) =>
        [
            .. assets
                .Where(a => !a.File.IsLoose || resolver.WasAskedFor(a.File.SourcePath))
                .Select(a => new SiteAsset(a.File.SourcePath, a.Url)),
        ];

    private static string FolderUrl(string url) => url[..(url.LastIndexOf('/') + 1)];
}
