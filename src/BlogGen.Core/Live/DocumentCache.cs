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

    /// <summary>The last good text stands in for one that cannot be understood.</summary>
    public IReadOnlyList<Document> Documents { get; private set; } = [];

    /// <param name="touched">The files that may have changed since the last time; null for any.</param>
    /// <returns>True where a document changed, came or went.</returns>
    public bool Update(Sources sources, IFileStore files, SiteConfig config, int threads, IReadOnlySet<string>? touched)
    {
        if (!ReferenceEquals(_config, config))
            (_config, _entries) = (config, new(StringComparer.Ordinal));
        var known = _entries;
        var parsed = new ConcurrentDictionary<string, Entry>(StringComparer.Ordinal);
        Parallel.ForEach(
            sources.Documents.Where(source => IsInDoubt(source, known, touched)),
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            source =>
            {
                if (Parse(source, known.GetValueOrDefault(source.Path), files, config) is { } entry)
                    parsed[source.Path] = entry;
            }
        );
        if (parsed.IsEmpty && sources.Documents.Count == Documents.Count && sources.Documents.All(IsKnown))
            return false;

        var entries = new Dictionary<string, Entry>(sources.Documents.Count, StringComparer.Ordinal);
        foreach (var source in sources.Documents)
            entries[source.Path] = parsed.GetValueOrDefault(source.Path) ?? known[source.Path];
        _entries = entries;
        Documents = [.. sources.Documents.Select(source => entries[source.Path].Shown)];
        return true;

        bool IsKnown(SourceFile source) => known.ContainsKey(source.Path);
    }

    public IEnumerable<Diagnostic> Problems => _entries.Values.SelectMany(entry => entry.Problems);

    private static bool IsInDoubt(SourceFile source, Dictionary<string, Entry> known, IReadOnlySet<string>? touched) =>
        touched is null
        || touched.Contains(source.Path)
        || !known.TryGetValue(source.Path, out var entry)
        || entry.Source != source;

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
