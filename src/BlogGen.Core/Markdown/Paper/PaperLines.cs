using Markdig.Renderers;

namespace BlogGen.Markdown.Paper;

internal static class PaperLines
{
    /// <summary>Ruled lines to write on.</summary>
    public static void Write(HtmlRenderer renderer, int lines)
    {
        renderer.Write("<div class=\"ruled\">");
        for (var line = 0; line < lines; line++)
            renderer.Write("<span></span>");
        renderer.WriteLine("</div>");
    }
}
