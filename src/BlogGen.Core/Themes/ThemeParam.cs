using BlogGen.Configuration;
using BlogGen.Diagnostics;
using BlogGen.Yaml;

namespace BlogGen.Themes;

/// <summary>One value that a theme offers to the owners of sites.</summary>
/// <param name="Also">Names in other languages by which an owner may call it.</param>
/// <param name="Meaning">What it is for, where the theme says so.</param>
internal sealed record ThemeParam(MapEntry Default, IReadOnlyList<string> Also, Words? Meaning)
{
    public string Name => Default.Key;

    /// <summary>Either just a default, or a map that holds one and tells more.</summary>
    public static ThemeParam Of(MapEntry entry, DiagnosticBag problems)
    {
        if (entry.Value is not MapNode map || map.Find("default", "bawaan") is not { } value)
            return new ThemeParam(entry, [], null);
        ThemeSettings.WarnOfUnknownKeys(
            map,
            [.. ThemeVocabulary.ParamSettings.Select(s => s.Name), "bawaan", "juga"],
            problems
        );
        return new ThemeParam(entry with { Value = value }, map.Texts("also", "juga"), MeaningOf(map));
    }

    private static Words? MeaningOf(MapNode map) =>
        (map.Text("id"), map.Text("en")) switch
        {
            (null, null) => null,
            var (id, en) => new Words(id ?? en!, en ?? id!),
        };
}
