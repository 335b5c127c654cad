using System.Collections.Concurrent;
using System.Diagnostics;

namespace BlogGen.Cli.Serving.Watching;

/// <summary>
/// Tells which files of a site were saved. The system's events are quick, and missing on many network and cloud folders;
/// so the folder is also looked through at a slow pace, and what the events told already makes no second change.
/// </summary>
internal sealed class FolderWatcher : IDisposable
{
    private readonly string _folder;
    private readonly object _gate = new();
    private readonly ChangeBatch _batch = new();
    private readonly ConcurrentDictionary<string, byte> _told = new(StringComparer.Ordinal);
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly FolderPoll _poll;
    private readonly FileSystemWatcher? _events;

    /// <param name="usesEvents">False leaves only the slow look, as in a folder that sends none.</param>
    public FolderWatcher(string folder, bool usesEvents = true)
    {
        _folder = folder;
        _poll = new FolderPoll(folder, NoteSeen);
        _events = usesEvents ? Listen(folder) : null;
    }

    /// <summary>Waits for a save, and tells the paths that may have changed; null where the waiting was ended.</summary>
    public IReadOnlySet<string>? Next(CancellationToken stop)
    {
        using var wake = stop.Register(Wake);
        lock (_gate)
        {
            while (!stop.IsCancellationRequested)
            {
                var wait = _batch.WaitAt(_clock.Elapsed);
                if (wait == TimeSpan.Zero)
                    return _batch.Take();
                Monitor.Wait(_gate, wait ?? Timeout.InfiniteTimeSpan);
            }
            return null;
        }
    }

    public void Dispose()
    {
        _events?.Dispose();
        _poll.Dispose();
    }

    /// <summary>Null where the system has no more watches to give.</summary>
    private FileSystemWatcher? Listen(string folder)
    {
        var events = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = true,
            NotifyFilter =
                NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            InternalBufferSize = 64 * 1024,
        };
        events.Changed += (_, e) => NoteTold(e.Name);
        events.Created += (_, e) => NoteTold(e.Name, isNew: true);
        events.Deleted += (_, e) => NoteTold(e.Name);
        events.Renamed += (_, e) =>
        {
            NoteTold(e.OldName);
            NoteTold(e.Name, isNew: true);
        };
        // Too much at once: the slow look finds what was lost.
        events.Error += (_, _) => _poll.Hurry();
        try
        {
            events.EnableRaisingEvents = true;
            return events;
        }
        catch (Exception e) when (e is IOException or ArgumentException or PlatformNotSupportedException)
        {
            events.Dispose();
            return null;
        }
    }

    private void NoteTold(string? path, bool isNew = false)
    {
        if (path is null || IsIgnored(path))
            return;
        path = path.Replace('\\', '/');
        _told[path] = 0;
        Note(path, isNew);
    }

    /// <returns>False where the events had not told it.</returns>
    private bool NoteSeen(string path)
    {
        if (!IsIgnored(path))
            Note(path, isNew: false);
        return _told.TryRemove(path, out _);
    }

    private void Note(string path, bool isNew)
    {
        var look = LookAt(Path.Join(_folder, path));
        lock (_gate)
        {
            _batch.Note(path, look, _clock.Elapsed, isNew);
            Monitor.Pulse(_gate);
        }
    }

    private void Wake()
    {
        lock (_gate)
            Monitor.Pulse(_gate);
    }

    private static FileLook LookAt(string path) =>
        new FileInfo(path) is { Exists: true } file ? (file.Length == 0 ? FileLook.Empty : FileLook.Whole)
        : Directory.Exists(path) ? FileLook.Whole
        : FileLook.Gone;

    /// <summary>The output, and what programs keep for themselves.</summary>
    internal static bool IsIgnored(string path)
    {
        var parts = path.Split('/', '\\');
        return parts[0] is SiteBuilder.DefaultOutput or "node_modules"
            || parts.Any(part => part.StartsWith('.') && part is not ".well-known");
    }
}
