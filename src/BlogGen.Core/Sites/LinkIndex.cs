using BlogGen.Configuration;
using BlogGen.Content;
using BlogGen.Files;

namespace BlogGen.Sites;

/// <summary>Every page and every copied file, by the names under which a link may mean it.</summary>
internal sealed class LinkIndex
{
    private readonly Dictionary<string, Page> _pagesByPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Page?> _pagesByName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Page> _pagesByUrl = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _assetUrls = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _assetPathsByUrl = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _assetsIgnoringCase = new(StringComparer.OrdinalIgnoreCase);

    private readonly NearNames _names;

    private readonly HashSet<string> _sectionUrls = new(StringComparer.Ordinal);

    public LinkIndex(IReadOnlyList<Page> pages, IReadOnlyList<AssetPlacer.PlacedAsset> assets, SiteConfig config)
    {
        _names = new NearNames(Names);
        foreach (var page in pages)
        {
            _pagesByPath[page.Source.Path] = page;
            foreach (var name in NamesOf(page))
                _pagesByName[name] = _pagesByName.TryGetValue(name, out var other) && other != page ? null : page;
        }
        foreach (var page in pages.Where(page => page.IsIncluded))
        {
            _pagesByUrl[page.Url] = page;
            if (page.Source.Section.Length > 0)
                _sectionUrls.Add(SectionBuilder.UrlOf(page, page.Edition == config.Language ? "" : "/" + page.Edition));
        }
        foreach (var page in pages.Where(page => page.IsIncluded))
        {
            foreach (var old in OldAddresses.Of(page, config))
                _pagesByUrl.TryAdd(old, page);
        }
        foreach (var asset in assets)
        {
            _assetUrls[asset.File.SourcePath] = asset.Url;
            _assetPathsByUrl[asset.Url] = asset.File.SourcePath;
            _assetsIgnoringCase[asset.File.SourcePath] = asset.File.SourcePath;
        }
    }

    /// <summary>A post that has become a bundle, or a section, still answers to the name of its folder.</summary>
    public Page? PageOf(string sourcePath)
    {
        if (_pagesByPath.TryGetValue(sourcePath, out var page) || !SourceDiscovery.IsMarkdown(sourcePath))
            return page;
        var folder = sourcePath[..^Path.GetExtension(sourcePath).Length];
        return _pagesByPath.GetValueOrDefault(folder + "/index.md")
            ?? _pagesByPath.GetValueOrDefault(folder + "/_index.md");
    }

    public string? AssetUrlOf(string sourcePath) => _assetUrls.GetValueOrDefault(sourcePath);

    /// <summary>Of its address now, or one under which it was published before.</summary>
    public Page? PageAt(string url) => _pagesByUrl.GetValueOrDefault(url);

    /// <summary>The list of a folder.</summary>
    public bool IsSection(string url) => _sectionUrls.Contains(url);

    public string? AssetAt(string url) => _assetPathsByUrl.GetValueOrDefault(url);

    /// <summary>The only page whose file has this name, wherever it lies.</summary>
    public Page? PageNamed(string path) =>
        SourceDiscovery.IsMarkdown(path)
            ? _pagesByName.GetValueOrDefault(Path.GetFileNameWithoutExtension(path))
            : null;

    /// <summary>The files that a path may mean: as it lies in the site folder, beside the text or from the root.</summary>
    public static IEnumerable<string> Candidates(string path, Page? from)
    {
        if (path.StartsWith('/'))
        {
            yield return path[1..];
            yield return "static" + path;
            yield return "content" + path;
            yield return "source" + path;
            yield break;
        }
        if (from is not null && Addresses.Combine(FolderPath.Of(from.Source.Path), path) is { } beside)
            yield return beside;
        if (from?.Source.BundleFolder is { } bundle && Addresses.Combine(bundle, path) is { } inside)
            yield return inside;
        yield return path;
        yield return "static/" + path;
        yield return "content/" + path;
        yield return "content/posts/" + path;
    }

    /// <summary>The file that is there under another letter case.</summary>
    public string? CaseTwin(string path, Page? from) =>
        Candidates(path, from)
            .Select(candidate => _assetsIgnoringCase.GetValueOrDefault(candidate))
            .OfType<string>()
            .FirstOrDefault();

    public string? Nearest(string path)
    {
        var name = Path.GetFileName(path.TrimEnd('/'));
        return name.Length == 0 ? null : _names.Nearest(name);
    }

    private IEnumerable<string> Names() =>
        _pagesByPath
            .Values.Where(p => p.IsIncluded)
            .SelectMany(p => (string[])[Path.GetFileName(p.Source.Path), p.Source.Name + ".md"])
            .Concat(_assetUrls.Keys.Select(k => Path.GetFileName(k)!));

    private static IEnumerable<string> NamesOf(Page page)
    {
        yield return page.Source.Name;
        var file = Path.GetFileNameWithoutExtension(page.Source.Path);
        if (!file.Equals("index", StringComparison.OrdinalIgnoreCase) && file != page.Source.Name)
            yield return file;
    }
}
