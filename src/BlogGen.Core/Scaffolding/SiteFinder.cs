using BlogGen.Configuration;
using BlogGen.Content;
using BlogGen.Diagnostics;
using BlogGen.Files;
using BlogGen.Writing;

namespace BlogGen.Scaffolding;

/// <summary>
/// Tells a site from a folder that would only pass for one because any folder of texts may be a site: one folder too
/// high or too deep, or empty. Names decide; only a folder that has none of them is walked.
/// </summary>
public static class SiteFinder
{
    private static readonly string[] s_layout = ["content", "_posts", "source/_posts"];

    /// <param name="folder">In full, and there.</param>
    public static SitePlace Find(string folder)
    {
        if (IsOwn(folder))
            return new SitePlace.Here();
        SitePlace? outside = Around(folder) is { } site ? new SitePlace.Around(site) : null;
        if (!HasLayout(folder))
        {
            if (outside is not null)
                return outside;
            if (Below(folder) is { Count: > 0 } sites)
                return new SitePlace.Below(sites);
        }
        if (SiteSettings.Exist(folder) || HasTexts(folder))
            return new SitePlace.Here();
        // An output folder may hold a `content/` of its own.
        return outside ?? new SitePlace.Nowhere();
    }

    /// <summary>What is in the way of a new site: one around it would publish it as its own content.</summary>
    /// <param name="folder">In full; it need not be there.</param>
    public static SitePlace FindForNew(string folder)
    {
        if (IsOwn(folder))
            return new SitePlace.Here();
        if (Around(folder) is { } site)
            return new SitePlace.Around(site);
        return Directory.Exists(folder) && !HasLayout(folder) && Below(folder) is { Count: > 0 } sites
            ? new SitePlace.Below(sites)
            : new SitePlace.Nowhere();
    }

    /// <summary>The folder itself or the nearest one around it that has bloggen's configuration or was built.</summary>
    public static string? AtOrAround(string folder) => IsOwn(folder) ? folder : Around(folder);

    private static bool IsOwn(string folder) => ConfigLoader.OwnFiles.Any(name => File.Exists(Path.Join(folder, name)));

    /// <summary>A site without bloggen's configuration that was built once; a stray state folder alone is none.</summary>
    private static bool IsBuilt(string folder) =>
        Directory.Exists(Path.Join(folder, StateFolder.Name)) && (HasLayout(folder) || SiteSettings.Exist(folder));

    private static bool HasLayout(string folder) =>
        s_layout.Any(name => Directory.Exists(Path.Join(folder, name)))
        || File.Exists(Path.Join(folder, "_config.yml"))
        || File.Exists(Path.Join(folder, "_config.yaml"));

    private static string? Around(string folder)
    {
        for (var parent = Path.GetDirectoryName(folder); parent is not null; parent = Path.GetDirectoryName(parent))
        {
            if (IsOwn(parent) || IsBuilt(parent))
                return parent;
        }
        return null;
    }

    private static List<string> Below(string folder)
    {
        var anyReadable = new EnumerationOptions
        {
            IgnoreInaccessible = true,
            AttributesToSkip = FileAttributes.System,
        };
        return [.. Directory.EnumerateDirectories(folder, "*", anyReadable).Where(IsOwn).Order(StringComparer.Ordinal)];
    }

    /// <summary>As the build would see it: a text that is not left out. No file is opened.</summary>
    private static bool HasTexts(string folder)
    {
        var problems = new DiagnosticBag();
        var files = new DiskFileStore(folder, [], problems);
        var layout = FolderLayout.Of(files, ConfigLoader.Load(files, problems));
        return files.List().Any(path => SourceDiscovery.IsMarkdown(path) && layout.PlaceOf(path) is Place.Content);
    }
}
