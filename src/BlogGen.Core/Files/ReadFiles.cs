using System.Collections.Concurrent;

namespace BlogGen.Files;

/// <param name="Hash">Null where only the length was asked for.</param>
internal readonly record struct ReadFile(string? Hash, long Length);

/// <summary>Which files a build read and what was in them: the bytes that it saw, whatever is on the disk afterwards.</summary>
internal sealed class ReadFiles
{
    private readonly ConcurrentDictionary<string, ReadFile> _seen = new(StringComparer.Ordinal);
    private volatile bool _isDoubtful;

    /// <summary>A file could not be read, or changed between two looks at it.</summary>
    public bool IsDoubtful => _isDoubtful;

    public IEnumerable<KeyValuePair<string, ReadFile>> All => _seen.OrderBy(file => file.Key, StringComparer.Ordinal);

    public void Doubt() => _isDoubtful = true;

    public void Note(string path, ReadFile file) => _seen.AddOrUpdate(path, file, (_, known) => Merge(known, file));

    private ReadFile Merge(ReadFile known, ReadFile file)
    {
        if (known.Length != file.Length || (known.Hash ?? file.Hash) != (file.Hash ?? known.Hash))
            Doubt();
        return known.Hash is null ? file : known;
    }
}
