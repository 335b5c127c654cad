using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace BlogGen.Diagnostics;

/// <summary>Collects problems from parallel stages and hands them out in one total order.</summary>
public sealed class DiagnosticBag
{
    // Every list of every post is read with a bag of its own, and nearly all stay empty: made when they are needed.
    private ConcurrentDictionary<Diagnostic, byte>? _items;
    private ConcurrentDictionary<string, Silences>? _silences;
    private IReadOnlySet<string> _offEverywhere = FrozenSet<string>.Empty;
    private volatile bool _stopsBuild;

    /// <summary>The same problem at the same place is kept once, however many pages meet it.</summary>
    public void Add(Diagnostic diagnostic)
    {
        LazyInitializer.EnsureInitialized(ref _items).TryAdd(diagnostic, 0);
        if (diagnostic.Effect == Effect.StopsBuild)
            _stopsBuild = true;
    }

    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            Add(diagnostic);
    }

    /// <summary>The whole site does without these rules; what was added before is silenced too.</summary>
    public void TurnOff(IReadOnlySet<string> codes) => _offEverywhere = codes;

    /// <summary>One file does without some rules.</summary>
    public void TurnOff(string file, Silences silences)
    {
        if (!silences.IsEmpty)
            LazyInitializer.EnsureInitialized(ref _silences, () => new(StringComparer.Ordinal))[file] = silences;
    }

    public bool IsEmpty => _items is null;

    /// <summary>Asked after every page that is rendered: it must not look through them all.</summary>
    public bool StopsBuild => _stopsBuild;

    /// <summary>With <c>--strict</c>, what sets a post aside or fails a check leaves the old output as it is too.</summary>
    public bool StopsStrictBuild => Heard.Any(d => d.Effect != Effect.None);

    /// <summary>By file, line, column, code, words: the same on every machine, whatever the threads did.</summary>
    public IReadOnlyList<Diagnostic> ToSortedList() =>
        _items is null
            ? []
            :
            [
                .. Heard
                    .OrderBy(d => d.Location?.File ?? "", StringComparer.Ordinal)
                    .ThenBy(d => d.Location?.Line ?? 0)
                    .ThenBy(d => d.Location?.Column ?? 0)
                    .ThenBy(d => d.Code, StringComparer.Ordinal)
                    .ThenBy(d => d.Message.En, StringComparer.Ordinal),
            ];

    // What stops the build cannot be turned off: there would be no site, and no word about it.
    private IEnumerable<Diagnostic> Heard =>
        _items?.Keys.Where(d => d.Effect == Effect.StopsBuild || !IsSilenced(d)) ?? [];

    private bool IsSilenced(Diagnostic diagnostic) =>
        _offEverywhere.Contains(diagnostic.Code)
        || (
            diagnostic.Location is { } at
            && _silences is not null
            && _silences.TryGetValue(at.File, out var silences)
            && silences.Covers(diagnostic)
        );
}
