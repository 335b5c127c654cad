using BlogGen.Content;
using BlogGen.Diagnostics;
using BlogGen.Localization;
using BlogGen.Yaml;

namespace BlogGen.Configuration;

/// <summary>Reads <c>taksonomi</c>: ways of grouping of the site's own, and what the built-in ones do differently.</summary>
internal static class TaxonomyReader
{
    private static readonly string[][] BuiltIn =
    [
        ["tags", "tag", "label"],
        ["categories", "category", "kategori"],
        ["authors", "author", "penulis"],
        ["series", "seri"],
        ["subjects", "subject", "mapel"],
        ["grades", "grade", "kelas"],
    ];

    public static IReadOnlyList<TaxonomyConfig> Read(Node? node, DiagnosticBag problems) =>
        node switch
        {
            MapNode map => [.. map.Entries.Select(entry => ReadOne(entry, problems))],
            _ => [.. node.AsTexts().Select(key => new TaxonomyConfig(KeyOf(key), key))],
        };

    /// <summary>Of the built-in ways of grouping the English name, as <see cref="TaxonomyConfig.Key"/> has it.</summary>
    private static string KeyOf(string written) =>
        BuiltIn.FirstOrDefault(names => names.Contains(KeyNames.Fold(written), StringComparer.Ordinal))
            is [var name, ..]
            ? name
            : written;

    private static TaxonomyConfig ReadOne(MapEntry entry, DiagnosticBag problems)
    {
        var one = new TaxonomyConfig(KeyOf(entry.Key), entry.Key);
        return entry.Value switch
        {
            MapNode map => one with
            {
                Title = map.Text("title", "judul") ?? one.Title,
                PerPage = ConfigLoader.PerPageOf(map.Find("per_page", "per_halaman"), problems),
                HasFeeds = FlagOf(map, problems, "feed", "umpan"),
            },
            var value when value.AsText() is { } text => FieldConverter.FlagOf(text) is { } isOn
                ? one with
                {
                    IsOff = !isOn,
                }
                : one with
                {
                    Title = text,
                },
            _ => one,
        };
    }

    private static bool FlagOf(MapNode map, DiagnosticBag problems, params ReadOnlySpan<string> names)
    {
        if (map.Find(names) is not { } node || node.AsText() is not { } text)
            return true;
        if (FieldConverter.FlagOf(text) is { } flag)
            return flag;
        problems.Add(Problems.UnreadableFlag(node.At, names[1], text));
        return true;
    }
}
