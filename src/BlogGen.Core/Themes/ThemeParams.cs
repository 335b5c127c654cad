using BlogGen.Configuration;
using BlogGen.Diagnostics;
using BlogGen.Yaml;

namespace BlogGen.Themes;

/// <summary>The theme's own values with the site's <c>params</c> on top; what cannot be used leaves the theme's in place.</summary>
internal static class ThemeParams
{
    private const string Accent = "accent";
    private const string Reply = "reply";

    /// <param name="byTheme">The parent's first.</param>
    public static MapNode Merge(IReadOnlyList<MapNode> byTheme, MapNode ofSite, DiagnosticBag problems)
    {
        var known = byTheme.SelectMany(map => map.Entries).Select(entry => entry.Key).ToHashSet(StringComparer.Ordinal);
        var own = ofSite.Entries.Where(entry => IsUsable(entry, problems));
        return new MapNode(
            new SourceLocation(""),
            [
                .. byTheme
                    .SelectMany(map => map.Entries)
                    .Concat(own)
                    .Select(entry =>
                        entry with
                        {
                            Key = known.Contains(NameOf(entry.Key)) ? NameOf(entry.Key) : entry.Key,
                        }
                    ),
            ]
        );
    }

    private static bool IsUsable(MapEntry entry, DiagnosticBag problems)
    {
        var value = entry.Value.AsText() ?? "";
        var problem = NameOf(entry.Key) switch
        {
            Accent when Color.TryParse(value) is null => Problems.NoColor(entry.KeyAt, entry.Key, value),
            Reply when !ReplyAddress.IsNone(value) && ReplyAddress.TryParse(value) is null => Problems.NoReplyAddress(
                entry.KeyAt,
                entry.Key,
                value
            ),
            _ => null,
        };
        if (problem is not null)
            problems.Add(problem);
        return problem is null;
    }

    /// <summary>The name by which a theme knows the key, where it does: its own Indonesian names stay its own.</summary>
    private static string NameOf(string key) =>
        key switch
        {
            "aksen" => Accent,
            "balas" => Reply,
            "papan" => "board",
            "kapur" => "chalk",
            "alamat" => "address",
            "telepon" => "phone",
            "surel" => "email",
            _ => key,
        };
}
