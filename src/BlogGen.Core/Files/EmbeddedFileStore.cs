using System.Reflection;

namespace BlogGen.Files;

/// <summary>The themes, archetypes, starters and the sample that travel inside the program.</summary>
public sealed class EmbeddedFileStore : IFileStore
{
    private readonly Assembly _assembly;
    private readonly SortedDictionary<string, string> _resources = new(StringComparer.Ordinal);

    /// <param name="prefix">Folder that becomes the root, with <c>/</c>: <c>templates/themes/guru/</c>.</param>
    public EmbeddedFileStore(Assembly assembly, string prefix)
    {
        _assembly = assembly;
        foreach (var resource in assembly.GetManifestResourceNames())
        {
            // Built on Windows, the names hold backslashes.
            var path = resource.Replace('\\', '/');
            if (path.StartsWith(prefix, StringComparison.Ordinal))
                _resources[path[prefix.Length..].TrimStart('/')] = resource;
        }
    }

    public static EmbeddedFileStore Templates() => new(typeof(EmbeddedFileStore).Assembly, "templates/");

    /// <summary>A whole site, to show what one can be like.</summary>
    public static EmbeddedFileStore Sample() => new(typeof(EmbeddedFileStore).Assembly, "sample/");

    public IReadOnlyList<string> List() => [.. _resources.Keys];

    public bool Exists(string path) => _resources.ContainsKey(path);

    public byte[] Read(string path)
    {
        using var stream = Open(path);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    public Stream Open(string path) =>
        _resources.TryGetValue(path, out var resource)
            ? _assembly.GetManifestResourceStream(resource)!
            : throw new FileNotFoundException(null, path);

    public long Length(string path)
    {
        if (!Exists(path))
            return 0;
        using var stream = Open(path);
        return stream.Length;
    }
}
