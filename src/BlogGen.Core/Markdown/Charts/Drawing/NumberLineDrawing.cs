using System.Text;

namespace BlogGen.Markdown.Charts.Drawing;

/// <summary>A line with numbers, its points upon it, and above it a row for each interval and each jump.</summary>
internal static class NumberLineDrawing
{
    private const double Edge = 20;
    private const double Row = 30;
    private const double Dot = 4.5;

    public static void Write(SvgCanvas canvas, NumberLineChart chart)
    {
        var rows = chart.Intervals.Length + chart.Jumps.Length;
        var axis = rows * Row + (chart.Points.Any(p => p.Name.Length > 0) ? 26 : 14);
        var scale = new Scale(chart.Range, Edge, SvgCanvas.Width - Edge);
        WriteAxis(canvas, chart, scale, axis);
        var row = axis - 22;
        for (var i = 0; i < chart.Intervals.Length; i++, row -= Row)
            WriteInterval(canvas, chart.Intervals[i], i, scale, row, axis);
        foreach (var jump in chart.Jumps)
        {
            WriteJump(canvas, jump, scale, row, axis);
            row -= Row;
        }
        WritePoints(canvas, chart, scale, axis);
        canvas.Height = axis + 30;
        if (chart.Texts.Unit.Length > 0)
        {
            canvas.Text(SvgCanvas.Width, axis + 42, TextWidth.Shorten(chart.Texts.Unit, SvgCanvas.Width), "end");
            canvas.Height += 20;
        }
    }

    private static void WriteAxis(SvgCanvas canvas, NumberLineChart chart, Scale scale, double axis)
    {
        var ticks = TicksOf(canvas, chart);
        var line = new StringBuilder($"M8 {SvgCanvas.Coordinate(axis)}h-5l7-4m-7 4l7 4M8 {SvgCanvas.Coordinate(axis)}");
        line.Append("H337l-7-4m7 4l-7 4");
        var free = double.NegativeInfinity;
        foreach (var value in ticks.Values)
        {
            line.Append($"M{SvgCanvas.At(scale[value], axis - 5)}v10");
            var label = canvas.Numbers.Of(value, ticks.Digits);
            var half = TextWidth.Of(label) / 2;
            if (scale[value] - half < free)
                continue;
            canvas.Text(scale[value], axis + 22, label, "middle");
            free = scale[value] + half + 4;
        }
        canvas.Path(line.ToString(), "fill=\"none\" stroke=\"currentColor\"");
    }

    private static Ticks TicksOf(SvgCanvas canvas, NumberLineChart chart)
    {
        if (chart.Step is { } step)
            return Ticks.Within(chart.Range, step);
        var widest = Math.Max(
            TextWidth.Of(canvas.Numbers.Of(Math.Floor(chart.Range.From))),
            TextWidth.Of(canvas.Numbers.Of(Math.Floor(chart.Range.To)))
        );
        var most = Math.Max(2, (int)((SvgCanvas.Width - 2 * Edge) / (widest + 6)));
        return Ticks.Within(chart.Range, chart.Range.Length < 4 ? Math.Min(8, most) : most);
    }

    private static void WriteInterval(
        SvgCanvas canvas,
        LineInterval interval,
        int index,
        Scale scale,
        double row,
        double axis
    )
    {
        var (from, to) = (PlaceOf(interval.From.At, scale), PlaceOf(interval.To.At, scale));
        canvas.Open(SeriesStyle.Class(index));
        canvas.Path(
            $"M{SvgCanvas.At(from, row)}H{SvgCanvas.Coordinate(to)}",
            "stroke=\"currentColor\" stroke-width=\"3\""
        );
        WriteEnd(canvas, interval.From, from, row, axis, -1);
        WriteEnd(canvas, interval.To, to, row, axis, 1);
        canvas.Close();
        WriteCentred(canvas, interval.Name, (from + to) / 2, row - 9);
    }

    /// <summary>Filled where the end belongs to the interval, a ring where it does not, an arrow where there is none.</summary>
    private static void WriteEnd(SvgCanvas canvas, LineEnd end, double x, double row, double axis, int direction)
    {
        if (double.IsInfinity(end.At))
        {
            canvas.Path(Arrow(x, row, direction));
            return;
        }
        WriteDrop(canvas, x, row, axis);
        WriteDot(canvas, x, row, end.IsOpen);
    }

    private static void WriteDot(SvgCanvas canvas, double x, double y, bool isOpen) =>
        canvas.Raw(
            $"<circle class=\"{(isOpen ? "open" : "closed")}\" cx=\"{SvgCanvas.Coordinate(x)}\" cy=\"{SvgCanvas.Coordinate(y)}\" r=\"{SvgCanvas.Coordinate(Dot)}\""
                + (isOpen ? " fill=\"#fff\"" : "")
                + " stroke=\"currentColor\" stroke-width=\"2\"/>"
        );

    private static void WriteDrop(SvgCanvas canvas, double x, double row, double axis) =>
        canvas.Path(
            $"M{SvgCanvas.At(x, row)}V{SvgCanvas.Coordinate(axis)}",
            "stroke=\"currentColor\" stroke-opacity=\".5\" stroke-dasharray=\"2 3\""
        );

    private static void WriteJump(SvgCanvas canvas, Jump jump, Scale scale, double row, double axis)
    {
        var (from, to) = (PlaceOf(jump.From, scale), PlaceOf(jump.To, scale));
        var direction = Math.Sign(jump.To - jump.From);
        canvas.Open(SeriesStyle.Class(direction > 0 ? 0 : 1));
        WriteDrop(canvas, from, row, axis);
        WriteDrop(canvas, to, row, axis);
        canvas.Path(
            $"M{SvgCanvas.At(from, row)}H{SvgCanvas.Coordinate(to - 4 * direction)}",
            SeriesStyle.Line(direction > 0 ? 0 : 1)
        );
        canvas.Path(Arrow(to, row, direction)).Close();
        WriteCentred(
            canvas,
            canvas.Numbers.WithSign(ChartNumberText.Rounded(jump.To - jump.From)),
            (from + to) / 2,
            row - 7
        );
    }

    private static void WritePoints(SvgCanvas canvas, NumberLineChart chart, Scale scale, double axis)
    {
        foreach (var point in chart.Points.Where(p => p.At >= chart.Range.From && p.At <= chart.Range.To))
        {
            canvas.Open(SeriesStyle.Class(3));
            WriteDot(canvas, scale[point.At], axis, point.IsOpen);
            canvas.Close();
            canvas.Text(scale[point.At], axis - 10, point.Name, "middle", "font-weight=\"600\"");
        }
    }

    private static string Arrow(double x, double y, int direction) =>
        direction > 0 ? $"M{SvgCanvas.At(x, y)}l-9-5v10z" : $"M{SvgCanvas.At(x, y)}l9-5v10z";

    private static double PlaceOf(double number, Scale scale) =>
        double.IsInfinity(number)
            ? (number > 0 ? SvgCanvas.Width - 6 : 6)
            : scale[Math.Clamp(number, scale.Numbers.From, scale.Numbers.To)];

    private static void WriteCentred(SvgCanvas canvas, string text, double x, double y)
    {
        var half = TextWidth.Of(text) / 2;
        canvas.Text(
            Math.Clamp(x, Math.Min(half, SvgCanvas.Width / 2), Math.Max(SvgCanvas.Width - half, SvgCanvas.Width / 2)),
            y,
            text,
            "middle"
        );
    }
}
