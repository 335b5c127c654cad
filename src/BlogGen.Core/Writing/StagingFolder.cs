namespace BlogGen.Writing;

/// <summary>
/// A hidden folder on the disk of the output, in which changed files wait until all are ready: a rename
/// there is one step, so that no page is ever half written.
/// </summary>
internal sealed class StagingFolder : IDisposable
{
    /// <summary>Its name where it must lie in the output folder itself.</summary>
    public const string NameInside = ".bloggen-staging";

    private readonly string _path;

    private StagingFolder(string path, bool ignoresCase)
    {
        _path = path;
        IgnoresCase = ignoresCase;
    }

    /// <summary>Whether this disk takes <c>A</c> and <c>a</c> for one name.</summary>
    public bool IgnoresCase { get; }

    /// <summary>A killed build left its files; the next one clears them away.</summary>
    public static bool IsLeftBeside(string output) => Directory.Exists(PathFor(output));

    /// <summary>Clears away what a killed build left behind.</summary>
    public static StagingFolder Create(string output)
    {
        var path = PathFor(output);
        Remove(path);
        Directory.CreateDirectory(path);
        var shouted = Path.Join(Path.GetDirectoryName(path), Path.GetFileName(path).ToUpperInvariant());
        return new StagingFolder(path, Directory.Exists(shouted));
    }

    public string FileFor(int index) => Path.Join(_path, index.ToString("x8", null));

    /// <summary>Where a whole output folder can be laid out, to be moved as it is.</summary>
    public string Tree => Path.Join(_path, "tree");

    public void Dispose()
    {
        try
        {
            Remove(_path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next build removes it.
        }
    }

    // Beside the output, except where the output is a disk of its own (a volume of a container).
    private static string PathFor(string output) =>
        IsMountPoint(output)
            ? Path.Join(output, NameInside)
            : Path.Join(Path.GetDirectoryName(output), $".{Path.GetFileName(output)}{NameInside}");

    private static bool IsMountPoint(string output)
    {
        try
        {
            return DriveInfo.GetDrives().Any(drive => Path.TrimEndingDirectorySeparator(drive.Name) == output);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static void Remove(string path)
    {
        if (Directory.Exists(path))
            Directory.Delete(path, recursive: true);
    }
}
