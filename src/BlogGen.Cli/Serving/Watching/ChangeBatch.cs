namespace BlogGen.Cli.Serving.Watching;

internal enum FileLook
{
    Whole,
    Empty,
    Gone,
}

/// <summary>
/// Gathers what one save does in several steps (an empty file, a temporary one, a rename) until it is quiet.
/// It has no clock of its own.
/// </summary>
internal sealed class ChangeBatch
{
    /// <summary>After the last step of a save that looks finished.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(5);

    /// <summary>After a step that another one must follow, or else the file is really gone.</summary>
    public static readonly TimeSpan Doubt = TimeSpan.FromMilliseconds(150);

    /// <summary>A folder that is never quiet is looked at all the same.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(400);

    private readonly Dictionary<string, TimeSpan> _readyAt = new(StringComparer.Ordinal);
    private readonly HashSet<string> _born = new(StringComparer.Ordinal);
    private TimeSpan _first;

    /// <param name="look">A file that is gone or empty may belong to a save that is half done.</param>
    /// <param name="isNew">The name was not there before this step.</param>
    public void Note(string path, FileLook look, TimeSpan now, bool isNew = false)
    {
        if (_readyAt.Count == 0)
            _first = now;
        if (isNew && !_readyAt.ContainsKey(path))
            _born.Add(path);
        // A temporary file that came and went with this save has done its work.
        var isHalf = look == FileLook.Empty || (look == FileLook.Gone && !_born.Contains(path));
        _readyAt[path] = now + (isHalf ? Doubt : Quiet);
    }

    /// <summary>How long to wait before <see cref="Take"/>; null where there is nothing to take.</summary>
    public TimeSpan? WaitAt(TimeSpan now)
    {
        if (_readyAt.Count == 0)
            return null;
        var last = _readyAt.Values.Max();
        var ready = last < _first + Longest ? last : _first + Longest;
        return ready > now ? ready - now : TimeSpan.Zero;
    }

    public IReadOnlySet<string> Take()
    {
        var taken = _readyAt.Keys.ToHashSet(StringComparer.Ordinal);
        _readyAt.Clear();
        _born.Clear();
        return taken;
    }
}
