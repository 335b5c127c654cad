namespace BlogGen.Scaffolding;

/// <summary>Finds where a site keeps its posts and pages (contract, section 2).</summary>
internal static class PostPlace
{
    private static readonly string[] PostFolders =
    [
        "content/posts",
        "content/post",
        "content/blog",
        "content/tulisan",
        "content/artikel",
        "content/berita",
        "source/_posts",
        "_posts",
    ];

    /// <summary>Relative to the site, with <c>/</c>.</summary>
    public static string For(string siteFolder, bool isPage, string slug, DateTimeOffset now)
    {
        var posts = PostFolder(siteFolder);
        return isPage ? Join(PageFolder(posts), slug + ".md") : Join(posts, $"{IsoDate.Day(now)}-{slug}.md");
    }

    private static string PostFolder(string siteFolder) =>
        PostFolders.FirstOrDefault(f => Directory.Exists(Path.Combine(siteFolder, f)))
        ?? (IsFolderOfNotes(siteFolder) ? "" : "content/posts");

    /// <summary>No configuration and no folders, only Markdown files side by side.</summary>
    private static bool IsFolderOfNotes(string siteFolder) =>
        Directory.Exists(siteFolder)
        && !File.Exists(Path.Combine(siteFolder, "bloggen.yml"))
        && !Directory.Exists(Path.Combine(siteFolder, "content"))
        && Directory.EnumerateFiles(siteFolder, "*.md").Any(f => Path.GetFileName(f) != "README.md");

    private static string PageFolder(string posts) =>
        posts.StartsWith("content/", StringComparison.Ordinal) ? "content"
        : posts.StartsWith("source/", StringComparison.Ordinal) ? "source"
        : "";

    private static string Join(string folder, string name) => folder.Length == 0 ? name : folder + "/" + name;
}
