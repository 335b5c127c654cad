using BlogGen.Configuration;
using BlogGen.Diagnostics;
using BlogGen.Files;
using BlogGen.Localization;
using BlogGen.Yaml;

namespace BlogGen.Themes;

/// <summary>Puts a theme together: the site's <c>theme/</c> on top, the chosen theme, its parents below.</summary>
public static class ThemeLoader
{
    private const int MaxParents = 8;

    public static Theme Load(IFileStore site, IFileStore builtIn, SiteConfig config, DiagnosticBag problems)
    {
        var layers = new List<(string Place, IFileStore Files)> { ("theme/", new SubfolderStore(site, "theme/")) };
        var parameters = new List<MapNode>();
        var at = config.ThemeAt;
        for (var name = config.Theme; name is not null && layers.Count <= MaxParents; )
        {
            if (Find(name, site, builtIn) is not { } layer)
            {
                problems.Add(Problems.ThemeNotFound(at, name, Similar.Nearest(name, Names(site, builtIn))));
                break;
            }
            layers.Add(layer);
            var settings = Settings(layer.Files, layer.Place, problems);
            parameters.Add(settings.Find("params") as MapNode ?? MapNode.Empty);
            name = settings.Text("parent", "induk");
            at = settings.Find("parent", "induk")?.At;
        }
        var files = new LayeredFileStore([.. layers.Select(l => l.Files)]);
        return new Theme(
            config.Theme,
            files,
            Places(layers),
            ThemeSettings.Merge(parameters.AsEnumerable().Reverse(), config.Params, problems),
            Strings(layers, problems)
        );
    }

    public static IEnumerable<string> Names(IFileStore site, IFileStore builtIn) =>
        site.List()
            .Concat(builtIn.List())
            .Where(p => p.StartsWith("themes/", StringComparison.Ordinal))
            .Select(p => p.Split('/')[1])
            .Distinct();

    private static (string Place, IFileStore Files)? Find(string name, IFileStore site, IFileStore builtIn)
    {
        var folder = $"themes/{name}/";
        if (site.List().Any(p => p.StartsWith(folder, StringComparison.Ordinal)))
            return (folder, new SubfolderStore(site, folder));
        return builtIn.List().Any(p => p.StartsWith(folder, StringComparison.Ordinal))
            ? (folder, new SubfolderStore(builtIn, folder))
            : null;
    }

    private static MapNode Settings(IFileStore files, string place, DiagnosticBag problems) =>
        files.Exists("theme.yml")
            ? YamlReader.Read(TextDecoder.Decode(files.Read("theme.yml")).Text, place + "theme.yml", 1, problems)
                as MapNode
                ?? MapNode.Empty
            : MapNode.Empty;

    private static Dictionary<string, string> Places(List<(string Place, IFileStore Files)> layers)
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (place, files) in layers)
        {
            foreach (var path in files.List())
                places.TryAdd(path, place + path);
        }
        return places;
    }

    /// <summary>Upper layers win word by word, so that a child theme changes one word without repeating the rest.</summary>
    private static ThemeStrings Strings(List<(string Place, IFileStore Files)> layers, DiagnosticBag problems)
    {
        var languages = new Dictionary<string, IReadOnlyDictionary<string, string>>(StringComparer.Ordinal);
        foreach (var (place, files) in layers.AsEnumerable().Reverse())
        {
            foreach (var path in files.List().Where(p => p.StartsWith("strings/", StringComparison.Ordinal)))
            {
                var language = Path.GetFileNameWithoutExtension(path);
                var words = new Dictionary<string, string>(
                    languages.GetValueOrDefault(language) ?? new Dictionary<string, string>(),
                    StringComparer.Ordinal
                );
                if (
                    YamlReader.Read(TextDecoder.Decode(files.Read(path)).Text, place + path, 1, problems) is MapNode map
                )
                {
                    foreach (var entry in map.Entries)
                        words[entry.Key] = (entry.Value as ScalarNode)?.Text ?? "";
                }
                languages[language] = words;
            }
        }
        return new ThemeStrings(languages);
    }
}
