namespace BlogGen.Files;

/// <summary>Stores one above the other: the first that has a file gives it.</summary>
public sealed class LayeredFileStore(params IReadOnlyList<IFileStore> layers) : IFileStore
{
    private readonly Lazy<IReadOnlyList<string>> _list = new(() =>
        [.. layers.SelectMany(layer => layer.List()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]
    );

    public IReadOnlyList<string> List() => _list.Value;

    public bool Exists(string path) => layers.Any(layer => layer.Exists(path));

    public byte[] Read(string path) => LayerOf(path).Read(path);

    public Stream Open(string path) => LayerOf(path).Open(path);

    public long Length(string path) => LayerOf(path).Length(path);

    private IFileStore LayerOf(string path) => layers.FirstOrDefault(layer => layer.Exists(path)) ?? throw new FileNotFoundException(path);
}
