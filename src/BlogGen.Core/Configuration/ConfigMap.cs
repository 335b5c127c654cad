using BlogGen.Localization;
using BlogGen.Yaml;

namespace BlogGen.Configuration;

/// <summary>Forgiving look-ups in a configuration's map, by any of a key's names.</summary>
internal static class ConfigMap
{
    public static Node? Find(this MapNode map, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            var wanted = KeyNames.Fold(name);
            if (map.Entries.LastOrDefault(e => KeyNames.Fold(e.Key) == wanted) is { } entry)
                return entry.Value;
        }
        return null;
    }

    public static string? Text(this MapNode map, params ReadOnlySpan<string> names) => map.Find(names).AsText();

    public static IReadOnlyList<string> Texts(this MapNode map, params ReadOnlySpan<string> names) =>
        map.Find(names).AsTexts();

    public static string? AsText(this Node? node) =>
        node is ScalarNode { IsNull: false } scalar && scalar.Text.Trim().Length > 0 ? scalar.Text.Trim() : null;

    /// <summary>A list, or text with commas.</summary>
    public static IReadOnlyList<string> AsTexts(this Node? node) =>
        node switch
        {
            ListNode list => [.. list.Items.Select(AsText).OfType<string>()],
            ScalarNode scalar => scalar.Text.Split(
                ',',
                StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
            ),
            _ => [],
        };
}
