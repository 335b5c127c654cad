using System.Text;

namespace BlogGen.Markdown.Charts.Drawing;

/// <summary>Bars that stand, in groups of one bar a series.</summary>
internal static class BarDrawing
{
    private const double PlotHeight = 180;
    private const double GroupShare = 0.8;
    private const double LabelGap = 16;

    /// <summary>Whether the labels fit below their bars; else the bars had better lie.</summary>
    public static bool Fits(SeriesChart chart)
    {
        var band = (SvgCanvas.Width - 40) / chart.Labels.Length;
        return band / chart.Series.Length >= 6 && chart.Labels.All(l => TextWidth.Wrap(l, band - 3, 2) is not null);
    }

    public static void Write(SvgCanvas canvas, SeriesChart chart)
    {
        var ticks = ValueAxis.TicksFor(chart, 5);
        var top = chart.Series.Length > 1 ? WriteLegend(canvas, chart) : 0;
        top = ValueAxis.WriteTitle(canvas, chart.Texts, top);
        var left = ValueAxis.WidthOf(canvas, ticks);
        var scale = new Scale(ticks.Reach, top + 16 + PlotHeight, top + 16);
        var band = (SvgCanvas.Width - left) / chart.Labels.Length;
        ValueAxis.Write(canvas, ticks, scale, left);
        for (var series = 0; series < chart.Series.Length; series++)
            WriteSeries(canvas, chart, series, scale, left, band);
        canvas.Path(
            $"M{SvgCanvas.At(left, scale[Math.Clamp(0, ticks.Reach.From, ticks.Reach.To)])}H{SvgCanvas.Coordinate(SvgCanvas.Width)}",
            "stroke=\"currentColor\""
        );
        // A label below a bar that reaches down needs a line of its own.
        var gap = ticks.Reach.From < 0 ? LabelGap + SvgCanvas.LineHeight : LabelGap;
        canvas.Height = WriteLabels(canvas, chart, left, band, scale.Start + gap);
    }

    public static double WriteLegend(SvgCanvas canvas, SeriesChart chart) =>
        Legend.Write(
            canvas,
            [.. chart.Series.Select(s => s.Name)],
            (series, x, y) => Legend.WritePatternSwatch(canvas, series, x, y)
        );

    private static void WriteSeries(
        SvgCanvas canvas,
        SeriesChart chart,
        int series,
        Scale scale,
        double left,
        double band
    )
    {
        var width = band * GroupShare / chart.Series.Length;
        var zero = scale[Math.Clamp(0, scale.Numbers.From, scale.Numbers.To)];
        var values = chart.Series[series].Values;
        var bars = new StringBuilder();
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is not { } value)
                continue;
            var x = left + band * (i + (1 - GroupShare) / 2) + width * series;
            var y = scale[Math.Clamp(value, scale.Numbers.From, scale.Numbers.To)];
            bars.Append($"M{SvgCanvas.At(x, zero)}V{SvgCanvas.Coordinate(y)}h{SvgCanvas.Coordinate(width - 1)}")
                .Append($"V{SvgCanvas.Coordinate(zero)}z");
        }
        canvas.Open(SeriesStyle.Class(series));
        if (chart.Series.Length == 1)
            SeriesStyle.WritePattern(canvas, series);
        canvas.Path(bars.ToString(), SeriesStyle.Fill(canvas, series)).Close();
        if (ValuesFit(canvas, chart, width))
            WriteValues(canvas, values, scale, i => left + band * (i + (1 - GroupShare) / 2) + width * (series + 0.5));
    }

    private static bool ValuesFit(SvgCanvas canvas, SeriesChart chart, double width) =>
        chart
            .Series.SelectMany(s => s.Values)
            .OfType<double>()
            .All(v => TextWidth.Of(canvas.Numbers.Of(v)) <= (chart.Series.Length == 1 ? width / GroupShare : width));

    private static void WriteValues(SvgCanvas canvas, IReadOnlyList<double?> values, Scale scale, Func<int, double> x)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i] is not { } value || value < scale.Numbers.From || value > scale.Numbers.To)
                continue;
            var y = scale[value] + (value < 0 ? 14 : -4);
            canvas.Text(x(i) - 0.5, y, canvas.Numbers.Of(value), "middle");
        }
    }

    /// <returns>The height of all.</returns>
    private static double WriteLabels(SvgCanvas canvas, SeriesChart chart, double left, double band, double y)
    {
        var most = 1;
        for (var i = 0; i < chart.Labels.Length; i++)
        {
            var lines = TextWidth.Force(chart.Labels[i], band, 2);
            most = Math.Max(most, lines.Count);
            canvas.Lines(left + band * (i + 0.5), y, lines, "middle");
        }
        y += (most - 1) * SvgCanvas.LineHeight;
        if (chart.Texts.XAxis.Length == 0)
            return y + 6;
        canvas.Text(SvgCanvas.Width, y + 20, TextWidth.Shorten(chart.Texts.XAxis, SvgCanvas.Width), "end");
        return y + 26;
    }
}
