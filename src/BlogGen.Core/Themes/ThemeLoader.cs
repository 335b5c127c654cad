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
        var own = ThemeSettings.Read(layers[0].Files, layers[0].Place, problems);
        var parameters = new List<IReadOnlyList<ThemeParam>> { own.Params };
        var (name, at) = IsOwnTheme(own, config)
            ? (own.Parent ?? SiteConfig.DefaultTheme, own.ParentAt)
            : (config.Theme, config.ThemeAt);
        while (name is not null && layers.Count <= MaxParents)
        {
            if (Find(name, site, builtIn) is not { } layer)
            {
                problems.Add(Problems.ThemeNotFound(at, name, Similar.Nearest(name, Names(site, builtIn))));
                break;
            }
            layers.Add(layer);
            var settings = ThemeSettings.Read(layer.Files, layer.Place, problems);
            parameters.Add(settings.Params);
            (name, at) = (settings.Parent, settings.ParentAt);
        }
        IFileStore[] stores = [.. layers.Select(l => l.Files)];
        var files = new LayeredFileStore([ExtraStyles.Join(stores), .. stores]);
        return new Theme(
            config.Theme,
            files,
            Places(layers),
            ThemeParams.Merge([.. parameters.AsEnumerable().Reverse().SelectMany(p => p)], config.Params, problems),
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

    /// <summary><c>theme/</c> is a theme of its own where it has a <c>theme.yml</c> and the site chooses no other.</summary>
    private static bool IsOwnTheme(ThemeSettings own, SiteConfig config) =>
        own.IsThere && (own.Name == config.Theme || config.Theme == SiteConfig.DefaultTheme);

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
