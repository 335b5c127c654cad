using BlogGen.Content;
using BlogGen.Content.Privacy;
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

    /// <summary>Loose files go out only where a published page asks for them, a bundle's files unless only its teacher's part does.</summary>
    public static IReadOnlyList<SiteAsset> Wanted(
        IReadOnlyList<PlacedAsset> assets,
        IReadOnlyList<Page> pages,
        LinkResolver resolver,
        DiagnosticBag problems
    )
    {
        var hidden = pages
            .Where(page => page.Source.BundleFolder is not null && page.Document.Body.Hidden.Length > 0)
            .ToLookup(page => page.Source.BundleFolder!, page => page.Document.Body.Hidden);
        var wanted = new List<SiteAsset>();
        foreach (var asset in assets)
        {
            if (DigitRuns.FindIdentityNumber(asset.File.SourcePath) >= 0)
                problems.Add(Problems.IdentityNumber(new SourceLocation(asset.File.SourcePath)));
            else if (resolver.WasAskedFor(asset.File.SourcePath) || !(asset.File.IsLoose || IsTeachersOnly(asset.File)))
                wanted.Add(new SiteAsset(asset.File.SourcePath, asset.Url));
            else if (!asset.File.IsLoose)
                problems.Add(Problems.OnlyForTeachers(asset.File.SourcePath));
        }
        var renamed = assets.Where(a => a.Path != a.Wanted).ToDictionary(a => a.File.SourcePath, a => "/" + a.Path);
        foreach (var asset in wanted.Where(asset => renamed.ContainsKey(asset.SourcePath)))
            problems.Add(Problems.AssetRenamed(asset.SourcePath, renamed[asset.SourcePath]));
        return wanted;

        bool IsTeachersOnly(AssetFile file) =>
            file.BundleFolder is { } bundle
            && Path.GetFileName(file.SourcePath) is var name
            && name.Contains('.', StringComparison.Ordinal)
            && hidden[bundle].Any(text => Names(text, name));
    }

    private static bool Names(string text, string file) =>
        text.Contains(file, StringComparison.OrdinalIgnoreCase)
        || text.Contains(Uri.EscapeDataString(file), StringComparison.OrdinalIgnoreCase)
        || text.Contains(file.Replace(" ", "%20", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
}
