using System.Text;

namespace BlogGen.Files;

/// <summary>A site that lives in memory: the tests' sites, and the themes inside the program.</summary>
public sealed class MemoryFileStore : IFileStore
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    public MemoryFileStore() { }

    public MemoryFileStore(IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        foreach (var (path, bytes) in files)
            _files[path] = bytes;
    }

    public void Write(string path, string text) => _files[path] = Encoding.UTF8.GetBytes(text);

    public void Write(string path, byte[] bytes) => _files[path] = bytes;

    public void Delete(string path) => _files.Remove(path);

    public IReadOnlyList<string> List() => [.. _files.Keys];

    public bool Exists(string path) => _files.ContainsKey(path);

    public byte[] Read(string path) =>
        _files.TryGetValue(path, out var bytes) ? bytes : throw new FileNotFoundException(path);

    public Stream Open(string path) => new MemoryStream(Read(path), writable: false);

    public long Length(string path) => _files.TryGetValue(path, out var bytes) ? bytes.Length : 0;
}
