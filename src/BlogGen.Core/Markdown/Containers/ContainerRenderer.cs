using BlogGen.Markdown.Callouts;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace BlogGen.Markdown.Containers;

internal sealed class ContainerRenderer(RenderState state) : HtmlObjectRenderer<Container>
{
    protected override void Write(HtmlRenderer renderer, Container container)
    {
        if (CalloutKind.Find(container.Name) is { } kind)
            CalloutWriter.Write(renderer, container, kind, container.Title, state);
        else if (ContainerKind.Find(container.Name) is { } known)
            WriteKnown(renderer, container, known);
        else
            WriteDiv(renderer, container, "", container.Name);
    }

    private void WriteKnown(HtmlRenderer renderer, Container container, ContainerKind kind)
    {
        state.PoemDepth += kind.KeepsLines ? 1 : 0;
        WriteDiv(renderer, container, kind.Attributes, kind.Class);
        state.PoemDepth -= kind.KeepsLines ? 1 : 0;
    }

    private static void WriteDiv(HtmlRenderer renderer, Container container, string attributes, string name)
    {
        AddClassFirst(container.GetAttributes(), name);
        renderer.EnsureLine();
        renderer.Write("<div").WriteAttributes(container).Write(attributes).WriteLine(">");
        renderer.WriteChildren(container);
        renderer.EnsureLine();
        renderer.WriteLine("</div>");
    }

    private static void AddClassFirst(HtmlAttributes attributes, string name)
    {
        attributes.Classes ??= [];
        attributes.Classes.Remove(name);
        attributes.Classes.Insert(0, name);
    }
}
