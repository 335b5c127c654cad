namespace BlogGen.Tests;

/// <summary>Whole folders on the disk: copied, and compared byte for byte.</summary>
internal static class Folders
{
    /// <summary>The files of a site that its author wrote, not what a build made of them.</summary>
    public static IEnumerable<(string Path, byte[] Bytes)> Sources(string site) =>
        from file in Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(site, file).Replace('\\', '/')
        where
            !path.StartsWith("public/", StringComparison.Ordinal)
            && !path.StartsWith(".bloggen/", StringComparison.Ordinal)
        select (path, File.ReadAllBytes(file));

    /// <summary>Copies the sources of a site.</summary>
    public static void Copy(string from, string to)
    {
        foreach (var (path, bytes) in Sources(from))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(to, path))!);
            File.WriteAllBytes(Path.Combine(to, path), bytes);
        }
    }

    public static IReadOnlyDictionary<string, byte[]> Read(string folder) =>
        Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(
                file => Path.GetRelativePath(folder, file).Replace('\\', '/'),
                File.ReadAllBytes,
                StringComparer.Ordinal
            );

    public static IReadOnlyList<string> Differences(string folder, IReadOnlyDictionary<string, byte[]> expected) =>
        Differences(Read(folder), expected);

    /// <summary>Every path that only one has, or whose bytes differ.</summary>
    public static IReadOnlyList<string> Differences(
        IReadOnlyDictionary<string, byte[]> actual,
        IReadOnlyDictionary<string, byte[]> expected
    ) =>
        [
            .. actual
                .Keys.Union(expected.Keys, StringComparer.Ordinal)
                .Where(path =>
                    !actual.TryGetValue(path, out var one)
                    || !expected.TryGetValue(path, out var other)
                    || !one.AsSpan().SequenceEqual(other)
                )
                .Order(StringComparer.Ordinal),
        ];
}
