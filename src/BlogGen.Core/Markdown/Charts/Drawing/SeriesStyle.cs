using System.Globalization;

namespace BlogGen.Markdown.Charts.Drawing;

/// <summary>How series are told apart, also in grey and by those who see no colours: pattern, dashes and marker beside the colour.</summary>
internal static class SeriesStyle
{
    // Each has a contrast of 3 : 1 to white and to black paper.
    private static readonly string[] s_colors = ["#3b78c4", "#c4622d", "#3f8f55", "#8f62c2", "#b5851c", "#2a8a99"];

    private static readonly string[] s_dashes = ["", "8 4", "2 4", "10 3 2 3", "4 4", "14 3"];

    private static readonly string[] s_patterns =
    [
        "",
        "<path d=\"M-2 2L2-2M0 6L6 0M4 8L8 4\" stroke=\"currentColor\" stroke-width=\"2\"/>",
        "<circle cx=\"3\" cy=\"3\" r=\"1.6\" fill=\"currentColor\"/>",
        "<path d=\"M0 0L6 6M0 6L6 0\" stroke=\"currentColor\"/>",
        "<path d=\"M0 3H6\" stroke=\"currentColor\" stroke-width=\"2\"/>",
        "<path d=\"M3 0V6\" stroke=\"currentColor\" stroke-width=\"2\"/>",
    ];

    public static int Count => s_colors.Length;

    /// <summary>Of the group that holds a series.</summary>
    public static string Class(int series)
    {
        var index = series % Count;
        return $"class=\"c{(index + 1).ToString(CultureInfo.InvariantCulture)}\" color=\"{s_colors[index]}\"";
    }

    public static string Line(int series) =>
        "fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.5\" stroke-linejoin=\"round\""
        + (s_dashes[series % Count] is { Length: > 0 } dashes ? $" stroke-dasharray=\"{dashes}\"" : "");

    /// <summary>Writes the pattern of a series, inside its group, so that it has its colour.</summary>
    public static void WritePattern(SvgCanvas canvas, int series)
    {
        if (s_patterns[series % Count] is { Length: > 0 } pattern)
            canvas.Raw(
                $"<pattern id=\"{PatternId(canvas, series)}\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">{pattern}</pattern>"
            );
    }

    public static string Fill(SvgCanvas canvas, int series) =>
        (series % Count == 0 ? "fill=\"currentColor\"" : $"fill=\"url(#{PatternId(canvas, series)})\"")
        + " stroke=\"currentColor\"";

    public static string Marker(int series, double x, double y) =>
        (series % Count) switch
        {
            0 => $"M{SvgCanvas.At(x - 4, y)}a4 4 0 1 0 8 0a4 4 0 1 0-8 0z",
            1 => $"M{SvgCanvas.At(x - 3.5, y - 3.5)}h7v7h-7z",
            2 => $"M{SvgCanvas.At(x, y - 4.5)}l4.5 8h-9z",
            3 => $"M{SvgCanvas.At(x, y - 5)}l5 5l-5 5l-5-5z",
            4 => $"M{SvgCanvas.At(x, y + 4.5)}l4.5-8h-9z",
            _ => $"M{SvgCanvas.At(x - 5, y - 1.5)}h3.5v-3.5h3v3.5h3.5v3h-3.5v3.5h-3v-3.5h-3.5z",
        };

    private static string PatternId(SvgCanvas canvas, int series) =>
        $"{canvas.Id}-p{(series % Count).ToString(CultureInfo.InvariantCulture)}";
}
