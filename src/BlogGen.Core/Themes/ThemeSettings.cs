using BlogGen.Configuration;
using BlogGen.Diagnostics;
using BlogGen.Yaml;

namespace BlogGen.Themes;

/// <summary>The theme's own values with the site's <c>params</c> on top; a colour that is none leaves the theme's in place.</summary>
internal static class ThemeSettings
{
    private static readonly string[] AccentKeys = ["accent", "aksen"];

    /// <param name="byTheme">The parent's first.</param>
    public static MapNode Merge(IEnumerable<MapNode> byTheme, MapNode ofSite, DiagnosticBag problems)
    {
        var own = ofSite.Entries.Where(entry => IsUsable(entry, problems)).Select(Renamed);
        return new MapNode(new SourceLocation(""), [.. byTheme.SelectMany(map => map.Entries), .. own]);
    }

    private static bool IsUsable(MapEntry entry, DiagnosticBag problems)
    {
        if (!AccentKeys.Contains(entry.Key))
            return true;
        if (Color.TryParse(entry.Value.AsText()) is not null)
            return true;
        problems.Add(Problems.NoColor(entry.KeyAt, entry.Key, entry.Value.AsText() ?? ""));
        return false;
    }

    private static MapEntry Renamed(MapEntry entry) =>
        entry.Key == AccentKeys[1] ? entry with { Key = AccentKeys[0] } : entry;
}
