using BlogGen.Configuration;
using BlogGen.Diagnostics;
using BlogGen.Files;
using BlogGen.Localization;
using BlogGen.Yaml;

namespace BlogGen.Themes;

/// <summary>What a <c>theme.yml</c> says.</summary>
internal sealed record ThemeSettings(bool IsThere, string? Name, string? Parent, IReadOnlyList<ThemeParam> Params)
{
    /// <summary>Where the parent is named.</summary>
    public SourceLocation? ParentAt { get; private init; }

    private const string FileName = "theme.yml";

    public static ThemeSettings Read(IFileStore files, string place, DiagnosticBag problems)
    {
        if (!files.Exists(FileName))
            return new ThemeSettings(false, null, null, []);
        var text = TextDecoder.Decode(files.Read(FileName)).Text;
        var map = YamlReader.Read(text, place + FileName, 1, problems) as MapNode ?? MapNode.Empty;
        WarnOfUnknownKeys(map, [.. ThemeVocabulary.Settings.Select(s => s.Name), "nama", "induk"], problems);
        return new ThemeSettings(
            true,
            map.Text("name", "nama"),
            map.Text("parent", "induk"),
            [.. (map.Find("params") as MapNode ?? MapNode.Empty).Entries.Select(p => ThemeParam.Of(p, problems))]
        )
        {
            ParentAt = map.Find("parent", "induk")?.At,
        };
    }

    public static void WarnOfUnknownKeys(MapNode map, IReadOnlyList<string> known, DiagnosticBag problems)
    {
        foreach (var entry in map.Entries.Where(e => !known.Contains(KeyNames.Fold(e.Key))))
            problems.Add(Problems.UnknownThemeSetting(entry.KeyAt, entry.Key, Similar.Nearest(entry.Key, known)));
    }
}
