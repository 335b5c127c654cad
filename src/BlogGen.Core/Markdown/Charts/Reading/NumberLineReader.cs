using System.Collections.Immutable;
using BlogGen.Diagnostics;

namespace BlogGen.Markdown.Charts.Reading;

/// <summary>A number line with points, intervals and jumps.</summary>
internal static class NumberLineReader
{
    private const int MostParts = 40;
    private const int MostSteps = 100;

    public static NumberLineChart? Read(ChartSource source, ChartFaults faults)
    {
        var points = source
            .All(ChartKey.Point)
            .SelectMany(p => ReadPoints(p, isOpen: false, source.Numbers, faults))
            .Concat(source.All(ChartKey.OpenPoint).SelectMany(p => ReadPoints(p, isOpen: true, source.Numbers, faults)))
            .ToImmutableArray();
        var intervals = source
            .All(ChartKey.Interval)
            .SelectMany(i => IntervalReader.Read(i, source.Numbers, faults))
            .ToImmutableArray();
        var jumps = source
            .All(ChartKey.Jump)
            .SelectMany(j => JumpReader.Read(j, source.Numbers, faults))
            .ToImmutableArray();
        if (points.Length + intervals.Length + jumps.Length > MostParts)
            faults.Add(source.Fence, at => Problems.ChartTooLarge(at, MostParts));
        var range = ReadRange(source, [.. Places(points, intervals, jumps)], faults);
        var step = source.Last(ChartKey.Step) is { } setting ? ReadStep(setting, range, source.Numbers, faults) : null;
        return faults.Count > 0 || range is null
            ? null
            : new NumberLineChart(source.Texts, range, step, points, intervals, jumps);
    }

    private static IEnumerable<LinePoint> ReadPoints(
        Fragment list,
        bool isOpen,
        ChartNumbers numbers,
        ChartFaults faults
    )
    {
        foreach (var item in ChartNumbers.Split(list, 0))
        {
            var sign = item.Text.IndexOf('=', StringComparison.Ordinal);
            var number = item[(sign + 1)..].Trim();
            if (StretchReader.ReadEnd(number, numbers, faults) is { } at)
                yield return new LinePoint(sign < 0 ? "" : item[..sign].Trim().Text, at, isOpen);
        }
    }

    private static IEnumerable<double> Places(
        ImmutableArray<LinePoint> points,
        ImmutableArray<LineInterval> intervals,
        ImmutableArray<Jump> jumps
    ) =>
        points
            .Select(p => p.At)
            .Concat(intervals.SelectMany(i => new[] { i.From.At, i.To.At }))
            .Concat(jumps.SelectMany(j => new[] { j.From, j.To }))
            .Where(double.IsFinite);

    /// <summary>Where it is not said, all that is on the line with a little room at both ends.</summary>
    private static Stretch? ReadRange(ChartSource source, IReadOnlyList<double> places, ChartFaults faults)
    {
        var from = source.Last(ChartKey.From) is { } start
            ? StretchReader.ReadEnd(start, source.Numbers, faults)
            : End(places, p => Math.Floor(p.Min() - 1));
        var to = source.Last(ChartKey.To) is { } end
            ? StretchReader.ReadEnd(end, source.Numbers, faults)
            : End(places, p => Math.Ceiling(p.Max() + 1));
        if (faults.Count > 0)
            return null;
        if (from is { } low && to is { } high)
            return StretchReader.Check(low, high, source.Last(ChartKey.To) ?? source.Fence, faults);
        faults.Add(source.Fence, Problems.ChartIsEmpty);
        return null;
    }

    private static double? End(IReadOnlyList<double> places, Func<IReadOnlyList<double>, double> end) =>
        places.Count == 0 ? null : end(places);

    private static double? ReadStep(Fragment setting, Stretch? range, ChartNumbers numbers, ChartFaults faults)
    {
        var step = StretchReader.ReadEnd(setting, numbers, faults);
        if (step <= 0)
            faults.Add(setting, at => Problems.ChartNumberUnreadable(at, setting.Text));
        else if (range?.Length / step > MostSteps)
            faults.Add(setting, at => Problems.ChartTooLarge(at, MostSteps));
        return step;
    }
}
