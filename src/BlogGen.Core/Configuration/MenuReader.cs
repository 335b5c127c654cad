using BlogGen.Yaml;

namespace BlogGen.Configuration;

/// <summary>
/// Reads <c>menu</c>: a list of file names, of entries <c>Title: address</c>, or of maps of title and address; one for
/// the whole site, or one for each of its languages.
/// </summary>
internal static class MenuReader
{
    /// <summary>The menu that counts for every language without its own.</summary>
    public static IReadOnlyList<MenuEntry>? Read(Node? node, IReadOnlyList<string> languages) =>
        IsByLanguage(node, languages) ? null : Read(node);

    public static IReadOnlyDictionary<string, IReadOnlyList<MenuEntry>> ReadByLanguage(
        Node? node,
        IReadOnlyList<string> languages
    ) =>
        IsByLanguage(node, languages)
            ? ((MapNode)node!)
                .Entries.GroupBy(entry => entry.Key, StringComparer.OrdinalIgnoreCase)
                .ToDictionary(group => group.Key, g => Read(g.Last().Value) ?? [], StringComparer.OrdinalIgnoreCase)
            : new Dictionary<string, IReadOnlyList<MenuEntry>>();

    private static bool IsByLanguage(Node? node, IReadOnlyList<string> languages) =>
        node is MapNode { Entries.Count: > 0 } map
        && map.Entries.All(e =>
            e.Value is ListNode or MapNode && languages.Contains(e.Key, StringComparer.OrdinalIgnoreCase)
        );

    private static IReadOnlyList<MenuEntry>? Read(Node? node) =>
        node switch
        {
            ListNode list => [.. list.Items.SelectMany(Entries)],
            MapNode map => [.. Entries(map)],
            _ => null,
        };

    private static IEnumerable<MenuEntry> Entries(Node node)
    {
        if (node is not MapNode map)
            return node.AsText() is { } url ? [new MenuEntry("", url, []) { At = node.At }] : [];
        var children = Read(map.Find("children", "anak", "isi")) ?? [];
        var address = map.Text("url", "alamat", "tautan", "link");
        if (map.Text("title", "judul", "nama", "name") is { } title && (address is not null || children.Count > 0))
            return [new MenuEntry(title, address ?? "", children) { At = map.At }];
        return map.Entries.Select(e => new MenuEntry(e.Key, e.Value.AsText() ?? "", Read(e.Value as ListNode) ?? [])
        {
            At = e.KeyAt,
        });
    }
}
