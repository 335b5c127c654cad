using System.IO.Enumeration;

namespace BlogGen.Files;

/// <param name="Name">Of the entry alone, as the disk spells it.</param>
internal readonly record struct FileEntry(string Name, bool IsFolder, bool IsLink);

/// <summary>What lies directly in a folder.</summary>
internal static class FileEntries
{
    private static readonly EnumerationOptions Everything = new()
    {
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
        RecurseSubdirectories = false,
    };

    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    public static IEnumerable<FileEntry> In(string folder) =>
        new FileSystemEnumerable<FileEntry>(folder, ToEntry, Everything);

    private static FileEntry ToEntry(ref FileSystemEntry entry) =>
        new(entry.FileName.ToString(), entry.IsDirectory, IsLink(ref entry));

    // OneDrive marks its files as reparse points too: only what has a target is a link.
    private static bool IsLink(ref FileSystemEntry entry) =>
        (entry.Attributes & FileAttributes.ReparsePoint) != 0 && entry.ToFileSystemInfo().LinkTarget is not null;
}
