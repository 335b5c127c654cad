using System.Diagnostics;
using BlogGen.Live;

namespace BlogGen.Cli.Serving.Watching;

/// <summary>Looks through a folder again and again, slowly enough to cost nothing that anybody feels.</summary>
internal sealed class FolderPoll : IDisposable
{
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);

    /// <summary>Where the system's events have shown that they come.</summary>
    private static readonly TimeSpan EasyPace = TimeSpan.FromSeconds(10);

    /// <summary>A large folder on a slow network is looked at less often.</summary>
    private const int LargestShare = 20;

    private readonly string _folder;
    private readonly Func<string, bool> _note;
    private readonly object _gate = new();
    private readonly Thread _thread;
    private FolderSnapshot _last;
    private TimeSpan _pace = Pace;
    private bool _hurries;
    private bool _isOver;

    /// <param name="note">Takes a path that changed, and says whether it was known already.</param>
    public FolderPoll(string folder, Func<string, bool> note)
    {
        (_folder, _note) = (folder, note);
        _last = FolderSnapshot.Of(folder);
        _thread = new Thread(Run) { IsBackground = true, Name = "poll" };
        _thread.Start();
    }

    /// <summary>Looks at once.</summary>
    public void Hurry() => Wake(isOver: false);

    public void Dispose()
    {
        Wake(isOver: true);
        _thread.Join();
    }

    private void Run()
    {
        var watch = new Stopwatch();
        while (Wait(watch.Elapsed * LargestShare))
        {
            watch.Restart();
            var now = FolderSnapshot.Of(_folder);
            var wereKnown = now.Since(_last).Select(_note).ToList();
            if (wereKnown.Count > 0)
                _pace = wereKnown.Contains(false) ? Pace : EasyPace;
            _last = now;
            watch.Stop();
        }
    }

    /// <returns>False where it is over.</returns>
    private bool Wait(TimeSpan rest)
    {
        lock (_gate)
        {
            if (!_hurries && !_isOver)
                Monitor.Wait(_gate, rest > _pace ? rest : _pace);
            _hurries = false;
            return !_isOver;
        }
    }

    private void Wake(bool isOver)
    {
        lock (_gate)
        {
            (_hurries, _isOver) = (true, _isOver || isOver);
            Monitor.Pulse(_gate);
        }
    }
}
