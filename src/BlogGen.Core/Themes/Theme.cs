using System.Collections.Concurrent;
using BlogGen.Files;
using BlogGen.Yaml;
using Scriban;

namespace BlogGen.Themes;

/// <summary>The layouts, partials, assets and words of a theme, with its parents below it and the site's own files on top.</summary>
public sealed class Theme(
    string name,
    IFileStore files,
    IReadOnlyDictionary<string, string> places,
    MapNode parameters,
    ThemeStrings strings
)
{
    private readonly ConcurrentDictionary<string, Template> _templates = new(StringComparer.Ordinal);

    public string Name => name;

    public IFileStore Files => files;

    public MapNode Params => parameters;

    public ThemeStrings Strings => strings;

    /// <summary>Below <c>assets/</c>; what only adds to another file does not go out by itself.</summary>
    public IEnumerable<string> AssetPaths =>
        files
            .List()
            .Where(p => p.StartsWith("assets/", StringComparison.Ordinal) && !ExtraStyles.Is(p))
            .Select(p => p["assets/".Length..]);

    /// <summary>The file as its author knows it, for messages.</summary>
    public string PlaceOf(string path) => places.GetValueOrDefault(path, $"themes/{name}/{path}");

    /// <summary>A theme that shows no results needs no index.</summary>
    public bool CanSearch => Has("layouts/search.html");

    internal bool Has(string path) => files.Exists(path);

    internal Template TemplateOf(string path) =>
        _templates.GetOrAdd(path, p => Template.Parse(TextDecoder.Decode(files.Read(p)).Text, PlaceOf(p)));
}
