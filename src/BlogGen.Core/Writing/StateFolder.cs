using System.Text;
using BlogGen.Diagnostics;
using BlogGen.Files;

namespace BlogGen.Writing;

/// <summary>The site's <c>.bloggen/</c>: who builds now, and what was written before.</summary>
internal sealed class StateFolder : IDisposable
{
    internal const string Name = ".bloggen";
    private const string DefaultOutput = "public";
    private const int LinuxWouldBlock = 11;
    private const int MacWouldBlock = 35;

    private const string ManifestName = "manifest";
    private const string RecordName = "build";

    private readonly string _folder;
    private readonly FileStream? _lock;
    private Manifest? _known;

    private StateFolder(string folder, FileStream? held)
    {
        _folder = folder;
        _lock = held;
    }

    /// <summary>The folder of results as the site sees it, with <c>/</c>: the name under which it is remembered.</summary>
    public static string NameOf(string siteRoot, string outputFolder) =>
        Path.GetRelativePath(RealPath.Of(siteRoot) ?? siteRoot, outputFolder).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>Whether there is anything to ask for, without waiting for another build.</summary>
    public static bool HasRecord(string siteRoot, string output) =>
        File.Exists(PathOf(Path.Join(siteRoot, Name), RecordName, output));

    /// <summary>Null while another build holds it. A folder that cannot be written to is a note, not an end.</summary>
    public static StateFolder? Take(string siteRoot, DiagnosticBag problems)
    {
        var folder = Path.Join(siteRoot, Name);
        try
        {
            return new StateFolder(folder, IsPlainFolder(folder) ? TakeLock(folder) : null).OrNote(problems);
        }
        catch (IOException e) when (IsHeld(e))
        {
            problems.Add(Problems.AnotherBuildRuns());
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new StateFolder(folder, null).OrNote(problems);
        }
    }

    /// <summary>Null where nothing is known about the folder.</summary>
    public Manifest? Read(string output)
    {
        if (_lock is null)
            return null;
        try
        {
            return _known = Manifest.Parse(File.ReadAllText(PathOf(ManifestName, output)), output);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Whole or not at all, whenever the process dies. Writes nothing where nothing is new.</summary>
    public void Write(Manifest manifest, Action<TimeSpan> wait)
    {
        if (_lock is null || manifest.SaysTheSameAs(_known))
            return;
        Write(PathOf(ManifestName, manifest.Output), manifest.ToText(), wait);
        _known = manifest;
    }

    /// <summary>What the last build left for the next one, and when; null where there is nothing.</summary>
    public (string Text, DateTime Written)? ReadRecord(string output)
    {
        var path = PathOf(RecordName, output);
        return _lock is null || !File.Exists(path) ? null : (File.ReadAllText(path), File.GetLastWriteTimeUtc(path));
    }

    public void WriteRecord(string output, string text, Action<TimeSpan> wait)
    {
        if (_lock is not null)
            Write(PathOf(RecordName, output), text, wait);
    }

    /// <summary>Of the manifest as it lies on the disk; null where there is none.</summary>
    public string? ManifestHash(string output)
    {
        var path = PathOf(ManifestName, output);
        return File.Exists(path) ? ContentHash.Of(File.ReadAllBytes(path)) : null;
    }

    public void Dispose() => _lock?.Dispose();

    private StateFolder OrNote(DiagnosticBag problems)
    {
        if (_lock is null)
            problems.Add(Problems.CannotRemember());
        return this;
    }

    // A link in its place would lead our writing elsewhere.
    private static bool IsPlainFolder(string folder) => new DirectoryInfo(folder).LinkTarget is null;

    private static FileStream TakeLock(string folder)
    {
        Directory.CreateDirectory(folder);
        return new FileStream(
            Path.Join(folder, "lock"),
            FileMode.OpenOrCreate,
            FileAccess.ReadWrite,
            FileShare.None,
            bufferSize: 0
        );
    }

    private static bool IsHeld(IOException e) =>
        OperatingSystem.IsWindows()
            ? FileInUse.Is(e)
            : e.HResult == (OperatingSystem.IsMacOS() ? MacWouldBlock : LinuxWouldBlock);

    private static void Write(string path, string text, Action<TimeSpan> wait)
    {
        File.WriteAllText(path + ".new", text);
        Retry.On(() => File.Move(path + ".new", path, overwrite: true), wait);
    }

    private string PathOf(string name, string output) => PathOf(_folder, name, output);

    private static string PathOf(string folder, string name, string output) =>
        Path.Join(
            folder,
            output == DefaultOutput ? name : $"{name}-{ContentHash.Of(Encoding.UTF8.GetBytes(output))[..8]}"
        );
}
