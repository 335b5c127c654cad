using System.Collections.Concurrent;

namespace BlogGen.Diagnostics;

/// <summary>Collects problems from parallel stages and hands them out in one total order.</summary>
public sealed class DiagnosticBag
{
    private readonly ConcurrentDictionary<Diagnostic, byte> _items = new();
    private volatile bool _stopsBuild;

    /// <summary>The same problem at the same place is kept once, however many pages meet it.</summary>
    public void Add(Diagnostic diagnostic)
    {
        _items.TryAdd(diagnostic, 0);
        if (diagnostic.Effect == Effect.StopsBuild)
            _stopsBuild = true;
    }

    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            Add(diagnostic);
    }

    /// <summary>Asked after every page that is rendered: it must not look through them all.</summary>
    public bool StopsBuild => _stopsBuild;

    /// <summary>With <c>--strict</c>, what sets a post aside or fails a check leaves the old output as it is too.</summary>
    public bool StopsStrictBuild => _items.Keys.Any(d => d.Effect != Effect.None);

    /// <summary>By file, line, column, code, words: the same on every machine, whatever the threads did.</summary>
    public IReadOnlyList<Diagnostic> ToSortedList() =>
        [
            .. _items
                .Keys.OrderBy(d => d.Location?.File ?? "", StringComparer.Ordinal)
                .ThenBy(d => d.Location?.Line ?? 0)
                .ThenBy(d => d.Location?.Column ?? 0)
                .ThenBy(d => d.Code, StringComparer.Ordinal)
                .ThenBy(d => d.Message.En, StringComparer.Ordinal),
        ];
}
