using System.Collections.Concurrent;
using BlogGen.Configuration;
using BlogGen.Content;
using BlogGen.Diagnostics;
using BlogGen.Files;
using BlogGen.Localization;
using BlogGen.Markdown;

namespace BlogGen.Sites;

/// <summary>
/// Finds what a link means: a source file (<c>zat-cair.md#alat</c>), a file beside the text, an address of the site, or the outside.
/// Thread-safe: bodies are resolved in parallel.
/// </summary>
public sealed class LinkResolver
{
    private readonly Dictionary<string, Page> _pagesByPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Page?> _pagesByName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Page> _pagesByUrl = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _assetUrls = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _assetPathsByUrl = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _assetsIgnoringCase = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _sectionUrls = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte> _askedFor = new(StringComparer.Ordinal);
    private readonly SiteConfig _config;
    private readonly DiagnosticBag _problems;

    internal LinkResolver(
        IReadOnlyList<Page> pages,
        IReadOnlyList<AssetPlacer.PlacedAsset> assets,
        SiteConfig config,
        DiagnosticBag problems
    )
    {
        (_config, _problems) = (config, problems);
        foreach (var page in pages)
        {
            _pagesByPath[page.Source.Path] = page;
            if (page.IsIncluded)
            {
                _pagesByUrl[page.Url] = page;
                if (page.Source.Section.Length > 0)
                    _sectionUrls.Add(
                        SectionBuilder.UrlOf(page, page.Edition == config.Language ? "" : "/" + page.Edition)
                    );
            }
            foreach (var name in NamesOf(page))
                _pagesByName[name] = _pagesByName.TryGetValue(name, out var other) && other != page ? null : page;
        }
        foreach (var asset in assets)
        {
            _assetUrls[asset.File.SourcePath] = asset.Url;
            _assetPathsByUrl[asset.Url] = asset.File.SourcePath;
            _assetsIgnoringCase[asset.File.SourcePath] = asset.File.SourcePath;
        }
    }

    /// <summary>One target for each slot of the page's body.</summary>
    internal IReadOnlyList<LinkTarget> ResolveBody(Page page) =>
        [.. page.Document.Body.Links.Select(slot => Resolve(slot.Target, page, slot.At, slot.Kind))];

    internal bool WasAskedFor(string sourcePath) => _askedFor.ContainsKey(sourcePath);

    /// <summary>An address from front matter or the configuration, which nobody has to mean as a link.</summary>
    public LinkTarget Find(string target, Page? from) => TryResolve(target, from) ?? Unresolved(target);

    /// <summary>Names a link of the configuration that leads to nothing: it would stand on every page.</summary>
    internal void Check(string target, SourceLocation at)
    {
        if (TryResolve(target, null) is not { } found)
            _problems.Add(Problems.BrokenLink(at, target, Nearest(target), isImage: false));
        else
            WarnOfHidden(found, target, at);
    }

    private LinkTarget Resolve(string target, Page page, SourceLocation at, LinkKind kind)
    {
        if (TryResolve(target, page) is { } found)
        {
            WarnOfHidden(found, target, at);
            WarnOfMissingAnchor(found, target, at);
            return found;
        }
        if (CaseTwin(target, page) is { } twin)
            _problems.Add(Problems.WrongCase(at, target, twin));
        else
            _problems.Add(Problems.BrokenLink(at, target, Nearest(target), kind == LinkKind.Image));
        return Unresolved(target);
    }

    /// <summary>The base path is due to an address of the site even where nothing is there.</summary>
    private static LinkTarget Unresolved(string target) =>
        target.StartsWith('/')
            ? new LinkTarget(Split(target).Path, Split(target).Suffix, false)
            : LinkTarget.External(target);

    private LinkTarget? TryResolve(string target, Page? from)
    {
        if (IsExternal(target))
            return LinkTarget.External(target);
        var (path, suffix) = Split(target);
        if (path.Length == 0)
            return from is null ? LinkTarget.External(target) : new LinkTarget(from.Url, suffix, false);
        var decoded = Uri.UnescapeDataString(path).Replace('\\', '/');
        return Source(decoded, suffix, from) ?? Address(path, decoded, suffix, from) ?? ByName(decoded, suffix);
    }

    private static bool IsExternal(string target) =>
        target.StartsWith("//", StringComparison.Ordinal)
        || (
            target.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
            && target[..colon].All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.')
        );

    /// <summary>A file as it lies in the site folder, beside the text or from the root.</summary>
    private LinkTarget? Source(string path, string suffix, Page? from)
    {
        foreach (var candidate in SourceCandidates(path, from))
        {
            if (_pagesByPath.TryGetValue(candidate, out var page))
                return page.IsIncluded ? new LinkTarget(page.Url, suffix, false) : LinkTarget.Nowhere;
            if (_assetUrls.TryGetValue(candidate, out var url))
                return Asset(candidate, url, suffix);
        }
        return null;
    }

