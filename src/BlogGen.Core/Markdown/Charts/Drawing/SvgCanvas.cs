using System.Globalization;
using System.Text;
using BlogGen.Markdown.Text;

namespace BlogGen.Markdown.Charts.Drawing;

/// <summary>
/// Writes one drawing. It is as wide as a phone, so that its letters stay legible there; what is larger only scales it. Colours
/// are <c>currentColor</c> and six classes with a colour of their own that shows on white and on black, so that it reads
/// without a style sheet too.
/// </summary>
/// <param name="id">Begins every id of the drawing: no other on any page has it.</param>
internal sealed class SvgCanvas(string id, ChartNumberText numbers)
{
    public const double Width = 340;
    public const double LineHeight = 16;

    /// <summary>From the middle of a line of text down to where its letters stand.</summary>
    public const double HalfText = 4.5;

    private readonly StringBuilder _svg = new();

    public string Id => id;

    public ChartNumberText Numbers => numbers;

    public double Height { get; set; }

    public string Content => _svg.ToString();

    /// <summary>At most one decimal: finer than that nobody sees.</summary>
    public static string Coordinate(double value) =>
        (Math.Round(value, 1, MidpointRounding.AwayFromZero) + 0d).ToString("0.#", CultureInfo.InvariantCulture);

    public static string At(double x, double y) => Coordinate(x) + " " + Coordinate(y);

    public SvgCanvas Open(string attributes)
    {
        _svg.Append("<g ").Append(attributes).Append('>');
        return this;
    }

    public SvgCanvas Close()
    {
        _svg.Append("</g>\n");
        return this;
    }

    public SvgCanvas Path(string path, string attributes = "")
    {
        if (path.Length > 0)
            Raw($"<path d=\"{path}\"{Spaced(attributes)}/>");
        return this;
    }

    /// <param name="anchor"><c>start</c>, <c>middle</c> or <c>end</c> of the text stands at <paramref name="x"/>.</param>
    public SvgCanvas Text(double x, double y, string text, string anchor = "start", string attributes = "")
    {
        var anchored = anchor == "start" ? "" : $" text-anchor=\"{anchor}\"";
        return Raw(
            $"<text x=\"{Coordinate(x)}\" y=\"{Coordinate(y)}\"{anchored}{Spaced(attributes)}>{HtmlText.Escape(text)}</text>"
        );
    }

    /// <summary>Lines below one another; <paramref name="y"/> is the first one's.</summary>
    public SvgCanvas Lines(double x, double y, IEnumerable<string> lines, string anchor)
    {
        foreach (var line in lines)
        {
            Text(x, y, line, anchor);
            y += LineHeight;
        }
        return this;
    }

    public SvgCanvas Raw(string svg)
    {
        _svg.Append(svg);
        return this;
    }

    private static string Spaced(string attributes) => attributes.Length == 0 ? "" : " " + attributes;
}
