namespace BlogGen.Pictures;

/// <summary>
/// Lets in as much work as fits into the memory that is meant for it, in the order of asking; what is larger than all of it
/// waits until it can be alone.
/// </summary>
internal sealed class MemoryGate(long most)
{
    private readonly Lock _lock = new();
    private readonly Queue<Visit> _waiting = [];
    private long _taken;

    /// <summary>The visit ends, and makes room, when it is disposed of.</summary>
    public IDisposable Enter(long bytes)
    {
        var visit = new Visit(this, bytes);
        lock (_lock)
        {
            _waiting.Enqueue(visit);
            LetIn();
        }
        visit.Begun.Wait();
        return visit;
    }

    private void Leave(long bytes)
    {
        lock (_lock)
        {
            _taken -= bytes;
            LetIn();
        }
    }

    // Only the first in the line: a large one would otherwise wait for as long as small ones come.
    private void LetIn()
    {
        while (_waiting.TryPeek(out var next) && (_taken == 0 || _taken + next.Bytes <= most))
        {
            _taken += _waiting.Dequeue().Bytes;
            next.Begun.Set();
        }
    }

    private sealed class Visit(MemoryGate gate, long bytes) : IDisposable
    {
        public long Bytes { get; } = bytes;

        public ManualResetEventSlim Begun { get; } = new();

        public void Dispose()
        {
            Begun.Dispose();
            gate.Leave(Bytes);
        }
    }
}
