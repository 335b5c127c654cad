using BlogGen.Files;

namespace BlogGen.Content;

/// <content>What Jekyll, Hexo and Hugo keep where.</content>
internal sealed partial class FolderLayout
{
    /// <summary>Where nothing else is said, Hugo takes the section with the most pages.</summary>
    private static string[] HugoPostFolders(IFileStore files)
    {
        var sections = files
            .List()
            .Where(SourceDiscovery.IsMarkdown)
            .Select(path => path.Split('/'))
            .Where(parts => parts is ["content", _, _, ..])
            .CountBy(parts => parts[1], StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(section => section.Value)
            .ThenBy(section => section.Key, StringComparer.Ordinal)
            .Select(section => section.Key)
            .ToList();
        var known = sections.Intersect(PostFolders, StringComparer.OrdinalIgnoreCase).ToArray();
        return known.Length > 0 ? known : [.. sections.Take(1)];
    }

    private static Place HexoPlace(string path)
    {
        if (!path.StartsWith("source/", StringComparison.Ordinal))
            return Outside(path);
        var relative = path["source/".Length..];
        var folders = relative.Split('/')[..^1];
        return folders switch
        {
            ["_posts", .. var rest] => new Place.Content(
                ContentKind.Post,
                string.Join('/', relative.Split('/')[1..]),
                SectionOf(rest)
            ),
            ["_drafts", .. var rest] => new Place.Content(ContentKind.Post, relative, SectionOf(rest), InDrafts: true),
            [['_', ..], ..] => Hidden(),
            _ when SourceDiscovery.IsMarkdown(path) => new Place.Content(
                ContentKind.Page,
                relative,
                SectionOf(folders)
            ),
            _ => new Place.Static(relative),
        };
    }

    private Place JekyllPlace(string path)
    {
        var folders = path.Split('/')[..^1];
        var posts = Array.IndexOf(folders, "_posts");
        if (posts >= 0)
            return new Place.Content(
                ContentKind.Post,
                path,
                SectionOf([.. folders[..posts], .. folders[(posts + 1)..]])
            )
            {
                // Without a configuration nobody knows that this folder is the one in which Jekyll was run.
                Categories = _config.SourcePath is null ? [] : folders[..posts],
            };
        if (folders.Any(IsDraftsFolder))
            return new Place.Content(ContentKind.Post, path, SectionOf(folders), InDrafts: true);
        if (folders is ["_pages", .. var rest])
            return new Place.Content(ContentKind.Page, path["_pages/".Length..], SectionOf(rest));
        if (folders is [var first, ..] && first.StartsWith('_'))
            return _config.Collections.ContainsKey(first[1..])
                ? new Place.Content(ContentKind.Page, path[1..], SectionOf([first[1..], .. folders[1..]]))
                : Hidden();
        if (folders.Any(f => f.StartsWith('_')) || path.StartsWith('_'))
            return Hidden();
        if (folders is ["node_modules" or "vendor", ..] || _config.Exclude.Any(excluded => IsIn(path, excluded)))
            return Excluded();
        if (SourceDiscovery.IsMarkdown(path))
            return IsRepositoryFile(path) && folders.Length == 0
                ? RepositoryFile()
                : new Place.Content(ContentKind.Page, path, SectionOf(folders));
        return folders.Length > 0 || path == "favicon.ico"
            ? new Place.Static(path)
            : new Place.Content(ContentKind.Page, path, "");
    }

    private static bool IsIn(string path, string folder) =>
        path == folder || path.StartsWith(folder.TrimEnd('/') + "/", StringComparison.Ordinal);

    private static Place.Left Excluded() =>
        new(new("Dikecualikan dari situs oleh pengaturan Jekyll.", "Jekyll's settings exclude it from the site."));
}
