using System.Reflection;

namespace BlogGen.Files;

/// <summary>The themes, archetypes and starters that travel inside the program.</summary>
public sealed class EmbeddedFileStore : IFileStore
{
    private readonly Assembly _assembly;
    private readonly SortedDictionary<string, string> _names = new(StringComparer.Ordinal);

    private EmbeddedFileStore(Assembly assembly, string prefix)
    {
        _assembly = assembly;
        foreach (var name in assembly.GetManifestResourceNames())
        {
            // Windows builds write the folder part of the name with backslashes.
            var path = name.Replace('\\', '/');
            if (path.StartsWith(prefix, StringComparison.Ordinal))
                _names[path[prefix.Length..]] = name;
        }
    }

    public static EmbeddedFileStore Templates() => new(typeof(EmbeddedFileStore).Assembly, "templates/");

    public IReadOnlyList<string> List() => [.. _names.Keys];

    public bool Exists(string path) => _names.ContainsKey(path);

    public byte[] Read(string path)
    {
        using var stream = Open(path);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    public Stream Open(string path) =>
        _names.TryGetValue(path, out var name) ? _assembly.GetManifestResourceStream(name)! : throw new FileNotFoundException(path);

    public long Length(string path)
    {
        using var stream = Open(path);
        return stream.Length;
    }
}
