using BlogGen.Markdown.Containers;
using Markdig.Renderers;

namespace BlogGen.Markdown.Lessons;

/// <summary>A task list whose boxes the reader ticks; the theme's script keeps the ticks, on the reader's own device only.</summary>
internal static class ChecklistWriter
{
    public static void Write(HtmlRenderer renderer, Container container, RenderState state)
    {
        state.HasActivity = true;
        ContainerTag.Open(renderer, container, "div", "checklist");
        ContainerTag.WriteTitle(renderer, container.Title);
        state.ChecklistDepth++;
        renderer.WriteChildren(container);
        state.ChecklistDepth--;
        ContainerTag.Close(renderer, "div");
    }
}
