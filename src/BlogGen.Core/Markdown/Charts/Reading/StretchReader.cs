using BlogGen.Diagnostics;

namespace BlogGen.Markdown.Charts.Reading;

/// <summary><c>-3..3</c>, <c>-3 sampai 3</c></summary>
internal static class StretchReader
{
    /// <returns>Null without the setting, and where it is wrong.</returns>
    public static Stretch? Read(Fragment? setting, ChartNumbers numbers, ChartFaults faults)
    {
        if (setting is not { } text)
            return null;
        var ends = text.Split("...", "..", "…", " sampai ", " s.d. ", " hingga ", " to ");
        if (ends.Count != 2)
        {
            faults.Add(text, at => Problems.ChartNumberUnreadable(at, text.Text));
            return null;
        }
        return ReadEnd(ends[0], numbers, faults) is { } from && ReadEnd(ends[1], numbers, faults) is { } to
            ? Check(from, to, text, faults)
            : null;
    }

    public static double? ReadEnd(Fragment end, ChartNumbers numbers, ChartFaults faults)
    {
        var number = numbers.ReadPlace(end.Text);
        if (number is null)
            faults.Add(end, at => Problems.ChartNumberUnreadable(at, end.Text));
        return number;
    }

    public static Stretch? Check(double from, double to, Fragment text, ChartFaults faults)
    {
        if (to - from > 1e-9 * Math.Max(Math.Abs(from), Math.Abs(to)) && to - from >= 1e-6)
            return new Stretch(from, to);
        faults.Add(text, Problems.ChartRangeEmpty);
        return null;
    }
}
