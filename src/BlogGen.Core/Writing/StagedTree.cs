using System.Collections.Concurrent;
using BlogGen.Files;

namespace BlogGen.Writing;

/// <summary>
/// The whole output laid out as it will lie: folders are made by all threads, and a few renames move it in. Only for an output
/// folder that is empty, where nothing has to be compared, replaced or kept.
/// </summary>
internal sealed class StagedTree(string root)
{
    private readonly ConcurrentDictionary<string, byte> _folders = new(StringComparer.Ordinal);

    /// <summary>Two folders that differ in case alone are one on some disks, and then the threads would name it.</summary>
    public static bool Fits(IEnumerable<string> paths)
    {
        var folders = OutputPaths.Folders(paths, StringComparer.Ordinal);
        return folders.Count == folders.Distinct(StringComparer.OrdinalIgnoreCase).Count();
    }

    /// <summary>The names at the top, each a file or a whole folder, in the order in which they are first needed.</summary>
    public static IEnumerable<string> Tops(IEnumerable<string> paths) =>
        paths.Select(Top).Distinct(StringComparer.Ordinal);

    public string At(string path) => Path.Join(root, path);

    /// <summary>Makes the folders on the way.</summary>
    public string FileFor(string path)
    {
        var folder = FolderPath.Of(path);
        if (!_folders.ContainsKey(folder))
        {
            // Another thread may make it at the same time; it is noted when it is there.
            Directory.CreateDirectory(At(folder));
            _folders.TryAdd(folder, 0);
        }
        return At(path);
    }

    private static string Top(string path) => path.IndexOf('/') is > 0 and var slash ? path[..slash] : path;
}
