namespace BlogGen.Files;

/// <summary>Several stores as one, file by file; the first that has a path wins: the site's <c>theme/</c> over the theme.</summary>
public sealed class LayeredFileStore(params IFileStore[] layers) : IFileStore
{
    public IReadOnlyList<string> List() =>
        [.. layers.SelectMany(layer => layer.List()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public bool Exists(string path) => Owner(path) is not null;

    public byte[] Read(string path) => Owner(path)?.Read(path) ?? throw new FileNotFoundException(null, path);

    public Stream Open(string path) => Owner(path)?.Open(path) ?? throw new FileNotFoundException(null, path);

    public long Length(string path) => Owner(path)?.Length(path) ?? 0;

    private IFileStore? Owner(string path) => Array.Find(layers, layer => layer.Exists(path));
}
