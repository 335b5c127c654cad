namespace BlogGen.Files;

/// <summary>One folder of a store as a store of its own.</summary>
/// <param name="folder">With a slash at the end.</param>
public sealed class SubfolderStore(IFileStore files, string folder) : IFileStore
{
    private readonly Lazy<IReadOnlyList<string>> _list = new(() =>
        [
            .. files
                .List()
                .Where(path => path.StartsWith(folder, StringComparison.Ordinal))
                .Select(path => path[folder.Length..]),
        ]
    );

    public IReadOnlyList<string> List() => _list.Value;

    public bool Exists(string path) => files.Exists(folder + path);

    public byte[] Read(string path) => files.Read(folder + path);

    public Stream Open(string path) => files.Open(folder + path);

    public long Length(string path) => files.Length(folder + path);
}
