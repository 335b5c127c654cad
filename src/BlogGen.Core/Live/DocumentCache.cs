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
    public IReadOnlyList<Document> Documents =>
        [.. (_sources?.Documents ?? []).Select(source => _entries[source.Path].Shown)];

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
        var doubted =
            isSameList && touched is not null
                ? touched.Select(path => known.GetValueOrDefault(path)?.Source).OfType<SourceFile>()
                : sources.Documents.Where(source => IsInDoubt(source, known, touched));
        var parsed = Parse(
            doubted,
            source => Parse(source, known.GetValueOrDefault(source.Path), files, config),
            threads
        );
        return isSameList ? TakeSaved(parsed.Values)
            : parsed.IsEmpty && sources.Documents.Count == known.Count ? DocumentNews.Nothing
            : TakeAll(sources, parsed);
    }

    private DocumentNews TakeSaved(IEnumerable<Entry> parsed)
    {
        var saved = new List<SavedDocument>();
        foreach (var now in parsed)
        {
            saved.Add(new SavedDocument(now.Shown, _entries[now.Source.Path].Problems, now.Problems));
            _entries[now.Source.Path] = now;
        }
        return new DocumentNews(false, saved);
    }

    private DocumentNews TakeAll(Sources sources, IReadOnlyDictionary<string, Entry> parsed)
    {
        var entries = new Dictionary<string, Entry>(sources.Documents.Count, StringComparer.Ordinal);
        foreach (var source in sources.Documents)
            entries[source.Path] = parsed.GetValueOrDefault(source.Path) ?? _entries[source.Path];
        _entries = entries;
        return new DocumentNews(true, []);
    }

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
