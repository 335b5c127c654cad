using BlogGen.Localization;
using BlogGen.Markdown.Containers;
using BlogGen.Markdown.Text;
using Markdig.Extensions.DefinitionLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace BlogGen.Markdown.Lessons;

/// <summary>Terms in alphabetical order, each with an anchor of its own: <c>[massa jenis](#istilah-massa-jenis)</c>.</summary>
internal static class GlossaryWriter
{
    public static void Write(HtmlRenderer renderer, Container container, RenderState state)
    {
        ContainerTag.Open(renderer, container, "div", "glossary");
        ContainerTag.WriteTitle(renderer, container.Title);
        foreach (var block in container)
        {
            if (block is DefinitionList list)
                Arrange(list, state);
            renderer.Write(block);
        }
        ContainerTag.Close(renderer, "div");
    }

    private static void Arrange(DefinitionList list, RenderState state)
    {
        var items = list.OfType<DefinitionItem>()
            .OrderBy(NameOf, NaturalComparer.Instance)
            .ThenBy(i => i.Span.Start)
            .ToList();
        list.Clear();
        foreach (var item in items)
        {
            foreach (var term in item.OfType<DefinitionTerm>())
                AddAnchor(term, state);
            list.Add(item);
        }
    }

    // With a word before it, so that it never meets the anchor of a heading of that name.
    private static void AddAnchor(DefinitionTerm term, RenderState state)
    {
        var id = state.Say("istilah-", "term-") + Slugger.HeadingId(PlainText.Of(term.Inline!));
        if (term.GetAttributes().Id is null && state.TermIds.Add(id))
            term.GetAttributes().Id = id;
    }

    private static string NameOf(DefinitionItem item) =>
        item.OfType<DefinitionTerm>().FirstOrDefault()?.Inline is { } name ? PlainText.Of(name) : "";
}
