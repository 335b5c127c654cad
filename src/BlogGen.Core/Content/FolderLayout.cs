using BlogGen.Configuration;
using BlogGen.Files;

namespace BlogGen.Content;

/// <summary>Where a site keeps its posts, pages and files: bloggen's own layout and those of other tools.</summary>
internal sealed partial class FolderLayout
{
    private static readonly string[] PostFolders = ["posts", "post", "blog", "tulisan", "artikel", "berita"];

    private static readonly string[] SystemFolders =
    [
        "theme",
        "themes",
        "templates",
        "archetypes",
        "layouts",
        "data",
        "public",
        "_site",
        "node_modules",
        "resources",
        "i18n",
        "vendor",
        "scaffolds",
    ];

    private static readonly string[] RootNames = ["index", "about", "tentang"];

    private static readonly string[] RepositoryNames =
    [
        "readme",
        "license",
        "licence",
        "lisensi",
        "contributing",
        "changelog",
        "code_of_conduct",
    ];

    private readonly SiteConfig _config;
    private readonly bool _hasContent;
    private readonly bool _isFlat;
    private readonly bool _hasLoneReadme;

    private readonly IReadOnlyList<string> _postFolders;

    private FolderLayout(
        SiteConfig config,
        bool hasContent,
        bool isFlat,
        bool hasLoneReadme,
        IReadOnlyList<string> postFolders
    )
    {
        (_config, _hasContent, _isFlat, _hasLoneReadme) = (config, hasContent, isFlat, hasLoneReadme);
        _postFolders = postFolders;
    }

    public static FolderLayout Of(IFileStore files, SiteConfig config)
    {
        var hasContent = files.List().Any(p => p.StartsWith("content/", StringComparison.Ordinal));
        var isFlat = !hasContent && config.Dialect == Dialect.BlogGen;
        var markdown = isFlat ? files.List().Where(SourceDiscovery.IsMarkdown).Take(2).ToList() : [];
        return new FolderLayout(
            config,
            hasContent,
            isFlat,
            markdown is [var only] && NameOf(only) == "readme",
            config.PostSections.Count > 0 ? config.PostSections
                : config.Dialect == Dialect.Hugo && hasContent ? HugoPostFolders(files)
                : PostFolders
        );
    }

    public Place PlaceOf(string path) =>
        PupilNames.IsList(path) || PrintFolder.Holds(path) ? new Place.Ignored()
        : _isFlat ? FlatPlace(path)
        : _config.Dialect == Dialect.Hexo ? HexoPlace(path)
        : _hasContent ? ContentPlace(path)
        : JekyllPlace(path);

    public static bool IsPostsRoot(string folder) =>
        PostFolders.Any(name => folder == "content/" + name) || folder is "content" or "source";

    /// <summary>Hugo and bloggen copy <c>static/</c> whole, Markdown too.</summary>
    public static bool CopiesMarkdown(string path) => path.StartsWith("static/", StringComparison.Ordinal);

    private Place ContentPlace(string path)
    {
        if (path.StartsWith("static/", StringComparison.Ordinal))
            return new Place.Static(path["static/".Length..]);
        if (!path.StartsWith("content/", StringComparison.Ordinal))
            return Outside(path);
        var relative = path["content/".Length..];
        var folders = relative.Split('/')[..^1];
        var drafts = folders.Any(IsDraftsFolder);
        return folders is [var first, .. var rest] && _postFolders.Contains(first, StringComparer.OrdinalIgnoreCase)
            // In Hugo a folder of posts is a section like any other, and part of the address.
            ? new Place.Content(
                ContentKind.Post,
                relative,
                SectionOf(_config.Dialect == Dialect.Hugo ? folders : rest),
                drafts
            )
            : new Place.Content(drafts ? ContentKind.Post : ContentKind.Page, relative, SectionOf(folders), drafts);
    }

    private Place FlatPlace(string path)
    {
        var folders = path.Split('/')[..^1];
        if (path.StartsWith("static/", StringComparison.Ordinal))
            return new Place.Static(path["static/".Length..]);
        if (folders is [var first, ..] && SystemFolders.Contains(first, StringComparer.OrdinalIgnoreCase))
            return Outside(path);
        if (!SourceDiscovery.IsMarkdown(path))
            return IsConfiguration(path)
                ? new Place.Ignored()
                : new Place.Content(ContentKind.Post, path, SectionOf(folders));
        if (IsRepositoryFile(path) && !_hasLoneReadme)
            return RepositoryFile();
        var drafts = folders.Any(IsDraftsFolder);
        var kind = folders.Length == 0 && RootNames.Contains(NameOf(path)) ? ContentKind.Page : ContentKind.Post;
        return new Place.Content(kind, path, SectionOf(folders), drafts);
    }

    private static Place Outside(string path) =>
        path.Split('/') is [var file] && IsRepositoryFile(file) ? RepositoryFile()
        : SourceDiscovery.IsMarkdown(path)
            ? new Place.Left(
                new("Berada di luar folder isi (`content/`).", "It lies outside the content folder (`content/`).")
            )
        : new Place.Ignored();

    private static Place.Left Hidden() =>
        new(new("Folder yang diawali `_` tidak diterbitkan.", "A folder that starts with `_` is not published."));

    private static Place.Left RepositoryFile() =>
        new(new("Berkas keterangan repositori, bukan isi situs.", "A file about the repository, not content."));

    private static bool IsRepositoryFile(string path) => RepositoryNames.Contains(NameOf(path));

    private static bool IsConfiguration(string path) =>
        !path.Contains('/', StringComparison.Ordinal)
        && (
            path.EndsWith(".yml", StringComparison.Ordinal)
            || path.EndsWith(".lock", StringComparison.Ordinal)
            || path.EndsWith(".ps1", StringComparison.Ordinal)
        );

    private static bool IsDraftsFolder(string folder) =>
        folder.Equals("_drafts", StringComparison.OrdinalIgnoreCase)
        || folder.Equals("_draf", StringComparison.OrdinalIgnoreCase);

    private static string SectionOf(IEnumerable<string> folders) =>
        string.Join('/', folders.Where(f => !IsDraftsFolder(f)));

    private static string NameOf(string path) => Path.GetFileNameWithoutExtension(path).ToLowerInvariant();
}
