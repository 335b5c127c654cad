using BlogGen.Yaml;

namespace BlogGen.Content;

public enum ContentKind
{
    Post,
    Page,
}

/// <summary>A file that holds content, and what its place in the folder says about it.</summary>
/// <param name="Path">Relative to the site, with <c>/</c>.</param>
/// <param name="Section">Folder inside the content root, <c>/</c>-joined, empty at the root; without the posts folder's own name.</param>
/// <param name="Name">File name without extension, date and language suffix; a bundle's folder name.</param>
public sealed record SourceFile(string Path, ContentKind Kind, string Section, string Name)
{
    /// <summary>The date at the start of the file name (<c>2026-08-17-zat-cair.md</c>).</summary>
    public DateOnly? NameDate { get; init; }

    /// <summary>From <c>x.en.md</c> where the site has several languages.</summary>
    public string? Language { get; init; }

    /// <summary>Lies in a drafts folder: a draft whatever its front matter says.</summary>
    public bool InDrafts { get; init; }

    /// <summary>The folder of a bundle (<c>content/posts/zat-cair</c>), whose other files belong to this post.</summary>
    public string? BundleFolder { get; init; }

    /// <summary>Hugo's <c>_index.md</c>: text and title of a section's list.</summary>
    public bool IsSectionIndex { get; init; }

    /// <summary>Categories that the file's folder gives it, besides its own.</summary>
    public IReadOnlyList<string> FolderCategories { get; init; } = [];

    /// <summary>Front matter that the configuration gives to all files in this place; the file's own counts more.</summary>
    public MapNode Defaults { get; init; } = MapNode.Empty;

    /// <summary>Which tool's words (<c>site.url</c>, <c>ref</c> …) are translated in this file.</summary>
    public Dialect Dialect { get; init; }
}

public enum Dialect
{
    BlogGen,
    Jekyll,
    Hexo,
    Hugo,
}
