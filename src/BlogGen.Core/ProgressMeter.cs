using BlogGen.Diagnostics;

namespace BlogGen;

/// <summary>Counts finished outputs from all threads, and says so now and then.</summary>
internal sealed class ProgressMeter(IProgress<BuildProgress>? progress, int total)
{
    private const int Step = 64;
    private int _done;

    public void Count(Action work)
    {
        work();
        var done = Interlocked.Increment(ref _done);
        if (done % Step == 0 || done == total)
            progress?.Report(new BuildProgress(new Words("Membangun halaman", "Rendering pages"), done, total));
    }
}
