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
            count += WriteBlock(renderer, block);
        ContainerTag.Close(renderer, "div");
        if (count == 0)
            state.Problems.Add(Problems.CardsWithoutPairs(state.At(container.Line, container.Column), container.Name));
    }

    private static int WriteBlock(HtmlRenderer renderer, Block block) =>
        block switch
        {
            DefinitionList list => WriteList(renderer, list),
            Table table => WriteTable(renderer, table),
            _ => WriteOther(renderer, block),
        };

    private static int WriteList(HtmlRenderer renderer, DefinitionList list)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<div class=\"card-grid\">");
        foreach (var item in list.OfType<DefinitionItem>())
        {
            OpenCard(renderer);
            foreach (var (term, index) in item.OfType<DefinitionTerm>().Select((t, i) => (t, i)))
            {
                renderer.Write(index > 0 ? " / " : "");
                renderer.WriteLeafInline(term);
            }
            TurnCard(renderer);
            var wasImplicit = renderer.ImplicitParagraph;
            renderer.ImplicitParagraph = false;
            foreach (var block in item.Where(b => b is not DefinitionTerm))
                renderer.Write(block);
            renderer.ImplicitParagraph = wasImplicit;
            CloseCard(renderer);
        }
        renderer.WriteLine("</div>");
        return list.Count;
    }

    private static int WriteTable(HtmlRenderer renderer, Table table)
    {
        var rows = table.OfType<TableRow>().Where(r => !r.IsHeader && r.Count >= 2).ToList();
        renderer.EnsureLine();
        renderer.WriteLine("<div class=\"card-grid\">");
        foreach (var row in rows)
        {
            OpenCard(renderer);
            WriteCell(renderer, row[0]);
            TurnCard(renderer);
            renderer.Write("<p>");
            WriteCell(renderer, row[1]);
            renderer.WriteLine("</p>");
            CloseCard(renderer);
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

    private static void OpenCard(HtmlRenderer renderer) => renderer.Write("<details class=\"flashcard\"><summary>");

    private static void TurnCard(HtmlRenderer renderer) => renderer.WriteLine("</summary>").WriteLine("<div>");

    private static void CloseCard(HtmlRenderer renderer)
    {
        renderer.EnsureLine();
        renderer.WriteLine("</div></details>");
    }
}
