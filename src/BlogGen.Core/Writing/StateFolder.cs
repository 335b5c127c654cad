using System.Text;
using BlogGen.Diagnostics;
using BlogGen.Files;

namespace BlogGen.Writing;

/// <summary>The site's <c>.bloggen/</c>: who builds now, and what was written before.</summary>
internal sealed class StateFolder : IDisposable
{
    private const string DefaultOutput = "public";
    private const int WindowsSharingViolation = unchecked((int)0x80070020);
    private const int WindowsLockViolation = unchecked((int)0x80070021);
    private const int LinuxWouldBlock = 11;
    private const int MacWouldBlock = 35;

    private readonly string _folder;
    private readonly FileStream? _lock;
    private Manifest? _known;

    private StateFolder(string folder, FileStream? held)
    {
        _folder = folder;
        _lock = held;
    }

    /// <summary>Null while another build holds it. A folder that cannot be written to is a note, not an end.</summary>
    public static StateFolder? Take(string siteRoot, DiagnosticBag problems)
    {
        var folder = Path.Join(siteRoot, ".bloggen");
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
            return _known = Manifest.Parse(File.ReadAllText(ManifestPath(output)), output);
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
        var path = ManifestPath(manifest.Output);
        File.WriteAllText(path + ".new", manifest.ToText());
        Retry.On(() => File.Move(path + ".new", path, overwrite: true), wait);
        _known = manifest;
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
            ? e.HResult is WindowsSharingViolation or WindowsLockViolation
            : e.HResult == (OperatingSystem.IsMacOS() ? MacWouldBlock : LinuxWouldBlock);

    private string ManifestPath(string output) =>
        Path.Join(
            _folder,
            output == DefaultOutput ? "manifest" : $"manifest-{ContentHash.Of(Encoding.UTF8.GetBytes(output))[..8]}"
        );
}
