namespace BlogGen.Markdown.Charts.Drawing;

internal static class ChartDrawing
{
    public static void Write(SvgCanvas canvas, Chart chart)
    {
        switch (chart)
        {
            case SeriesChart { Form: SeriesForm.Lines } lines:
                LineDrawing.Write(canvas, lines);
                break;
            case SeriesChart { Form: SeriesForm.Bars } bars when BarDrawing.Fits(bars):
                BarDrawing.Write(canvas, bars);
                break;
            case SeriesChart bars:
                LyingBarDrawing.Write(canvas, bars);
                break;
            case PieChart pie:
                PieDrawing.Write(canvas, pie);
                break;
            case FunctionChart function:
                FunctionDrawing.Write(canvas, function);
                break;
            case NumberLineChart line:
                NumberLineDrawing.Write(canvas, line);
                break;
        }
    }
}
