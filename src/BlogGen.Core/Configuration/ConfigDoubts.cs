using BlogGen.Diagnostics;
using BlogGen.Localization;
using BlogGen.Yaml;

namespace BlogGen.Configuration;

/// <summary>Names what a configuration says and nobody would hear: unknown keys, keys written twice, values of the wrong shape.</summary>
internal static class ConfigDoubts
{
    private static readonly string[] Nested = ["menu", "snippets", "params", "budget", "photos"];

    private static readonly string[] Single =
    [
        "title",
        "description",
        "url",
        "domain",
        "timezone",
        "logo",
        "icon",
        "image",
        "theme",
        "permalink",
        "per_page",
        "archive",
        "paper",
        "license",
    ];

    /// <returns>The map with the last of each key, whatever its language.</returns>
    public static MapNode Settle(MapNode map, DiagnosticBag problems)
    {
        foreach (var entry in map.Entries)
        {
            if (ConfigKeys.Find(entry.Key) is not { } key)
                problems.Add(
                    Problems.UnknownConfigKey(entry.KeyAt, entry.Key, Similar.Nearest(entry.Key, ConfigKeys.All))
                );
            else if (IsMisshapen(key, entry.Value))
                problems.Add(Problems.MisshapenSetting(entry.KeyAt, entry.Key, Single.Contains(key)));
            // Names of macros: \R is not \r.
            if (ConfigKeys.Find(entry.Key) != "math")
                WarnOfRepeatsIn(entry.Value, problems);
        }
        return map with { Entries = LastOfEach(map, key => ConfigKeys.Find(key) ?? KeyNames.Fold(key), problems) };
    }

    private static bool IsMisshapen(string key, Node value) =>
        value is ScalarNode { IsNull: false, Text.Length: > 0 }
            ? Nested.Contains(key)
            : value is not ScalarNode
                && Single.Contains(key)
                && !(key is "title" or "description" && LanguageText.IsByLanguage(value));

    private static void WarnOfRepeatsIn(Node node, DiagnosticBag problems)
    {
        if (node is MapNode map)
        {
            LastOfEach(map, KeyNames.Fold, problems);
            foreach (var entry in map.Entries)
                WarnOfRepeatsIn(entry.Value, problems);
        }
        foreach (var item in (node as ListNode)?.Items ?? [])
            WarnOfRepeatsIn(item, problems);
    }

    private static List<MapEntry> LastOfEach(MapNode map, Func<string, string> same, DiagnosticBag problems)
    {
        var last = new Dictionary<string, MapEntry>(StringComparer.Ordinal);
        foreach (var entry in map.Entries)
        {
            var key = same(entry.Key);
            if (last.TryGetValue(key, out var earlier) && earlier.KeyAt.Line != entry.KeyAt.Line)
                problems.Add(Problems.KeyTwice(entry.KeyAt, entry.Key, earlier.KeyAt.Line));
            last[key] = entry;
        }
        return [.. map.Entries.Where(entry => ReferenceEquals(last[same(entry.Key)], entry))];
    }
}
