using System.Text;

namespace BlogGen.Markdown.Charts.Drawing;

/// <summary>Curves over a grid, with the axes through zero where zero is in sight; the numbers stand outside, where no curve runs.</summary>
internal static class FunctionDrawing
{
    private const double PlotHeight = 230;
    private const double Margin = 14;
    private const double ArrowSize = 4;

    public static void Write(SvgCanvas canvas, FunctionChart chart)
    {
        var ticks = Ticks.Covering(FunctionWindow.HeightOf(chart), 7);
        var top = chart.Curves.IsEmpty ? Margin : WriteLegend(canvas, chart) + Margin;
        var left = ValueAxis.WidthOf(canvas, ticks) + 4;
        var y = new Scale(ticks.Reach, top + PlotHeight, top);
        var marks = AxisMarks.Of(chart.X, chart.Angles, canvas.Numbers);
        var right = SvgCanvas.Width - Math.Max(Margin, TextWidth.Of(marks.Count > 0 ? marks[^1].Label : "") / 2);
        var x = new Scale(chart.X, left, right);
        WriteGrid(canvas, marks, ticks, x, y);
        WriteAxes(canvas, chart.Texts, x, y);
        for (var i = 0; i < chart.Curves.Length; i++)
            canvas
                .Open(SeriesStyle.Class(i))
                .Path(new CurveTracer(chart.Curves[i].Formula.At, x, y).Trace(), SeriesStyle.Line(i))
                .Close();
        foreach (var point in chart.Points)
            WritePoint(canvas, point, x, y);
        canvas.Height = top + PlotHeight + 24;
    }

    private static double WriteLegend(SvgCanvas canvas, FunctionChart chart) =>
        Legend.Write(
            canvas,
            [.. chart.Curves.Select(c => c.Name)],
            (series, x, y) => Legend.WriteLineSwatch(canvas, series, x, y, hasMarker: false)
        );

    private static void WriteGrid(SvgCanvas canvas, IReadOnlyList<AxisMark> marks, Ticks ticks, Scale x, Scale y)
    {
        var lines = new StringBuilder();
        var free = double.NegativeInfinity;
        foreach (var mark in marks)
        {
            lines.Append($"M{SvgCanvas.At(x[mark.At], y.End)}V{SvgCanvas.Coordinate(y.Start)}");
            var half = TextWidth.Of(mark.Label) / 2;
            if (x[mark.At] - half < free)
                continue;
            canvas.Text(x[mark.At], y.Start + 18, mark.Label, "middle");
            free = x[mark.At] + half + 4;
        }
        foreach (var value in ticks.Values)
        {
            lines.Append($"M{SvgCanvas.At(x.Start, y[value])}H{SvgCanvas.Coordinate(x.End)}");
            canvas.Text(x.Start - 8, y[value] + SvgCanvas.HalfText, canvas.Numbers.Of(value, ticks.Digits), "end");
        }
        canvas.Path(lines.ToString(), ValueAxis.GridLine);
    }

    private static void WriteAxes(SvgCanvas canvas, ChartTexts texts, Scale x, Scale y)
    {
        var across = y[Math.Clamp(0, y.Numbers.From, y.Numbers.To)];
        var up = x[Math.Clamp(0, x.Numbers.From, x.Numbers.To)];
        canvas.Path(
            $"M{SvgCanvas.At(x.Start, across)}H{SvgCanvas.Coordinate(x.End + 8)}l-7-{ArrowSize}m7 {ArrowSize}l-7 {ArrowSize}"
                + $"M{SvgCanvas.At(up, y.Start)}V{SvgCanvas.Coordinate(y.End - 8)}l-{ArrowSize} 7m{ArrowSize}-7l{ArrowSize} 7",
            "fill=\"none\" stroke=\"currentColor\""
        );
        WriteName(canvas, texts.XAxis.Length > 0 ? texts.XAxis : "x", SvgCanvas.Width - 2, across - 8, "end");
        var isRoomRight = up < SvgCanvas.Width / 2;
        WriteName(
            canvas,
            texts.YAxis.Length > 0 ? texts.YAxis : "y",
            up + (isRoomRight ? 9 : -9),
            y.End - 4,
            isRoomRight ? "start" : "end"
        );
    }

    private static void WriteName(SvgCanvas canvas, string name, double x, double y, string anchor) =>
        canvas.Text(x, y, TextWidth.Shorten(name, SvgCanvas.Width / 2), anchor, "font-style=\"italic\"");

    private static void WritePoint(SvgCanvas canvas, MarkedPoint point, Scale x, Scale y)
    {
        if (!IsIn(point.X, x.Numbers) || !IsIn(point.Y, y.Numbers))
            return;
        var (at, up) = (x[point.X], y[point.Y]);
        canvas.Path($"M{SvgCanvas.At(at - 4, up)}a4 4 0 1 0 8 0a4 4 0 1 0-8 0z");
        var label = point.Name + canvas.Numbers.Pair(point.X, point.Y);
        var fitsRight = at + 8 + TextWidth.Of(label) <= SvgCanvas.Width;
        canvas.Text(
            at + (fitsRight ? 8 : -8),
            up - 8 < y.End + 6 ? up + 18 : up - 8,
            label,
            fitsRight ? "start" : "end",
            "font-weight=\"600\""
        );
    }

    private static bool IsIn(double value, Stretch stretch) => value >= stretch.From && value <= stretch.To;
}
