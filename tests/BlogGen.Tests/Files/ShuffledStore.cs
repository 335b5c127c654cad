using BlogGen.Files;

namespace BlogGen.Tests.Files;

/// <summary>A disk that lists its files as it likes, as real ones do before somebody sorts.</summary>
internal sealed class ShuffledStore(IFileStore inner, int seed) : IFileStore
{
    public IReadOnlyList<string> List()
    {
        string[] paths = [.. inner.List()];
        new Random(seed).Shuffle(paths);
        return paths;
    }

    public bool Exists(string path) => inner.Exists(path);

    public byte[] Read(string path) => inner.Read(path);

    public Stream Open(string path) => inner.Open(path);

    public long Length(string path) => inner.Length(path);
}
