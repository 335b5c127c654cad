using BlogGen.Yaml;

namespace BlogGen.Configuration;

/// <summary>Reads <c>menu</c>: maps of title and address, or entries <c>Title: address</c>.</summary>
internal static class MenuReader
{
    public static IReadOnlyList<MenuEntry>? Read(Node? node) =>
        node switch
        {
            ListNode list => [.. list.Items.SelectMany(Entries)],
            MapNode map => [.. Entries(map)],
            _ => null,
        };

    private static IEnumerable<MenuEntry> Entries(Node node)
    {
        if (node is not MapNode map)
            return node.AsText() is { } url ? [new MenuEntry(url, url, [])] : [];
        if (map.Text("title", "judul", "nama", "name") is { } title)
            return
            [
                new MenuEntry(
                    title,
                    map.Text("url", "alamat", "tautan", "link") ?? "",
                    Read(map.Find("children", "anak", "isi")) ?? []
                ),
            ];
        return map.Entries.Select(e => new MenuEntry(e.Key, e.Value.AsText() ?? "", Read(e.Value as ListNode) ?? []));
    }
}
