namespace BlogGen.Tests.Cli;

/// <summary>A folder on the disk that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("bloggen-test-").FullName;

    public string Combine(string relative) => System.IO.Path.Combine(Path, relative);

    public TemporaryFolder With(string relative, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Combine(relative))!);
        File.WriteAllText(Combine(relative), text);
        return this;
    }

    public TemporaryFolder With(string relative, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Combine(relative))!);
        File.WriteAllBytes(Combine(relative), bytes);
        return this;
    }

    public string Read(string relative) => File.ReadAllText(Combine(relative));

    public void Dispose()
    {
        // Git makes its objects read-only, and Windows deletes no such file.
        if (OperatingSystem.IsWindows())
            foreach (var file in Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories))
                File.SetAttributes(file, FileAttributes.Normal);
        Directory.Delete(Path, recursive: true);
    }
}
