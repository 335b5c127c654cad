using System.Globalization;
using System.Text;
using BlogGen.Files;
using BlogGen.Markdown.Charts.Drawing;
using BlogGen.Markdown.Charts.Reading;
using BlogGen.Markdown.Highlighting;
using BlogGen.Markdown.Text;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace BlogGen.Markdown.Charts;

/// <summary>
/// A fenced <c>chart</c> becomes a figure: a drawing that needs no script, and its data as a table for whoever cannot see it.
/// </summary>
internal static class ChartWriter
{
    /// <returns>False where the block is no chart, or has a fault: then it is shown as code, as it was typed.</returns>
    public static bool TryWrite(HtmlRenderer renderer, FencedCodeBlock block, RenderState state)
    {
        if (block.Info?.ToLowerInvariant() is not ("chart" or "grafik" or "diagram"))
            return false;
        var fence = new Fragment(block.Info, block.Line, block.Column);
        if (ChartReader.Read(LinesOf(block), fence, state.Options.Language, new ChartFaults(state)) is not { } chart)
            return false;
        var attributes = HighlightedCodeRenderer.OwnAttributes(block);
        attributes.AddClass("chart");
        Write(renderer, chart, attributes, state);
        return true;
    }

    private static List<Fragment> LinesOf(FencedCodeBlock block)
    {
        var lines = new List<Fragment>();
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var line = block.Lines.Lines[i];
            lines.Add(new Fragment(line.Slice.ToString(), line.Line, line.Column));
        }
        return lines;
    }

    private static void Write(HtmlRenderer renderer, Chart chart, HtmlAttributes attributes, RenderState state)
    {
        var id = IdOf(state);
        var canvas = new SvgCanvas(id, new ChartNumberText(state.Options.Language));
        ChartDrawing.Write(canvas, chart);
        renderer.EnsureLine();
        renderer.Write("<figure").WriteAttributes(attributes).WriteLine(">");
        WriteCaption(renderer, chart, state);
        var (width, height) = (SvgCanvas.Coordinate(SvgCanvas.Width), SvgCanvas.Coordinate(canvas.Height));
        renderer
            .Write(
                $"<svg role=\"img\" aria-labelledby=\"{id}-t {id}-d\" viewBox=\"0 0 {width} {height}\" width=\"{width}\""
            )
            .Write(" fill=\"currentColor\" font-family=\"system-ui, sans-serif\" font-size=\"13\">")
            .Write($"<title id=\"{id}-t\">")
            .WriteEscape(chart.Texts.Title.Length > 0 ? chart.Texts.Title : ChartWords.KindOf(chart, state))
            .Write($"</title><desc id=\"{id}-d\">")
            .WriteEscape(
                chart.Texts.Description is { Length: > 0 } own ? own : ChartDescription.Of(chart, canvas.Numbers, state)
            )
            .WriteLine("</desc>");
        renderer.Write(canvas.Content).WriteLine("</svg>");
        ChartTable.Write(renderer, chart, canvas.Numbers, state);
        renderer.WriteLine("</figure>");
    }

    private static void WriteCaption(HtmlRenderer renderer, Chart chart, RenderState state)
    {
        var texts = chart.Texts;
        if ((texts.Title + texts.Note + texts.Source).Length == 0)
            return;
        var parts = new List<string>();
        if (texts.Title.Length > 0)
            parts.Add($"<b>{HtmlText.Escape(texts.Title)}</b>");
        if (texts.Note.Length > 0)
            parts.Add(HtmlText.Escape(texts.Note));
        if (texts.Source.Length > 0)
            parts.Add($"<small>{state.Say("Sumber", "Source")}: {HtmlText.Escape(texts.Source)}</small>");
        renderer.Write("<figcaption>").Write(string.Join(' ', parts)).WriteLine("</figcaption>");
    }

    // By the file, so that no two pages in one feed share an id.
    private static string IdOf(RenderState state)
    {
        var file = ContentHash.Of(Encoding.UTF8.GetBytes(state.Options.File));
        return $"g{file[..8]}-{(++state.Charts).ToString(CultureInfo.InvariantCulture)}";
    }
}
