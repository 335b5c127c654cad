using BlogGen.Markdown.Containers;
using BlogGen.Markdown.Text;
using Markdig.Renderers;
using Markdig.Syntax;

namespace BlogGen.Markdown.Lessons;

/// <summary>
/// A worked example that is uncovered step by step. All steps are on the page; the theme's script hides those that are yet to
/// come, so that without it, and on paper, nothing is missing.
/// </summary>
internal static class StepsWriter
{
    public static void Write(HtmlRenderer renderer, Container container, RenderState state)
    {
        state.HasActivity = true;
        var next = HtmlText.Escape(state.Say("Tampilkan langkah berikutnya", "Show next step"));
        ContainerTag.Open(renderer, container, "div", "stepwise", $" data-next=\"{next}\"");
        ContainerTag.WriteTitle(renderer, container.Title);
        if (container.OfType<ListBlock>().FirstOrDefault() is { } list)
            WriteAround(renderer, container, list);
        else
            WriteParts(renderer, container);
        ContainerTag.Close(renderer, "div");
    }

    // A list brings its own steps; what stands before and after it stays in sight.
    private static void WriteAround(HtmlRenderer renderer, Container container, ListBlock steps)
    {
        foreach (var block in container)
        {
            if (block == steps)
                renderer.WriteLine("<div data-steps>");
            renderer.Write(block);
            if (block == steps)
                renderer.WriteLine("</div>");
        }
    }

    private static void WriteParts(HtmlRenderer renderer, Container container)
    {
        renderer.WriteLine("<div data-steps>").WriteLine("<ol>");
        foreach (var part in Parts.ByRule(container))
        {
            renderer.WriteLine("<li>");
            foreach (var block in part.Blocks)
                renderer.Write(block);
            renderer.EnsureLine();
            renderer.WriteLine("</li>");
        }
        renderer.WriteLine("</ol>").WriteLine("</div>");
    }
}
