using System.Text;

namespace BlogGen.Markdown.Charts.Drawing;

/// <summary>The axis of the values at the left, with its lines across the drawing.</summary>
internal static class ValueAxis
{
    public const string GridLine = "stroke=\"currentColor\" stroke-opacity=\".22\"";

    /// <summary>What stands above the axis: what is measured, and in what.</summary>
    public static string TitleOf(ChartTexts texts) =>
        texts.YAxis.Length > 0 && texts.Unit.Length > 0 ? $"{texts.YAxis} ({texts.Unit})" : texts.YAxis + texts.Unit;

    /// <returns>Where the drawing may begin below it.</returns>
    public static double WriteTitle(SvgCanvas canvas, ChartTexts texts, double top)
    {
        if (TitleOf(texts) is not { Length: > 0 } title)
            return top;
        canvas.Text(0, top + 11, TextWidth.Shorten(title, SvgCanvas.Width));
        return top + 18;
    }

    public static double WidthOf(SvgCanvas canvas, Ticks ticks) =>
        ticks.Values.Max(v => TextWidth.Of(canvas.Numbers.Of(v, ticks.Digits))) + 7;

    public static void Write(SvgCanvas canvas, Ticks ticks, Scale scale, double left)
    {
        var lines = new StringBuilder();
        foreach (var value in ticks.Values)
        {
            var y = scale[value];
            lines.Append('M').Append(SvgCanvas.At(left, y)).Append('H').Append(SvgCanvas.Coordinate(SvgCanvas.Width));
            canvas.Text(left - 7, y + SvgCanvas.HalfText, canvas.Numbers.Of(value, ticks.Digits), "end");
        }
        canvas.Path(lines.ToString(), GridLine);
    }

    /// <summary>Ticks that cover all values; a chart of bars starts at zero.</summary>
    public static Ticks TicksFor(SeriesChart chart, int count)
    {
        if (chart.Y is { } asked)
            return Ticks.Covering(asked, count);
        var values = chart.Series.SelectMany(s => s.Values).OfType<double>().ToList();
        var (low, high) = (values.Min(), values.Max());
        if (chart.Form != SeriesForm.Lines || (low > 0 && low < 0.5 * high))
            (low, high) = (Math.Min(0, low), Math.Max(0, high));
        if (high - low <= 1e-9 * Math.Max(1, Math.Abs(high)))
            (low, high) = (low - 1, high + 1);
        return Ticks.Covering(new Stretch(low, high), count);
    }
}
