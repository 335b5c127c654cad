using BlogGen.Configuration;
using BlogGen.Files;

namespace BlogGen.Content;

/// <summary>Tells posts, pages, pictures and everything else apart, by their place in the folder.</summary>
public static class SourceDiscovery
{
    public static Sources Discover(IFileStore files, SiteConfig config)
    {
        var layout = FolderLayout.Of(files, config);
        var documents = new List<SourceFile>();
        var assets = new List<AssetFile>();
        var left = new List<LeftFile>();
        var bundles = BundleFolders(files, layout);
        if (config.Dialect == Dialect.Hexo)
            bundles.UnionWith(files.List().Where(IsMarkdown).Select(SourceNames.HexoBundle));
        // Where two files want one address the first one keeps it, so who is first is not left to a disk.
        foreach (var path in files.List().Order(StringComparer.Ordinal))
        {
            switch (layout.PlaceOf(path))
            {
                case Place.Static when config.Dialect == Dialect.Jekyll && IsTemplate(path, files):
                    break;
                case Place.Static place when !IsMarkdown(path) || FolderLayout.CopiesMarkdown(path):
                    assets.Add(new AssetFile(path, place.OutputPath, null, IsLoose: false));
                    break;
                case Place.Content place when IsMarkdown(path):
                    documents.Add(SourceNames.Read(path, place, config, bundles));
                    break;
                case Place.Content place:
                    assets.Add(ContentAsset(path, place, bundles));
                    break;
                case Place.Left place when IsMarkdown(path):
                    left.Add(new LeftFile(path, place.Reason));
                    break;
                case Place.Static when IsMarkdown(path):
                    left.Add(
                        new LeftFile(
                            path,
                            new(
                                "Berkas Markdown di folder ini tidak dibangun.",
                                "Markdown in this folder is not built."
                            )
                        )
                    );
                    break;
            }
        }
        return new Sources(documents, assets, left);
    }

    internal static bool IsMarkdown(string path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    /// <summary>Jekyll runs every such file that begins with front matter; copied, it would show its tags to the readers.</summary>
    private static bool IsTemplate(string path, IFileStore files) =>
        Path.GetExtension(path)
            is ".html"
                or ".htm"
                or ".xml"
                or ".css"
                or ".scss"
                or ".sass"
                or ".js"
                or ".json"
                or ".txt"
        && files.Read(path).AsSpan().StartsWith("---"u8);

    /// <summary>Folders below the content root that hold an <c>index.md</c>: leaf bundles.</summary>
    private static HashSet<string> BundleFolders(IFileStore files, FolderLayout layout) =>
        files
            .List()
            .Where(path => IsMarkdown(path) && SourceNames.IsIndexName(path))
            .Where(path =>
                layout.PlaceOf(path) is Place.Content { Section: not "" } or Place.Content { Kind: ContentKind.Post }
            )
            .Select(path => FolderPath.Of(path))
            .Where(folder => !FolderLayout.IsPostsRoot(folder))
            .ToHashSet(StringComparer.Ordinal);

    private static AssetFile ContentAsset(string path, Place.Content place, HashSet<string> bundles)
    {
        for (var folder = FolderPath.Of(path); folder.Length > 0; folder = FolderPath.Of(folder))
        {
            if (bundles.Contains(folder))
                return new AssetFile(path, path[(folder.Length + 1)..], folder, IsLoose: false);
        }
        return new AssetFile(path, place.Relative, null, IsLoose: true);
    }
}
