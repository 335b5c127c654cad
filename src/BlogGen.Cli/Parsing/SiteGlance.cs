using BlogGen.Diagnostics;

namespace BlogGen.Cli.Parsing;

/// <summary>
/// What the command line must know of a site before the engine has read it: the language of help and usage errors, and
/// the zone of a <c>--now</c> without one. One line each; a configuration that cannot be read is the engine's to report.
/// </summary>
internal static class SiteGlance
{
    private static readonly string[] ConfigFiles =
    [
        "bloggen.yml",
        "bloggen.yaml",
        "_config.yml",
        "hugo.yaml",
        "hugo.toml",
        "config.toml",
    ];

    public static UiLanguage? Language(string siteFolder) =>
        Value(siteFolder, "bahasa", "language", "lang", "languageCode", "defaultContentLanguage") switch
        {
            null => null,
            var tag when tag.StartsWith("en", StringComparison.OrdinalIgnoreCase) => UiLanguage.English,
            _ => UiLanguage.Indonesian,
        };

    /// <summary>WIB where the site says nothing that can be told without a table of zones.</summary>
    public static TimeSpan Offset(string siteFolder) =>
        Value(siteFolder, "zona", "timezone")?.ToUpperInvariant() switch
        {
            "WITA" or "ASIA/MAKASSAR" => TimeSpan.FromHours(8),
            "WIT" or "ASIA/JAYAPURA" => TimeSpan.FromHours(9),
            "UTC" or "ETC/UTC" => TimeSpan.Zero,
            _ => TimeSpan.FromHours(7),
        };

    private static string? Value(string siteFolder, params string[] keys)
    {
        var file = ConfigFiles.Select(f => Path.Combine(siteFolder, f)).FirstOrDefault(File.Exists);
        return file is null
            ? null
            : Lines(file).Select(l => ValueOf(l, keys)).FirstOrDefault(v => v is { Length: > 0 });
    }

    private static string[] Lines(string file)
    {
        try
        {
            return File.ReadAllLines(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static string? ValueOf(string line, string[] keys)
    {
        var colon = line.IndexOfAny([':', '=']);
        return colon > 0 && keys.Contains(line[..colon].Trim().ToLowerInvariant(), StringComparer.OrdinalIgnoreCase)
            ? line[(colon + 1)..].Split('#')[0].Trim(' ', '"', '\'', '[', '\t').Split(',', ']')[0].Trim(' ', '"', '\'')
            : null;
    }
}
