using BlogGen.Localization;
using BlogGen.Yaml;

namespace BlogGen.Configuration;

/// <summary>Reads <c>penulis</c>: a name, a list of names, one person's map, a list of maps, or maps by id.</summary>
internal static class AuthorReader
{
    private static readonly string[] PersonKeys = ["name", "nama", "photo", "foto", "school", "sekolah", "bio"];
    private static readonly string[] PhotoKeys = ["photo", "foto", "avatar"];

    /// <param name="language">The site's own, for a sentence that is written in several.</param>
    public static IReadOnlyList<AuthorConfig> Read(Node? node, string language) =>
        node switch
        {
            ListNode list => [.. list.Items.Select(item => One(item, null, language)).OfType<AuthorConfig>()],
            MapNode map when PersonKeys.Any(key => map.Find(key) is not null) => One(map, null, language) is { } author
                ? [author]
                : [],
            MapNode map => [.. map.Entries.Select(e => One(e.Value, e.Key, language)).OfType<AuthorConfig>()],
            ScalarNode => One(node, null, language) is { } author ? [author] : [],
            _ => [],
        };

    /// <summary>Where their photos are named.</summary>
    public static IEnumerable<Node?> Photos(Node? node) =>
        node switch
        {
            MapNode map when map.Find(PhotoKeys) is { } photo => [photo],
            MapNode map => map.Entries.SelectMany(e => Photos(e.Value)),
            ListNode list => list.Items.SelectMany(Photos),
            _ => [],
        };

    private static AuthorConfig? One(Node node, string? id, string language)
    {
        if (node is ScalarNode)
            return node.AsText() is { } single ? new AuthorConfig(id ?? Slugger.Slug(single), single) : null;
        if (node is not MapNode map || (map.Text("name", "nama") ?? id) is not { } name)
            return null;
        return new AuthorConfig(map.Text("id") ?? id ?? Slugger.Slug(name), name)
        {
            Photo = map.Text(PhotoKeys),
            School = map.Text("school", "sekolah", "satuan_pendidikan"),
            Subjects = map.Texts("subjects", "subject", "mapel"),
            Bio =
                map.Find("bio", "sentence", "kalimat", "tentang") is { } bio
                && LanguageText.Read(bio, language) is { Text.Length: > 0 } words
                    ? words
                    : null,
            Links = LinksOf(map.Find("links", "tautan")),
        };
    }

    private static IReadOnlyList<(string Title, string Url)> LinksOf(Node? node) =>
        node switch
        {
            MapNode map =>
            [
                .. map.Entries.Where(e => e.Value.AsText() is not null).Select(e => (e.Key, e.Value.AsText()!)),
            ],
            ListNode list => [.. list.Items.Select(LinkOf).Where(link => link.Url.Length > 0)],
            _ => [],
        };

    private static (string Title, string Url) LinkOf(Node node)
    {
        if (node is not MapNode map)
            return (node.AsText() ?? "", node.AsText() ?? "");
        var url = map.Text("url", "alamat", "tautan") ?? "";
        return (map.Text("title", "judul", "nama", "name") ?? url, url);
    }
}
