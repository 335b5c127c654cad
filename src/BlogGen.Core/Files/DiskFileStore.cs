using BlogGen.Diagnostics;
using Microsoft.Win32.SafeHandles;

namespace BlogGen.Files;

/// <summary>
/// A site folder on disk, as it was when first listed. Names count letter by letter on every system, so that a
/// site that works on Windows works on the web server too.
/// </summary>
/// <param name="excludedFolders">Relative to the root, with <c>/</c>: the output folder.</param>
public sealed class DiskFileStore(string root, IReadOnlyList<string> excludedFolders, DiagnosticBag problems)
    : IFileStore
{
    private readonly Lazy<Listing> _listing = new(() =>
        new Listing(new SourceWalk(root, excludedFolders, problems).Run())
    );

    public IReadOnlyList<string> List() => _listing.Value.Files;

    public bool Exists(string path) => _listing.Value.Set.Contains(path);

    public byte[] Read(string path)
    {
        using var handle = OpenListed(path);
        var bytes = GC.AllocateUninitializedArray<byte>(checked((int)RandomAccess.GetLength(handle)));
        var length = Fill(handle, bytes);
        return length == bytes.Length ? bytes : bytes[..length];
    }

    public Stream Open(string path) => new FileStream(OpenListed(path), FileAccess.Read, bufferSize: 0);

    public long Length(string path) =>
        Exists(path) && new FileInfo(FullPath(path)) is { Exists: true } file ? file.Length : 0;

    // Only what was listed: no path leads out of the site. Shared with Word and the cloud folder, which hold it open.
    private SafeFileHandle OpenListed(string path)
    {
        if (!Exists(path))
            throw new FileNotFoundException(null, path);
        try
        {
            return Retry.On(
                () => File.OpenHandle(FullPath(path), share: FileShare.ReadWrite | FileShare.Delete),
                Thread.Sleep
            );
        }
        catch (UnauthorizedAccessException e)
        {
            throw new IOException(e.Message, e);
        }
    }

    private static int Fill(SafeFileHandle handle, byte[] bytes)
    {
        var length = 0;
        while (length < bytes.Length && RandomAccess.Read(handle, bytes.AsSpan(length), length) is > 0 and var read)
            length += read;
        return length;
    }

    private string FullPath(string path) => Path.Join(root, path);

    private sealed class Listing(IReadOnlyList<string> files)
    {
        public IReadOnlyList<string> Files => files;

        public HashSet<string> Set { get; } = new(files, StringComparer.Ordinal);
    }
}