    private LinkTarget Asset(string sourcePath, string url, string suffix)
    {
        _askedFor.TryAdd(sourcePath, 0);
        return new LinkTarget(url, suffix, false);
    }

    private static IEnumerable<string> SourceCandidates(string path, Page? from)
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
        yield return path;
        yield return "static/" + path;
        yield return "content/" + path;
        yield return "content/posts/" + path;
    }

    private LinkTarget? Address(string path, string decoded, string suffix, Page? from)
    {
        var absolute =
            path.StartsWith('/') ? path
            : from is not null && Addresses.Combine(from.Url.Trim('/'), decoded) is { } joined ? "/" + joined
            : null;
        if (absolute is null)
            return null;
        if (
            _config.Address.BasePath.Length > 0
            && absolute.StartsWith(_config.Address.BasePath + "/", StringComparison.Ordinal)
        )
            absolute = absolute[_config.Address.BasePath.Length..];
        foreach (var url in (string[])[absolute, absolute.TrimEnd('/') + "/", absolute.TrimEnd('/') + ".html"])
        {
            if (_pagesByUrl.ContainsKey(url) || _sectionUrls.Contains(url))
                return new LinkTarget(url, suffix, false);
            if (_assetPathsByUrl.TryGetValue(url, out var sourcePath))
                return Asset(sourcePath, url, suffix);
        }
        return IsGenerated(absolute) ? new LinkTarget(absolute, suffix, false) : null;
    }

    /// <summary>Lists and feeds that the plan will make; the planner names the few that turn out missing.</summary>
    private bool IsGenerated(string url)
    {
        var path = url;
        foreach (var language in _config.Languages.Skip(1))
        {
            if (path.StartsWith($"/{language}/", StringComparison.OrdinalIgnoreCase))
                path = path[(language.Length + 1)..];
        }
        return path
                is "/"
                    or "/feed.xml"
                    or "/rss.xml"
                    or "/feed.json"
                    or "/sitemap.xml"
                    or "/404.html"
                    or "/index.html"
            || _config.Languages.Any(l =>
            {
                var words = SiteWords.For(l);
                string[] roots =
                [
                    words.Tags,
                    words.Categories,
                    words.Authors,
                    words.Series,
                    words.Subjects,
                    words.Grades,
                    words.Archive,
                    words.Privacy,
                    words.Accessibility,
                ];
                return roots.Contains(path.Trim('/').Split('/')[0], StringComparer.Ordinal);
            });
    }

    private LinkTarget? ByName(string path, string suffix)
    {
        if (!SourceDiscovery.IsMarkdown(path))
            return null;
        var name = Path.GetFileNameWithoutExtension(path);
        return _pagesByName.GetValueOrDefault(name) is { } page
            ? page.IsIncluded
                ? new LinkTarget(page.Url, suffix, false)
                : LinkTarget.Nowhere
            : null;
    }

    private static IEnumerable<string> NamesOf(Page page)
    {
        yield return page.Source.Name;
        var file = Path.GetFileNameWithoutExtension(page.Source.Path);
        if (!file.Equals("index", StringComparison.OrdinalIgnoreCase) && file != page.Source.Name)
            yield return file;
    }

    private void WarnOfHidden(LinkTarget found, string target, SourceLocation at)
    {
        if (ReferenceEquals(found, LinkTarget.Nowhere))
            _problems.Add(Problems.LinkToUnpublished(at, target));
    }

    private void WarnOfMissingAnchor(LinkTarget found, string target, SourceLocation at)
    {
        if (
            found.IsExternal
            || !found.Suffix.StartsWith('#')
            || found.Suffix.Length < 2
            || !_pagesByUrl.TryGetValue(found.Path, out var page)
        )
            return;
        var id = Uri.UnescapeDataString(found.Suffix[1..]);
        var ids = page.Document.Body.Headings.Select(h => h.Id).ToList();
        if (!ids.Contains(id, StringComparer.Ordinal) && !page.Document.Body.HasAnchor(id))
            _problems.Add(Problems.MissingAnchor(at, target, Similar.Nearest(id, ids)));
    }

    private string? CaseTwin(string target, Page page) =>
        SourceCandidates(Uri.UnescapeDataString(Split(target).Path), page)
            .Select(candidate => _assetsIgnoringCase.GetValueOrDefault(candidate))
            .OfType<string>()
            .FirstOrDefault();

    private string? Nearest(string target)
    {
        var name = Path.GetFileName(Split(target).Path.TrimEnd('/'));
        var known = _pagesByPath
            .Values.Where(p => p.IsIncluded)
            .SelectMany(p => (string[])[Path.GetFileName(p.Source.Path), p.Source.Name + ".md"])
            .Concat(_assetUrls.Keys.Select(k => Path.GetFileName(k)!));
        return name.Length == 0 ? null : Similar.Nearest(name, known);
    }

    private static (string Path, string Suffix) Split(string target)
    {
        var at = target.AsSpan().IndexOfAny('#', '?');
        return at < 0 ? (target, "") : (target[..at], target[at..]);
    }
}
