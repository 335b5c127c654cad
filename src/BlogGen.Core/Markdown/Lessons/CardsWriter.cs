using BlogGen.Diagnostics;
using BlogGen.Markdown.Containers;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Syntax;

namespace BlogGen.Markdown.Lessons;

/// <summary>
/// Cards with a front and a back, from a definition list or a table of two columns: opened by a tap on the screen, cut out and
/// folded on paper. What else stands in the block is written as it is.
/// </summary>
internal static class CardsWriter
{
    public static void Write(HtmlRenderer renderer, Container container, RenderState state)
    {
        ContainerTag.Open(renderer, container, "div", "flashcards");
        ContainerTag.WriteTitle(renderer, container.Title);
        var count = 0;
        foreach (var block in container)
            count += WriteBlock(renderer, block, state);
        ContainerTag.Close(renderer, "div");
        state.HasAnswerSpace |= count > 0;
        if (count == 0)
            state.Problems.Add(Problems.CardsWithoutPairs(state.At(container.Line, container.Column), container.Name));
    }

    private static int WriteBlock(HtmlRenderer renderer, Block block, RenderState state) =>
        block switch
        {
            DefinitionList list => WriteList(renderer, list, state),
            Table table => WriteTable(renderer, table, state),
            _ => WriteOther(renderer, block),
        };

    private static int WriteList(HtmlRenderer renderer, DefinitionList list, RenderState state)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<div class=\"card-grid\">");
        foreach (var item in list.OfType<DefinitionItem>())
        {
            OpenCard(renderer, state);
            foreach (var (term, index) in item.OfType<DefinitionTerm>().Select((t, i) => (t, i)))
            {
                renderer.Write(index > 0 ? " / " : "");
                renderer.WriteLeafInline(term);
            }
            TurnCard(renderer, state);
            var wasImplicit = renderer.ImplicitParagraph;
            renderer.ImplicitParagraph = false;
            foreach (var block in item.Where(b => b is not DefinitionTerm))
                renderer.Write(block);
            renderer.ImplicitParagraph = wasImplicit;
            CloseCard(renderer, state);
        }
        renderer.WriteLine("</div>");
        return list.Count;
    }

    private static int WriteTable(HtmlRenderer renderer, Table table, RenderState state)
    {
        var rows = table.OfType<TableRow>().Where(r => !r.IsHeader && r.Count >= 2).ToList();
        renderer.EnsureLine();
        renderer.WriteLine("<div class=\"card-grid\">");
        foreach (var row in rows)
        {
            OpenCard(renderer, state);
            WriteCell(renderer, row[0]);
            TurnCard(renderer, state);
            renderer.Write("<p>");
            WriteCell(renderer, row[1]);
            renderer.WriteLine("</p>");
            CloseCard(renderer, state);
        }
        renderer.WriteLine("</div>");
        return rows.Count;
    }

    private static int WriteOther(HtmlRenderer renderer, Block block)
    {
        renderer.Write(block);
        return 0;
    }

    private static void WriteCell(HtmlRenderer renderer, Block cell)
    {
        foreach (var leaf in ((TableCell)cell).OfType<LeafBlock>())
            renderer.WriteLeafInline(leaf);
    }

    private static void OpenCard(HtmlRenderer renderer, RenderState state) =>
        renderer.Write(state.IsPaper ? "<div class=\"flashcard\"><div>" : "<details class=\"flashcard\"><summary>");

    private static void TurnCard(HtmlRenderer renderer, RenderState state) =>
        renderer.WriteLine(state.IsPaper ? "</div>" : "</summary>").WriteLine("<div>");

    private static void CloseCard(HtmlRenderer renderer, RenderState state)
    {
        renderer.EnsureLine();
        renderer.WriteLine(state.IsPaper ? "</div></div>" : "</div></details>");
    }
}
