namespace BlogGen.Markdown.Charts.Drawing;

/// <summary>The names of the series with their pattern or line, above the drawing.</summary>
internal static class Legend
{
    private const double Swatch = 22;
    private const double Gap = 6;
    private const double Between = 14;

    /// <returns>Where the drawing may begin below it.</returns>
    public static double Write(SvgCanvas canvas, IReadOnlyList<string> names, Action<int, double, double> writeSwatch)
    {
        var (x, y) = (0d, 0d);
        for (var i = 0; i < names.Count; i++)
        {
            var name = TextWidth.Shorten(names[i], SvgCanvas.Width - Swatch - Gap);
            var width = Swatch + Gap + TextWidth.Of(name);
            if (x > 0 && x + width > SvgCanvas.Width)
                (x, y) = (0, y + SvgCanvas.LineHeight + 3);
            canvas.Open(SeriesStyle.Class(i));
            writeSwatch(i, x, y + 9);
            canvas.Close();
            canvas.Text(x + Swatch + Gap, y + 9 + SvgCanvas.HalfText, name);
            x += width + Between;
        }
        return y + SvgCanvas.LineHeight + 10;
    }

    /// <param name="y">Of its middle.</param>
    public static void WritePatternSwatch(SvgCanvas canvas, int series, double x, double y)
    {
        SeriesStyle.WritePattern(canvas, series);
        canvas.Path($"M{SvgCanvas.At(x + 1, y - 6)}h20v12h-20z", SeriesStyle.Fill(canvas, series));
    }

    public static void WriteLineSwatch(SvgCanvas canvas, int series, double x, double y, bool hasMarker)
    {
        canvas.Path($"M{SvgCanvas.At(x, y)}h22", SeriesStyle.Line(series));
        if (hasMarker)
            canvas.Path(SeriesStyle.Marker(series, x + 11, y));
    }
}
