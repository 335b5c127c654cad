using BlogGen.Markdown.Text;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace BlogGen.Markdown.Containers;

/// <summary>The element that stands for a container, with the author's own attributes on it.</summary>
internal static class ContainerTag
{
    /// <param name="name">Its first class; by it the theme knows the container.</param>
    /// <param name="attributes">Further ones, each with a blank before it.</param>
    public static void Open(HtmlRenderer renderer, Container container, string tag, string name, string attributes = "")
    {
        AddClassFirst(container.GetAttributes(), name);
        renderer.EnsureLine();
        renderer.Write('<').Write(tag).WriteAttributes(container).Write(attributes).WriteLine(">");
    }

    public static void Close(HtmlRenderer renderer, string tag)
    {
        renderer.EnsureLine();
        renderer.Write("</").Write(tag).WriteLine(">");
    }

    /// <summary>What the author wrote after the container's name, above its content.</summary>
    public static void WriteTitle(HtmlRenderer renderer, string title)
    {
        if (title.Length > 0)
            renderer.Write("<p class=\"block-title\">").Write(PlainText.InlineHtml(title)).WriteLine("</p>");
    }

    private static void AddClassFirst(HtmlAttributes attributes, string name)
    {
        attributes.Classes ??= [];
        attributes.Classes.Remove(name);
        attributes.Classes.Insert(0, name);
    }
}
