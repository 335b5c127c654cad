using System.Text;

namespace BlogGen.Markdown.Charts.Drawing;

/// <summary>Bars that lie, for long labels and for many.</summary>
internal static class LyingBarDrawing
{
    private const double LabelShare = 0.36;
    private const double BarHeight = 18;
    private const double Gap = 10;

    public static void Write(SvgCanvas canvas, SeriesChart chart)
    {
        var ticks = ValueAxis.TicksFor(chart, 4);
        var values = chart.Series.SelectMany(s => s.Values).OfType<double>().ToList();
        var top = chart.Series.Length > 1 ? BarDrawing.WriteLegend(canvas, chart) : 0;
        var left =
            Math.Min(chart.Labels.Max(TextWidth.Of), SvgCanvas.Width * LabelShare) + (ticks.Reach.From < 0 ? 12 : 8);
        var right = SvgCanvas.Width - values.Max(WidthOf) - 6;
        var scale = new Scale(
            ticks.Reach,
            left + (ticks.Reach.From < 0 ? values.Where(v => v < 0).Select(WidthOf).DefaultIfEmpty(0).Max() : 0),
            right
        );
        var places = new List<double>();
        var bottom = top;
        foreach (var label in chart.Labels)
        {
            var lines = TextWidth.Force(label, SvgCanvas.Width * LabelShare, 3);
            var height = Math.Max(BarHeight * chart.Series.Length, SvgCanvas.LineHeight * lines.Count) + Gap;
            var first = bottom + height / 2 - (lines.Count - 1) * SvgCanvas.LineHeight / 2;
            canvas.Lines(left - 8, first + SvgCanvas.HalfText, lines, "end");
            places.Add(bottom + height / 2);
            bottom += height;
        }
        WriteGrid(canvas, ticks, scale, top, bottom);
        for (var series = 0; series < chart.Series.Length; series++)
            WriteSeries(canvas, chart, series, scale, places);
        var zero = SvgCanvas.Coordinate(scale[Math.Clamp(0, ticks.Reach.From, ticks.Reach.To)]);
        canvas.Path($"M{zero} {SvgCanvas.Coordinate(top)}V{SvgCanvas.Coordinate(bottom)}", "stroke=\"currentColor\"");
        canvas.Height = bottom + 22;
        if (ValueAxis.TitleOf(chart.Texts) is { Length: > 0 } title)
        {
            canvas.Text(SvgCanvas.Width, bottom + 36, TextWidth.Shorten(title, SvgCanvas.Width), "end");
            canvas.Height += 20;
        }

        double WidthOf(double value) => TextWidth.Of(canvas.Numbers.Of(value));
    }

    private static void WriteGrid(SvgCanvas canvas, Ticks ticks, Scale scale, double top, double bottom)
    {
        var lines = new StringBuilder();
        foreach (var value in ticks.Values)
        {
            lines.Append($"M{SvgCanvas.At(scale[value], top)}V{SvgCanvas.Coordinate(bottom)}");
            canvas.Text(scale[value], bottom + 16, canvas.Numbers.Of(value, ticks.Digits), "middle");
        }
        canvas.Path(lines.ToString(), ValueAxis.GridLine);
    }

    private static void WriteSeries(
        SvgCanvas canvas,
        SeriesChart chart,
        int series,
        Scale scale,
        IReadOnlyList<double> places
    )
    {
        var zero = scale[Math.Clamp(0, scale.Numbers.From, scale.Numbers.To)];
        var bars = new StringBuilder();
        var values = chart.Series[series].Values;
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is not { } value)
                continue;
            var y = places[i] + BarHeight * (series - chart.Series.Length / 2.0);
            var x = scale[Math.Clamp(value, scale.Numbers.From, scale.Numbers.To)];
            bars.Append($"M{SvgCanvas.At(zero, y + 1)}H{SvgCanvas.Coordinate(x)}v{SvgCanvas.Coordinate(BarHeight - 2)}")
                .Append($"H{SvgCanvas.Coordinate(zero)}z");
            var (gap, anchor) = value < 0 ? (-4, "end") : (4, "start");
            canvas.Text(x + gap, y + BarHeight / 2 + SvgCanvas.HalfText, canvas.Numbers.Of(value), anchor);
        }
        canvas.Open(SeriesStyle.Class(series)).Path(bars.ToString(), SeriesStyle.Fill(canvas, series)).Close();
    }
}
