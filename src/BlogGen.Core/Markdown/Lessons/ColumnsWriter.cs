using BlogGen.Markdown.Containers;
using Markdig.Renderers;

namespace BlogGen.Markdown.Lessons;

/// <summary>Side by side where there is room, one below the other on a phone; columns are parted by <c>---</c>.</summary>
internal static class ColumnsWriter
{
    public static void Write(HtmlRenderer renderer, Container container, RenderState state)
    {
        ContainerTag.Open(renderer, container, "div", "columns");
        foreach (var part in Parts.ByRule(container))
        {
            renderer.EnsureLine();
            renderer.WriteLine("<div>");
            foreach (var block in part.Blocks)
                renderer.Write(block);
            renderer.EnsureLine();
            renderer.WriteLine("</div>");
        }
        ContainerTag.Close(renderer, "div");
    }
}
