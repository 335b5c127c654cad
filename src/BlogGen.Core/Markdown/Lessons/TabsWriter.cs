using BlogGen.Markdown.Containers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace BlogGen.Markdown.Lessons;

/// <summary>
/// One of several parts at a time, each under its heading; elements of the browser's own that close each other, so that they
/// work without a script, with the keyboard and on paper.
/// </summary>
internal static class TabsWriter
{
    public static void Write(HtmlRenderer renderer, Container container, RenderState state)
    {
        var group = $"tab-{++state.TabGroups}";
        ContainerTag.Open(renderer, container, "div", "tabs");
        ContainerTag.WriteTitle(renderer, container.Title);
        var isOpen = true;
        foreach (var part in Parts.ByHeading(container))
        {
            if (part.Head is { } head)
                isOpen = OpenTab(renderer, head, group, isOpen, state);
            foreach (var block in part.Blocks)
                renderer.Write(block);
            renderer.EnsureLine();
            if (part.Head is not null)
                renderer.WriteLine(state.IsPaper ? "</div>" : "</div></details>");
        }
        ContainerTag.Close(renderer, "div");
    }

    private static bool OpenTab(HtmlRenderer renderer, HeadingBlock head, string group, bool isOpen, RenderState state)
    {
        if (state.IsPaper)
        {
            renderer.WriteLine("<div>");
            renderer.Write(head);
            return isOpen;
        }
        renderer.Write("<details name=\"").Write(group).Write(isOpen ? "\" open><summary>" : "\"><summary>");
        renderer.Write(head);
        renderer.WriteLine("</summary>").WriteLine("<div>");
        return false;
    }
}
