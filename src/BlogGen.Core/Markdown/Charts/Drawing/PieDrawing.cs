namespace BlogGen.Markdown.Charts.Drawing;

/// <summary>Slices from twelve o'clock on, clockwise; what each is stands beside it, and nothing has to be guessed by colour.</summary>
internal static class PieDrawing
{
    private const double Radius = 74;
    private const double LabelWidth = (SvgCanvas.Width - 2 * Radius) / 2 - 20;
    private const double LabelGap = 5;

    private sealed record Label(IReadOnlyList<string> Lines, double Angle)
    {
        public double Height => Lines.Count * SvgCanvas.LineHeight;

        public double Top { get; set; }
    }

    public static void Write(SvgCanvas canvas, PieChart chart)
    {
        var total = chart.Slices.Sum(s => s.Value);
        var (labels, from) = (new List<Label>(), 0d);
        foreach (var slice in chart.Slices)
        {
            labels.Add(new Label(LinesOf(canvas, slice, total), 2 * Math.PI * (from + slice.Value / 2) / total));
            from += slice.Value;
        }
        var sides = labels.ToLookup(l => Math.Sin(l.Angle) >= 0);
        var height = Math.Max(2 * Radius + 24, sides.Max(side => side.Sum(l => l.Height + LabelGap)));
        foreach (var side in sides)
            Spread([.. side.OrderBy(l => -Math.Cos(l.Angle))], height);
        WriteSlices(canvas, chart, total, height / 2);
        foreach (var (label, slice) in labels.Zip(chart.Slices))
            WriteLabel(canvas, label, height / 2, slice.Value > 0);
        canvas.Height = height;
    }

    private static List<string> LinesOf(SvgCanvas canvas, Slice slice, double total)
    {
        var share = canvas.Numbers.Of(Math.Round(slice.Value / total * 100, 1, MidpointRounding.AwayFromZero)) + "%";
        var lines = TextWidth.Force(slice.Name, LabelWidth, 3).ToList();
        if (lines.Count > 0 && TextWidth.Of(lines[^1] + " " + share) <= LabelWidth)
            lines[^1] += " " + share;
        else
            lines.Add(share);
        return lines;
    }

    /// <summary>Each beside its slice, pushed down, then up, until none covers another.</summary>
    private static void Spread(List<Label> side, double height)
    {
        var free = 0d;
        foreach (var label in side)
        {
            label.Top = Math.Max(free, height / 2 - (Radius + 8) * Math.Cos(label.Angle) - label.Height / 2);
            free = label.Top + label.Height + LabelGap;
        }
        free = height;
        foreach (var label in Enumerable.Reverse(side))
        {
            label.Top = Math.Max(0, Math.Min(label.Top, free - label.Height));
            free = label.Top - LabelGap;
        }
    }

    private static void WriteSlices(SvgCanvas canvas, PieChart chart, double total, double middle)
    {
        var from = 0d;
        for (var i = 0; i < chart.Slices.Length; i++)
        {
            var share = chart.Slices[i].Value / total;
            var style = StyleOf(i, chart.Slices.Length);
            canvas.Open(SeriesStyle.Class(style));
            if (i < SeriesStyle.Count)
                SeriesStyle.WritePattern(canvas, i);
            if (share > 0)
                canvas.Path(SlicePath(from, share, middle), SeriesStyle.Fill(canvas, style));
            canvas.Close();
            from += share;
        }
    }

    // The last one touches the first, so it must not look like it.
    private static int StyleOf(int slice, int count) =>
        slice > 0 && slice == count - 1 && slice % SeriesStyle.Count == 0 ? 2 : slice;

    private static string SlicePath(double from, double share, double middle)
    {
        const double Center = SvgCanvas.Width / 2;
        var radius = SvgCanvas.Coordinate(Radius);
        if (share > 1 - 1e-6)
            return $"M{SvgCanvas.At(Center - Radius, middle)}a{radius} {radius} 0 1 0 {SvgCanvas.At(2 * Radius, 0)}"
                + $"a{radius} {radius} 0 1 0 {SvgCanvas.At(-2 * Radius, 0)}z";
        var (start, end) = (On(Radius, 2 * Math.PI * from, middle), On(Radius, 2 * Math.PI * (from + share), middle));
        return $"M{SvgCanvas.At(Center, middle)}L{start}A{radius} {radius} 0 {(share > 0.5 ? 1 : 0)} 1 {end}z";
    }

    private static string On(double radius, double angle, double middle) =>
        SvgCanvas.At(SvgCanvas.Width / 2 + radius * Math.Sin(angle), middle - radius * Math.Cos(angle));

    private static void WriteLabel(SvgCanvas canvas, Label label, double middle, bool hasSlice)
    {
        var isRight = Math.Sin(label.Angle) >= 0;
        var x = isRight ? SvgCanvas.Width - LabelWidth : LabelWidth;
        canvas.Lines(x, label.Top + 12, label.Lines, isRight ? "start" : "end");
        if (hasSlice)
            canvas.Path(
                $"M{On(Radius + 1, label.Angle, middle)}L{On(Radius + 7, label.Angle, middle)}"
                    + $"L{SvgCanvas.At(x + (isRight ? -4 : 4), label.Top + label.Height / 2)}",
                "fill=\"none\" stroke=\"currentColor\" stroke-opacity=\".5\""
            );
    }
}
