using System.Collections.Concurrent;
using BlogGen.Configuration;
using BlogGen.Content;
using BlogGen.Diagnostics;
using BlogGen.Localization;
using BlogGen.Markdown;

namespace BlogGen.Sites;

/// <summary>
/// Finds what a link means: a source file (<c>zat-cair.md#alat</c>), a file beside the text, an address of the site, or the outside.
/// Thread-safe: bodies are resolved in parallel.
/// </summary>
public sealed class LinkResolver
{
    private readonly LinkIndex _index;
    private readonly Func<Page, Body> _bodyOf;
    private readonly ConcurrentDictionary<string, byte> _askedFor = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte> _pointedInto;
    private readonly SiteConfig _config;
    private readonly DiagnosticBag _problems;

    internal LinkResolver(LinkIndex index, SiteConfig config, DiagnosticBag problems)
        : this(index, config, problems, page => page.Document.Body, new(StringComparer.Ordinal)) { }

    private LinkResolver(
        LinkIndex index,
        SiteConfig config,
        DiagnosticBag problems,
        Func<Page, Body> bodyOf,
        ConcurrentDictionary<string, byte> pointedInto
    ) => (_index, _config, _problems, _bodyOf, _pointedInto) = (index, config, problems, bodyOf, pointedInto);

    /// <summary>The same site with other texts; asked for is nothing yet.</summary>
    internal LinkResolver With(Func<Page, Body> bodyOf, DiagnosticBag problems) =>
        new(_index, _config, problems, bodyOf, _pointedInto);

    /// <summary>One target for each slot of the page's body.</summary>
    internal IReadOnlyList<LinkTarget> ResolveBody(Page page) =>
        [.. _bodyOf(page).Links.Select(slot => Resolve(slot.Target, page, slot.At, slot.Kind))];

    /// <summary>The page's picture and attachments, which go out because the front matter names them.</summary>
    internal void AskForFields(Page page)
    {
        if (page.Meta.Text(Fields.Image) is { } image && !image.Contains('\n', StringComparison.Ordinal))
            Ask(image, Fields.Image, LinkKind.Image);
        foreach (var attachment in page.Meta.List(Fields.Attachments))
            Ask(attachment, Fields.Attachments, LinkKind.Anchor);

        // In other tools the key may name something else than a file.
        void Ask(string target, Field field, LinkKind kind) =>
            _ =
                page.Source.Dialect == Dialect.BlogGen
                    ? Resolve(target, page, page.Meta.At(field) ?? new SourceLocation(page.Source.Path), kind)
                    : Find(target, page);
    }

    /// <summary>The pictures that the configuration names.</summary>
    internal void AskForSettings()
    {
        foreach (var (picture, at) in _config.Pictures)
            Check(picture, at, isImage: true);
    }

    internal bool WasAskedFor(string sourcePath) => _askedFor.ContainsKey(sourcePath);

    internal bool AskedForTheSame(LinkResolver other) =>
        _askedFor.Count == other._askedFor.Count && _askedFor.Keys.All(other.WasAskedFor);

    /// <summary>Another page has a link to a place inside this one.</summary>
    internal bool IsPointedInto(Page page) => _pointedInto.ContainsKey(page.Source.Path);

    /// <summary>An address from front matter or the configuration, which nobody has to mean as a link.</summary>
    public LinkTarget Find(string target, Page? from) => TryResolve(target, from) ?? Unresolved(target);

    /// <summary>Names what the configuration points at and nobody finds: it would stand on every page.</summary>
    internal void Check(string target, SourceLocation at, bool isImage = false)
    {
        if (TryResolve(target, null) is { } found)
            WarnOfHidden(found, target, at);
        else
            _problems.Add(NotFound(target, null, at, isImage));
    }

    private LinkTarget Resolve(string target, Page page, SourceLocation at, LinkKind kind)
    {
        if (TryResolve(target, page) is { } found)
        {
            WarnOfHidden(found, target, at);
            WarnOfMissingAnchor(found, target, page, at);
            return found;
        }
        if (!IsTemplate(target, page))
            _problems.Add(NotFound(target, page, at, kind == LinkKind.Image));
        return Unresolved(target);
    }

    /// <summary><c>{{ author.url }}</c> of another tool: the note on its braces says all that there is to say.</summary>
    private static bool IsTemplate(string target, Page page) =>
        page.Source.Dialect != Dialect.BlogGen && target.Contains("{{", StringComparison.Ordinal);

