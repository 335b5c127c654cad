using BlogGen.Content;
using BlogGen.Files;

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
    ];

    /// <summary>Relative to the site, with <c>/</c>.</summary>
    public static string For(IFileStore files, Dialect dialect, bool isPage, string fileName)
    {
        var posts = PostFolder(files.List(), dialect);
        var folder = isPage ? PageFolder(posts) : posts;
        return folder.Length == 0 ? fileName : folder + "/" + fileName;
    }

    private static string PostFolder(IReadOnlyList<string> files, Dialect dialect)
    {
        if (dialect == Dialect.Hexo)
            return "source/_posts";
        if (HasFolder(files, "content"))
            return PostFolders.FirstOrDefault(f => HasFolder(files, f)) ?? "content/posts";
        if (dialect == Dialect.Jekyll)
            return "_posts";

        // A content folder would take all the other texts out of the site.
        return files.Any(IsLooseText) ? "" : "content/posts";
    }

    private static string PageFolder(string posts) =>
        posts.StartsWith("content/", StringComparison.Ordinal) ? "content"
        : posts.StartsWith("source/", StringComparison.Ordinal) ? "source"
        : "";

    private static bool HasFolder(IReadOnlyList<string> files, string folder) =>
        files.Any(f => f.StartsWith(folder + "/", StringComparison.Ordinal));

    private static bool IsLooseText(string path) =>
        SourceDiscovery.IsMarkdown(path)
        && path.Split('/')[0] is not ("templates" or "archetypes" or "theme" or "themes" or "layouts" or "static")
        && !path.Equals("README.md", StringComparison.OrdinalIgnoreCase);
}
