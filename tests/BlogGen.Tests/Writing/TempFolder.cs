namespace BlogGen.Tests.Writing;

/// <summary>A folder of its own for one test, gone afterwards.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("bloggen-test-").FullName;

    public string At(string path) => Path.Combine(Root, path);

    public string Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
        return At(path);
    }

    public string Read(string path) => File.ReadAllText(At(path));

    public void Link(string path, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.CreateSymbolicLink(At(path), target);
    }

    /// <summary>Every file below a folder with its text, as lines, and every folder.</summary>
    public string Tree(string folder)
    {
        if (!Directory.Exists(At(folder)))
            return "";
        var lines = new DirectoryInfo(At(folder))
            .EnumerateFileSystemInfos("*", SearchOption.AllDirectories)
            .Select(entry =>
                Path.GetRelativePath(At(folder), entry.FullName).Replace('\\', '/')
                + (entry is FileInfo file ? $": {File.ReadAllText(file.FullName)}" : "/")
            )
            .Order(StringComparer.Ordinal);
        return string.Join('\n', lines);
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
