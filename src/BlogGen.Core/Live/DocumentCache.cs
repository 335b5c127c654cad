using System.Collections.Concurrent;
using BlogGen.Configuration;
using BlogGen.Content;
using BlogGen.Diagnostics;
using BlogGen.Files;

namespace BlogGen.Live;

/// <summary>Parsed documents by path: what did not change is not parsed again.</summary>
internal sealed class DocumentCache
{
    private sealed record Entry(SourceFile Source, string? Hash, Document Shown, IReadOnlyList<Diagnostic> Problems);

    private Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private SiteConfig? _config;
    private Sources? _sources;

    /// <summary>The last good text stands in for one that cannot be understood.</summary>
    public IReadOnlyList<Document> Documents { get; private set; } = [];

    public IEnumerable<Diagnostic> Problems => _entries.Values.SelectMany(entry => entry.Problems);

    /// <param name="touched">The files that may have changed since the last time; null for any.</param>
    public DocumentNews Update(
        Sources sources,
        IFileStore files,
        SiteConfig config,
        int threads,
        IReadOnlySet<string>? touched
    )
    {
        var isSameList = ReferenceEquals(_config, config) && ReferenceEquals(_sources, sources);
        if (!ReferenceEquals(_config, config))
            _entries = new(StringComparer.Ordinal);
        (_config, _sources) = (config, sources);
        var known = _entries;
        var parsed = Parse(
            sources.Documents.Where(source => IsInDoubt(source, known, touched)),
            source => Parse(source, known.GetValueOrDefault(source.Path), files, config),
            threads
        );
        if (parsed.IsEmpty && sources.Documents.Count == Documents.Count && sources.Documents.All(IsKnown))
            return DocumentNews.Nothing;

        var entries = new Dictionary<string, Entry>(sources.Documents.Count, StringComparer.Ordinal);
        foreach (var source in sources.Documents)
            entries[source.Path] = parsed.GetValueOrDefault(source.Path) ?? known[source.Path];
        _entries = entries;
        Documents = [.. sources.Documents.Select(source => entries[source.Path].Shown)];
        return isSameList
            ? new DocumentNews(false, [.. parsed.Values.Select(now => Saved(known[now.Source.Path], now))])
            : new DocumentNews(true, []);

        bool IsKnown(SourceFile source) => known.ContainsKey(source.Path);
    }

    private static SavedDocument Saved(Entry before, Entry now) => new(now.Shown, before.Problems, now.Problems);

    private static bool IsInDoubt(SourceFile source, Dictionary<string, Entry> known, IReadOnlySet<string>? touched) =>
        touched is null
        || touched.Contains(source.Path)
        || !known.TryGetValue(source.Path, out var entry)
        || entry.Source != source;

    private static ConcurrentDictionary<string, Entry> Parse(
        IEnumerable<SourceFile> sources,
        Func<SourceFile, Entry?> parse,
        int threads
    )
    {
        var parsed = new ConcurrentDictionary<string, Entry>(StringComparer.Ordinal);
        Parallel.ForEach(
            sources,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            source =>
            {
                if (parse(source) is { } entry)
                    parsed[source.Path] = entry;
            }
        );
        return parsed;
    }

    /// <summary>Null where nothing changed.</summary>
    private static Entry? Parse(SourceFile source, Entry? known, IFileStore files, SiteConfig config)
    {
        var hash = HashOf(source.Path, files);
        if (known is not null && hash is not null && known.Hash == hash && known.Source == source)
            return null;
        var problems = new DiagnosticBag();
        var document = DocumentParser.ParseOne(source, files, config, problems);
        var shown = !document.IsReadable && known is { Shown.IsReadable: true } ? known.Shown : document;
        return new Entry(source, hash, shown, problems.ToSortedList());
    }

    private static string? HashOf(string path, IFileStore files)
    {
        try
        {
            return ContentHash.Of(files.Read(path));
        }
        catch (IOException)
        {
            return null;
        }
    }
}
