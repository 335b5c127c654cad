using BlogGen.Content;
using BlogGen.Diagnostics;
using BlogGen.Files;
using BlogGen.Yaml;

namespace BlogGen.Configuration;

/// <summary>Reads title, address, language, zone and permalinks from the configuration of Jekyll, Hexo or Hugo.</summary>
internal static class ForeignConfigLoader
{
    private static readonly string[] HugoFiles =
    [
        "hugo.toml",
        "hugo.yaml",
        "hugo.yml",
        "hugo.json",
        "config.toml",
        "config.yaml",
        "config.yml",
        "config.json",
        "config/_default/hugo.toml",
        "config/_default/config.toml",
        "config/_default/hugo.yaml",
        "config/_default/config.yaml",
    ];

    public static SiteConfig Load(IFileStore files, DiagnosticBag problems)
    {
        var dialect = DialectOf(files);
        return dialect switch
        {
            Dialect.Jekyll => FromJekyll(ReadFirst(files, ["_config.yml", "_config.yaml"], problems), problems),
            Dialect.Hexo => FromHexo(ReadFirst(files, ["_config.yml", "_config.yaml"], problems), problems),
            Dialect.Hugo => FromHugo(ReadFirst(files, HugoFiles, problems), problems),
            _ => new SiteConfig(),
        };
    }

    /// <summary>Whose folder it is, by its configuration and the places where that tool keeps posts.</summary>
    public static Dialect DialectOf(IFileStore files)
    {
        if (files.List().Any(path => path.StartsWith("source/_posts/", StringComparison.Ordinal)))
            return Dialect.Hexo;
        if (HugoFiles.Any(files.Exists) && files.List().Any(p => p.StartsWith("content/", StringComparison.Ordinal)))
            return Dialect.Hugo;
        return files.Exists("_config.yml") || files.Exists("_config.yaml") || files.List().Any(IsJekyllPost)
            ? Dialect.Jekyll
            : Dialect.BlogGen;
    }

    private static bool IsJekyllPost(string path) =>
        path.StartsWith("_posts/", StringComparison.Ordinal) || path.Contains("/_posts/", StringComparison.Ordinal);

    private static (MapNode Map, string? Path) ReadFirst(
        IFileStore files,
        IEnumerable<string> names,
        DiagnosticBag problems
    ) =>
        names.FirstOrDefault(files.Exists) is { } path
            ? (ConfigLoader.ReadMap(files, path, problems), path)
            : (MapNode.Empty, null);

    private static SiteConfig FromJekyll((MapNode Map, string? Path) read, DiagnosticBag problems)
    {
        var map = read.Map;
        var address = ConfigLoader.AddressOf(map.Find("url"), problems);
        var permalink = PermalinkPresets.ExpandJekyll(map.Text("permalink") ?? "date");
        return Basics(map, read.Path, Dialect.Jekyll, problems) with
        {
            Address = address with { BasePath = BasePathOf(map.Text("baseurl")) ?? address.BasePath },
            Permalink = permalink,
            Collections = CollectionsOf(map.Find("collections"), permalink.EndsWith('/') ? "/" : ".html"),
            FrontDefaults = DefaultsOf(map.Find("defaults")),
            Exclude = map.Texts("exclude"),
            Accounts = [.. AccountsOf(map)],
        };
    }

    /// <summary><c>repository: owner/name</c>, as GitHub's own themes read it.</summary>
    private static IEnumerable<string> AccountsOf(MapNode map) =>
        new[] { map.Text("repository", "github_repo"), map.Text("github_username", "github_user") }
            .OfType<string>()
            .Select(text => text.Split('/')[0]);

    private static SiteConfig FromHexo((MapNode Map, string? Path) read, DiagnosticBag problems)
    {
        var map = read.Map;
        var address = ConfigLoader.AddressOf(map.Find("url"), problems);
        return Basics(map, read.Path, Dialect.Hexo, problems) with
        {
            Address = address with { BasePath = BasePathOf(map.Text("root")) ?? address.BasePath },
            Permalink = "/" + (map.Text("permalink") ?? ":year/:month/:day/:title/").TrimStart('/'),
        };
    }

    private static SiteConfig FromHugo((MapNode Map, string? Path) read, DiagnosticBag problems)
    {
        var map = read.Map;
        var permalinks = map.Find("permalinks") as MapNode;
        var sections = map.Texts("mainSections") is { Count: > 0 } top
            ? top
            : (map.Find("params") as MapNode ?? MapNode.Empty).Texts("mainSections");
        string[] names = [.. sections, "posts", "post", "blog"];
        return Basics(map, read.Path, Dialect.Hugo, problems) with
        {
            Address = ConfigLoader.AddressOf(map.Find("baseURL"), problems),
            Permalink =
                permalinks?.Text(names)
                ?? (permalinks?.Find("page") as MapNode)?.Text(names)
                ?? "/:sections/:filename/",
            PostSections = sections,
            Taxonomies = TaxonomiesOf(map.Find("taxonomies")),
        };
    }

    private static SiteConfig Basics(MapNode map, string? path, Dialect dialect, DiagnosticBag problems)
    {
        var languages = ConfigLoader.LanguagesOf(map.Find("lang", "locale", "languageCode", "language"), problems);
        return new SiteConfig
        {
            SourcePath = path,
            Dialect = dialect,
            Titles = LanguageText.Of(map.Text("title") ?? ""),
            Descriptions = LanguageText.Of(map.Text("description", "subtitle") ?? ""),
            Languages = languages,
            Zone = ConfigLoader.ZoneOf(map.Find("timezone", "timeZone"), problems),
            Authors = AuthorReader.Read(map.Find("author", "authors"), languages[0]),
        };
    }

    private static string? BasePathOf(string? text) => text?.Trim('/') is { Length: > 0 } path ? "/" + path : null;

    /// <summary>Hugo maps one term's name to the key of them all; bloggen's own keys are taxonomies anyway.</summary>
    private static IReadOnlyList<TaxonomyConfig> TaxonomiesOf(Node? node) =>
        [
            .. ((node as MapNode)?.Entries ?? [])
                .Select(entry => entry.Value.AsText())
                .OfType<string>()
                .Where(key => Fields.Find(key) is null)
                .Select(key => new TaxonomyConfig(key, TitleOf(key))),
        ];

    private static string TitleOf(string key) =>
        char.ToUpperInvariant(key[0]) + key[1..].Replace('_', ' ').Replace('-', ' ');

    private static IReadOnlyList<FrontDefault> DefaultsOf(Node? node) =>
        [
            .. ((node as ListNode)?.Items ?? [])
                .OfType<MapNode>()
                .Where(item => item.Find("values") is MapNode)
                .Select(item =>
                {
                    var scope = item.Find("scope") as MapNode ?? MapNode.Empty;
                    return new FrontDefault(
                        scope.Text("path") ?? "",
                        scope.Text("type"),
                        (MapNode)item.Find("values")!
                    );
                }),
        ];

    /// <param name="end">Of an address without a pattern of its own.</param>
    private static Dictionary<string, string> CollectionsOf(Node? node, string end)
    {
        var collections = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in (node as MapNode)?.Entries ?? [])
        {
            if (entry.Value is MapNode options && options.Text("output") is "true" or "yes")
                collections[entry.Key] = ((MapNode)entry.Value).Text("permalink") ?? "/:collection/:path" + end;
        }
        return collections;
    }
}
