using BlogGen.Markdown.Callouts;
using BlogGen.Markdown.Galleries;
using BlogGen.Markdown.Lessons;
using BlogGen.Markdown.Links;
using BlogGen.Markdown.Paper;
using BlogGen.Markdown.Quiz;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace BlogGen.Markdown.Containers;

internal sealed class ContainerRenderer(LinkRenderer images, RenderState state) : HtmlObjectRenderer<Container>
{
    private readonly QuestionRenderer _questions = new(state);
    private readonly GalleryWriter _galleries = new(images, state);

    protected override void Write(HtmlRenderer renderer, Container container)
    {
        if (state.IsPaper && container.IsTeacherOnly)
        {
            AsideTaker.Take(renderer, container, state, state.Say("Khusus guru", "Teachers only"));
            return;
        }
        if (_questions.TryWrite(renderer, container))
            return;
        if (CalloutKind.Find(container.Name) is { } kind)
            CalloutWriter.Write(renderer, container, kind, container.Title, state);
        else if (LessonBlocks.Find(container.Name) is { } write)
            write(renderer, container, state);
        else if (GalleryWriter.Is(container.Name))
            _galleries.Write(renderer, container);
        else if (ContainerKind.Find(container.Name) is { } known)
            WriteKnown(renderer, container, known);
        else
            WriteAs(renderer, container, "div", container.Name);
    }

    private void WriteKnown(HtmlRenderer renderer, Container container, ContainerKind kind)
    {
        state.PoemDepth += kind.KeepsLines ? 1 : 0;
        WriteAs(renderer, container, kind.Tag, kind.Class, kind.Attributes, kind.HasTitle);
        state.PoemDepth -= kind.KeepsLines ? 1 : 0;
    }

    private static void WriteAs(
        HtmlRenderer renderer,
        Container container,
        string tag,
        string name,
        string attributes = "",
        bool hasTitle = false
    )
    {
        ContainerTag.Open(renderer, container, tag, name, attributes);
        if (hasTitle)
            ContainerTag.WriteTitle(renderer, container.Title);
        renderer.WriteChildren(container);
        ContainerTag.Close(renderer, tag);
    }
}
