namespace BlogGen.Writing;

/// <summary>Paths below the output folder, with <c>/</c>.</summary>
internal static class OutputPaths
{
    /// <summary>Empty for a path at the top.</summary>
    public static string Parent(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    /// <summary>Every folder on the way to the files, without the top.</summary>
    public static HashSet<string> Folders(IEnumerable<string> files, StringComparer names)
    {
        var folders = new HashSet<string>(names);
        foreach (var file in files)
        {
            for (var folder = Parent(file); folder.Length > 0 && folders.Add(folder); )
                folder = Parent(folder);
        }
        return folders;
    }
}
