namespace BlogGen.Files;

/// <summary>Where a path really leads, every symbolic link on the way resolved.</summary>
public static class RealPath
{
    // The same limit as Linux has; a longer chain is a circle.
    private const int MostLinks = 40;

    /// <summary>The path without links; parts that do not exist stay as they are. Null for links in a circle.</summary>
    public static string? Of(string fullPath)
    {
        var left = MostLinks;
        return Resolve(Path.TrimEndingDirectorySeparator(fullPath), ref left);
    }

    /// <summary>Ignores case, to be on the safe side: whether two names are one depends on the disk.</summary>
    public static bool IsAtOrBelow(string path, string folder)
    {
        var parent = Path.TrimEndingDirectorySeparator(folder);
        if (!path.StartsWith(parent, StringComparison.OrdinalIgnoreCase))
            return false;
        return path.Length == parent.Length
            || Path.EndsInDirectorySeparator(parent)
            || path[parent.Length] == Path.DirectorySeparatorChar;
    }

    private static string? Resolve(string path, ref int linksLeft)
    {
        if (Path.GetDirectoryName(path) is not { } parent)
            return path;
        if (Resolve(parent, ref linksLeft) is not { } realParent)
            return null;

        var candidate = Path.Join(realParent, Path.GetFileName(path));
        if (LinkTarget(candidate) is not { } target)
            return candidate;
        return --linksLeft < 0 ? null : Resolve(Absolute(target, realParent), ref linksLeft);
    }

    private static string? LinkTarget(string path)
    {
        try
        {
            return new DirectoryInfo(path).LinkTarget;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string Absolute(string target, string folder) =>
        Path.TrimEndingDirectorySeparator(Path.GetFullPath(target, folder));
}
