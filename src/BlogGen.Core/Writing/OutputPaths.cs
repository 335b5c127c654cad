using BlogGen.Files;

namespace BlogGen.Writing;

/// <summary>Paths below the output folder, with <c>/</c>.</summary>
internal static class OutputPaths
{
    /// <summary>Every folder on the way to the files, without the top.</summary>
    public static HashSet<string> Folders(IEnumerable<string> files, StringComparer names)
    {
        var folders = new HashSet<string>(names);
        foreach (var file in files)
        {
            for (var folder = FolderPath.Of(file); folder.Length > 0 && folders.Add(folder); )
                folder = FolderPath.Of(folder);
        }
        return folders;
    }
}