    private Diagnostic NotFound(string target, Page? from, SourceLocation at, bool isImage)
    {
        var path = Split(target).Path;
        return _index.CaseTwin(Uri.UnescapeDataString(path), from) is { } twin
            ? Problems.WrongCase(at, target, twin)
            : Problems.BrokenLink(at, target, _index.Nearest(path), isImage);
    }

    /// <summary>The base path is due to an address of the site even where nothing is there.</summary>
    private static LinkTarget Unresolved(string target) =>
        target.StartsWith('/')
            ? new LinkTarget(Split(target).Path, Split(target).Suffix, false)
            : LinkTarget.External(target);

    private LinkTarget? TryResolve(string target, Page? from)
    {
        if (FileName(target, from) is { } file)
            return file;
        if (IsExternal(target))
            return LinkTarget.External(target);
        var (path, suffix) = Split(target);
        if (path.Length == 0)
            return from is null ? LinkTarget.External(target) : new LinkTarget(from.Url, suffix, false);
        var decoded = Uri.UnescapeDataString(path).Replace('\\', '/');
        return Source(decoded, suffix, from)
            ?? Address(path, decoded, suffix, from)
            ?? (_index.PageNamed(decoded) is { } page ? To(page, suffix) : null);
    }

    /// <summary><c>Soal: Bab 1.pdf</c>, <c>Soal #1.pdf</c>: a file whose name holds signs that mean more in an address.</summary>
    private LinkTarget? FileName(string target, Page? from) =>
        target.AsSpan().ContainsAny(':', '?', '#') && !target.Contains("//", StringComparison.Ordinal)
            ? Source(Uri.UnescapeDataString(target).Replace('\\', '/'), "", from)
            : null;

    private static bool IsExternal(string target) =>
        target.StartsWith("//", StringComparison.Ordinal)
        || (
            target.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
            && target[..colon].All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.')
        );

    /// <summary>A file as it lies in the site folder.</summary>
    private LinkTarget? Source(string path, string suffix, Page? from)
    {
        foreach (var candidate in LinkIndex.Candidates(path, from))
        {
            if (_index.PageOf(candidate) is { } page)
                return To(page, suffix);
            if (_index.AssetUrlOf(candidate) is { } url)
                return Asset(candidate, url, suffix);
        }
        return null;
    }

    private static LinkTarget To(Page page, string suffix) =>
        page.IsIncluded ? new LinkTarget(page.Url, suffix, false) : LinkTarget.Nowhere;

    private LinkTarget Asset(string sourcePath, string url, string suffix)
    {
        _askedFor.TryAdd(sourcePath, 0);
        return new LinkTarget(url, suffix, false);
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
            if (_index.PageAt(url) is { } page)
                return To(page, suffix);
            if (_index.AssetAt(url) is { } sourcePath)
                return Asset(sourcePath, url, suffix);
            if (_index.IsSection(url))
                return new LinkTarget(url, suffix, false);
        }
        return GeneratedAddresses.Hold(absolute, _config) ? new LinkTarget(absolute, suffix, false) : null;
    }

    private void WarnOfHidden(LinkTarget found, string target, SourceLocation at)
    {
        if (ReferenceEquals(found, LinkTarget.Nowhere))
            _problems.Add(Problems.LinkToUnpublished(at, target));
    }

    private void WarnOfMissingAnchor(LinkTarget found, string target, Page from, SourceLocation at)
    {
        if (
            found.IsExternal
            || !found.Suffix.StartsWith('#')
            || found.Suffix.Length < 2
            || _index.PageAt(found.Path) is not { } page
        )
            return;
        if (page.Source.Path != from.Source.Path)
            _pointedInto.TryAdd(page.Source.Path, 0);
        var id = Uri.UnescapeDataString(found.Suffix[1..]);
        var ids = _bodyOf(page).Headings.Select(h => h.Id).ToList();
        if (!ids.Contains(id, StringComparer.Ordinal) && !_bodyOf(page).HasAnchor(id))
            _problems.Add(Problems.MissingAnchor(at, target, Similar.Nearest(id, ids)));
    }

    private static (string Path, string Suffix) Split(string target)
    {
        var at = target.AsSpan().IndexOfAny('#', '?');
        return at < 0 ? (target, "") : (target[..at], target[at..]);
    }
}
