namespace BlogGen.Markdown;

/// <summary>Where the lines of a text that was changed before it was rendered stood in the author's file.</summary>
public sealed class LineMap
{
    private readonly List<(int Line, int Source)> _turns = [];
    private readonly HashSet<int> _changed = [];

    /// <summary>From this line on, lines stand where <paramref name="source"/> and the lines after it stood. Ascending.</summary>
    internal void Turn(int line, int source) => _turns.Add((line, source));

    /// <summary>Columns of this line are no longer the author's.</summary>
    internal void Change(int line) => _changed.Add(line);

    /// <param name="line">0-based within the body, as is the result.</param>
    public int SourceOf(int line)
    {
        var (low, high) = (0, _turns.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_turns[middle].Line <= line)
                low = middle + 1;
            else
                high = middle;
        }
        return low == 0 ? line : _turns[low - 1].Source + line - _turns[low - 1].Line;
    }

    public bool IsChanged(int line) => _changed.Contains(line);
}
