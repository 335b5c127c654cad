namespace BlogGen.Markdown.Charts.Drawing;

/// <summary>Which values of the curves are worth showing where the author did not say.</summary>
internal static class FunctionWindow
{
    /// <summary>All of them, unless a few run away: then what lies around the middle eight tenths.</summary>
    public static Stretch HeightOf(FunctionChart chart)
    {
        if (chart.Y is { } asked)
            return asked;
        var values = CurveTracer
            .Samples(chart.X)
            .SelectMany(x => chart.Curves.Select(c => c.Formula.At(x)))
            .Where(v => Math.Abs(v) < 1e12)
            .Order()
            .ToList();
        var (low, high) = (0d, 0d);
        if (values.Count > 0)
        {
            var (tenth, ninth) = (values[values.Count / 10], values[values.Count * 9 / 10]);
            var room = Math.Max(ninth - tenth, 1e-9);
            (low, high) = (values[0], values[^1]);
            if (high - low > 4 * room)
                (low, high) = (Math.Max(low, tenth - room), Math.Min(high, ninth + room));
        }
        foreach (var point in chart.Points)
            (low, high) = (Math.Min(low, point.Y), Math.Max(high, point.Y));
        // The x axis is worth seeing where it is near.
        if (low > 0 && low < high - low)
            low = 0;
        if (high < 0 && -high < high - low)
            high = 0;
        return high - low > 1e-9 * Math.Max(1, Math.Abs(high))
            ? new Stretch(low, high)
            : new Stretch(low - 1, high + 1);
    }
}
