using BlogGen.Markdown.Charts.Drawing;

namespace BlogGen.Markdown.Charts;

/// <summary>What somebody is told who cannot see the drawing: its kind and its gist; all of it is in the table below.</summary>
internal static class ChartDescription
{
    public static string Of(Chart chart, ChartNumberText numbers, RenderState state)
    {
        var gist = chart switch
        {
            SeriesChart series => OfSeries(series, numbers, state),
            PieChart pie => OfPie(pie, numbers, state),
            FunctionChart function => OfFunction(function, numbers, state),
            NumberLineChart line => OfLine(line, numbers, state),
            _ => "",
        };
        return $"{ChartWords.KindOf(chart, state)}. {gist}";
    }

    private static string OfSeries(SeriesChart chart, ChartNumberText numbers, RenderState state) =>
        string.Join(' ', chart.Series.Select(s => OfOne(chart, s, numbers, state)));

    private static string OfOne(SeriesChart chart, Series series, ChartNumberText numbers, RenderState state)
    {
        var known = chart.Labels.Zip(series.Values).Where(p => p.Second is not null).ToList();
        if (known.Count == 0)
            return "";
        var (low, high) = (known.MinBy(p => p.Second), known.MaxBy(p => p.Second));
        return series.Name.Length > 0
            ? state.Say(
                $"{series.Name}: terendah {Say(low)}, tertinggi {Say(high)}.",
                $"{series.Name}: lowest {Say(low)}, highest {Say(high)}."
            )
            : state.Say($"Terendah {Say(low)}, tertinggi {Say(high)}.", $"Lowest {Say(low)}, highest {Say(high)}.");

        string Say((string Label, double? Value) datum) =>
            $"{numbers.Of(datum.Value ?? 0)} {chart.Texts.Unit}".TrimEnd() + $" ({datum.Label})";
    }

    private static string OfPie(PieChart chart, ChartNumberText numbers, RenderState state)
    {
        var largest = chart.Slices.MaxBy(s => s.Value)!;
        var share = numbers.Of(Math.Round(largest.Value / chart.Slices.Sum(s => s.Value) * 100, 1));
        return state.Say(
            $"{chart.Slices.Length} bagian; yang terbesar {largest.Name}, {share}%.",
            $"{chart.Slices.Length} slices; the largest is {largest.Name}, {share}%."
        );
    }

    private static string OfFunction(FunctionChart chart, ChartNumberText numbers, RenderState state)
    {
        var names = string.Join("; ", chart.Curves.Select(c => c.Name));
        var (from, to) = (
            numbers.Of(ChartNumberText.Rounded(chart.X.From)),
            numbers.Of(ChartNumberText.Rounded(chart.X.To))
        );
        return state.Say($"{names}, x dari {from} sampai {to}.", $"{names}, x from {from} to {to}.");
    }

    private static string OfLine(NumberLineChart chart, ChartNumberText numbers, RenderState state)
    {
        var (from, to) = (numbers.Of(chart.Range.From), numbers.Of(chart.Range.To));
        return state.Say($"Dari {from} sampai {to}.", $"From {from} to {to}.");
    }
}
