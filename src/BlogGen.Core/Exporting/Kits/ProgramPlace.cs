using System.IO.Compression;

namespace BlogGen.Exporting.Kits;

/// <summary>Where a program lies with what it needs: a folder, the program file itself, or an archive of a release.</summary>
internal static class ProgramPlace
{
    /// <summary>The files side by side there, by name.</summary>
    /// <exception cref="IOException">It is not there, or cannot be read.</exception>
    public static IReadOnlyDictionary<string, Func<byte[]>> Open(string place)
    {
        if (Directory.Exists(place))
            return Folder(place, isWanted: _ => true);
        using (var file = File.OpenRead(place))
        {
            Span<byte> start = stackalloc byte[4];
            if (
                file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == 4
                && start.SequenceEqual("PK\x03\x04"u8)
            )
                return Archive(place);
        }
        // The program may have been given another name; beside it may lie anything.
        var folder = Folder(Path.GetDirectoryName(place)!, name => !IsProgram(name));
        return new Dictionary<string, Func<byte[]>>(folder, StringComparer.Ordinal)
        {
            [Path.GetExtension(place) == ".exe" ? "bloggen.exe" : "bloggen"] = () => File.ReadAllBytes(place),
        };
    }

    public static bool IsProgram(string name) => name is "bloggen" or "bloggen.exe";

    private static Dictionary<string, Func<byte[]>> Folder(string folder, Func<string, bool> isWanted) =>
        Directory
            .EnumerateFiles(folder)
            .Where(path => isWanted(Path.GetFileName(path)))
            .ToDictionary(
                path => Path.GetFileName(path),
                path => new Func<byte[]>(() => File.ReadAllBytes(path)),
                StringComparer.Ordinal
            );

    private static Dictionary<string, Func<byte[]>> Archive(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        var folder = zip.Entries.FirstOrDefault(entry => IsProgram(entry.Name)) is { } program ? FolderOf(program) : "";
        // Read at once: the archive is closed when they are asked for.
        return zip
            .Entries.Where(entry =>
                entry.Name.Length > 0 && FolderOf(entry) == folder && ProgramReader.Belongs(entry.Name)
            )
            .Select(entry => (entry.Name, Bytes: Read(entry)))
            .DistinctBy(entry => entry.Name)
            .ToDictionary(entry => entry.Name, entry => new Func<byte[]>(() => entry.Bytes), StringComparer.Ordinal);
    }

    private static string FolderOf(ZipArchiveEntry entry) => entry.FullName[..^entry.Name.Length];

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }
}
