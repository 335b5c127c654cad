namespace BlogGen.Configuration;

/// <summary>Permalink schemes by name, each with the meaning that the tool it is named after gives it.</summary>
internal static class PermalinkPresets
{
    private static readonly Dictionary<string, string> Patterns = new(StringComparer.OrdinalIgnoreCase)
    {
        ["pretty"] = "/:slug/",
        ["jekyll-date"] = "/:categories/:year/:month/:day/:filename.html",
        ["jekyll-pretty"] = "/:categories/:year/:month/:day/:filename/",
        ["blogger"] = "/:year/:month/:slug.html",
        ["wordpress"] = "/:year/:month/:day/:slug/",
        ["hugo"] = "/:section/:slug/",
    };

    /// <summary>Jekyll's own names, as they stand in a <c>_config.yml</c>.</summary>
    private static readonly Dictionary<string, string> Jekyll = new(StringComparer.OrdinalIgnoreCase)
    {
        ["date"] = Patterns["jekyll-date"],
        ["pretty"] = Patterns["jekyll-pretty"],
        ["ordinal"] = "/:categories/:year/:y_day/:filename.html",
        ["weekdate"] = "/:categories/:year/W:week/:short_day/:filename.html",
        ["none"] = "/:categories/:filename.html",
    };

    public static IEnumerable<string> Names => Patterns.Keys;

    public static string Expand(string nameOrPattern) => Patterns.GetValueOrDefault(nameOrPattern, nameOrPattern);

    public static string ExpandJekyll(string nameOrPattern) => Jekyll.GetValueOrDefault(nameOrPattern, nameOrPattern);
}
