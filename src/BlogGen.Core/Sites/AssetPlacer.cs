using BlogGen.Content;
using BlogGen.Diagnostics;

namespace BlogGen.Sites;

/// <summary>Finds the address of every file that is copied; a bundle's files follow their page, or stay at home with it.</summary>
internal static class AssetPlacer
{
    /// <param name="Path">In the output.</param>
    /// <param name="Wanted">The path that its name asks for.</param>
    public sealed record PlacedAsset(AssetFile File, string Path, string Wanted)
    {
        public string Url { get; } = Addresses.UrlOf(Path);
    }

    public static IReadOnlyList<PlacedAsset> Place(IReadOnlyList<AssetFile> assets, IReadOnlyList<Page> pages)
    {
        var included = pages.Where(page => page.IsIncluded).ToList();
        var homes = new Dictionary<string, string>(StringComparer.Ordinal);
        // A bundle with a translation that is still a draft belongs to the one that is published.
        foreach (
            var page in included
                .Where(p => p.Source.BundleFolder is not null)
                .OrderBy(p => p.Source.Language is not null)
        )
            homes.TryAdd(page.Source.BundleFolder!, page.Url[..(page.Url.LastIndexOf('/') + 1)]);
        var names = new AssetNames(included.Select(page => page.OutputPath));
        // A file that may not go out at all must not take another's name.
        return [.. assets.Where(GoesOut).OrderBy(asset => asset.IsLoose).Select(Placed)];

        bool GoesOut(AssetFile asset) => asset.BundleFolder is null || homes.ContainsKey(asset.BundleFolder);

        PlacedAsset Placed(AssetFile asset)
        {
            var home = asset.BundleFolder is null ? "" : Uri.UnescapeDataString(homes[asset.BundleFolder][1..]);
            return new PlacedAsset(asset, names.Claim(home + asset.OutputPath), home + asset.OutputPath);
        }
    }

    /// <summary>Loose files go out only where a published page asks for them.</summary>
    public static IReadOnlyList<SiteAsset> Wanted(
        IReadOnlyList<PlacedAsset> assets,
        LinkResolver resolver,
        DiagnosticBag problems
    )
    {
        var wanted = assets.Where(a => !a.File.IsLoose || resolver.WasAskedFor(a.File.SourcePath)).ToList();
        foreach (var asset in wanted.Where(a => a.Path != a.Wanted))
            problems.Add(Problems.AssetRenamed(asset.File.SourcePath, "/" + asset.Path));
        return [.. wanted.Select(a => new SiteAsset(a.File.SourcePath, a.Url))];
    }
}
