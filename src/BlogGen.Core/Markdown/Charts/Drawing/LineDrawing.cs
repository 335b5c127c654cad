using System.Text;

namespace BlogGen.Markdown.Charts.Drawing;

/// <summary>Values over time or over another number, joined by lines.</summary>
internal static class LineDrawing
{
    private const double PlotHeight = 180;
    private const int MostMarkers = 40;

    public static void Write(SvgCanvas canvas, SeriesChart chart)
    {
        var ticks = ValueAxis.TicksFor(chart, 5);
        var top = chart.Series.Length > 1 ? WriteLegend(canvas, chart) : 0;
        top = ValueAxis.WriteTitle(canvas, chart.Texts, top);
        var left = ValueAxis.WidthOf(canvas, ticks);
        var scale = new Scale(ticks.Reach, top + 20 + PlotHeight, top + 20);
        ValueAxis.Write(canvas, ticks, scale, left);
        var places = PlacesOf(chart, left);
        for (var series = 0; series < chart.Series.Length; series++)
            WriteSeries(canvas, chart.Series[series].Values, series, places, scale);
        if (chart.Series.Length == 1)
            WriteValues(canvas, chart.Series[0].Values, places, scale);
        canvas.Height = WriteLabels(canvas, chart, places, left, scale.Start);
    }

    private static double WriteLegend(SvgCanvas canvas, SeriesChart chart) =>
        Legend.Write(
            canvas,
            [.. chart.Series.Select(s => s.Name)],
            (series, x, y) => Legend.WriteLineSwatch(canvas, series, x, y, hasMarker: true)
        );

    /// <summary>As far apart as their numbers are; in equal steps where they are words.</summary>
    private static double[] PlacesOf(SeriesChart chart, double left)
    {
        var edge = Math.Min(20, (SvgCanvas.Width - left) / chart.Labels.Length / 2);
        var (start, end) = (left + edge, SvgCanvas.Width - edge);
        if (chart.Labels.Length == 1)
            return [(start + end) / 2];
        if (chart.Places.Length == chart.Labels.Length)
        {
            var scale = new Scale(new Stretch(chart.Places[0], chart.Places[^1]), start, end);
            return [.. chart.Places.Select(p => scale[p])];
        }
        var step = (end - start) / (chart.Labels.Length - 1);
        return [.. Enumerable.Range(0, chart.Labels.Length).Select(i => start + i * step)];
    }

    private static void WriteSeries(
        SvgCanvas canvas,
        IReadOnlyList<double?> values,
        int series,
        double[] places,
        Scale scale
    )
    {
        var (line, markers, isDown) = (new StringBuilder(), new StringBuilder(), false);
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i] is not { } value)
            {
                isDown = false;
                continue;
            }
            var y = scale[Math.Clamp(value, scale.Numbers.From, scale.Numbers.To)];
            line.Append(isDown ? 'L' : 'M').Append(SvgCanvas.At(places[i], y));
            isDown = true;
            if (values.Count <= MostMarkers)
                markers.Append(SeriesStyle.Marker(series, places[i], y));
        }
        canvas.Open(SeriesStyle.Class(series)).Path(line.ToString(), SeriesStyle.Line(series));
        canvas.Path(markers.ToString()).Close();
    }

    /// <summary>Above each point, or below it in a valley; none at all where they would touch.</summary>
    private static void WriteValues(SvgCanvas canvas, IReadOnlyList<double?> values, double[] places, Scale scale)
    {
        var texts = values.Select(v => v is { } value ? canvas.Numbers.Of(value) : "").ToList();
        for (var i = 1; i < places.Length; i++)
        {
            if ((TextWidth.Of(texts[i]) + TextWidth.Of(texts[i - 1])) / 2 > places[i] - places[i - 1] - 3)
                return;
        }
        for (var i = 0; i < places.Length; i++)
        {
            if (values[i] is not { } value || value < scale.Numbers.From || value > scale.Numbers.To)
                continue;
            var isValley =
                (At(i - 1) ?? value) >= value && (At(i + 1) ?? value) >= value && At(i - 1) + At(i + 1) > 2 * value;
            var y = scale[value] + (isValley && scale[value] + 20 < scale.Start ? 18 : -9);
            var half = TextWidth.Of(texts[i]) / 2;
            canvas.Text(Math.Clamp(places[i], half, SvgCanvas.Width - half), y, texts[i], "middle");
        }

        double? At(int index) => index >= 0 && index < values.Count ? values[index] : null;
    }

    /// <returns>The height of all.</returns>
    private static double WriteLabels(SvgCanvas canvas, SeriesChart chart, double[] places, double left, double bottom)
    {
        canvas.Path(
            $"M{SvgCanvas.At(left, bottom)}H{SvgCanvas.Coordinate(SvgCanvas.Width)}",
            "stroke=\"currentColor\""
        );
        var taken = double.NegativeInfinity;
        for (var i = 0; i < places.Length; i++)
        {
            var label = TextWidth.Shorten(chart.Labels[i], 110);
            var half = TextWidth.Of(label) / 2;
            var x = Math.Clamp(places[i], half, Math.Max(half, SvgCanvas.Width - half));
            if (x - half < taken)
                continue;
            taken = x + half + 6;
            canvas.Path($"M{SvgCanvas.At(places[i], bottom)}v4", "stroke=\"currentColor\"");
            canvas.Text(x, bottom + 18, label, "middle");
        }
        if (chart.Texts.XAxis.Length == 0)
            return bottom + 24;
        canvas.Text(SvgCanvas.Width, bottom + 38, TextWidth.Shorten(chart.Texts.XAxis, SvgCanvas.Width), "end");
        return bottom + 44;
    }
}
