using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Syntax;

namespace BlogGen.Markdown.Blocks;

/// <summary>
/// A wide table scrolls by itself, also with the keyboard, instead of widening the page of a phone. An empty corner in the
/// head is no heading of anything, so a screen reader is not told that it is.
/// </summary>
internal sealed class ScrollingTableRenderer(RenderState state) : HtmlTableRenderer
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        WriteOpening(renderer, state);
        renderer.Write("<table").WriteAttributes(table).WriteLine(">");
        WriteRows(renderer, table, "thead", [.. table.OfType<TableRow>().Where(r => r.IsHeader)]);
        WriteRows(renderer, table, "tbody", [.. table.OfType<TableRow>().Where(r => !r.IsHeader)]);
        renderer.WriteLine("</table>");
        renderer.WriteLine("</div>");
    }

    /// <summary>Of what scrolls; <c>&lt;/div&gt;</c> closes it.</summary>
    public static void WriteOpening(HtmlRenderer renderer, RenderState state)
    {
        var label = state.Say("Tabel", "Table") + " " + (++state.Tables).ToString(CultureInfo.InvariantCulture);
        renderer.EnsureLine();
        renderer.WriteLine($"<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{label}\">");
    }

    private static void WriteRows(HtmlRenderer renderer, Table table, string part, IReadOnlyList<TableRow> rows)
    {
        if (rows.Count == 0)
            return;
        renderer.WriteLine($"<{part}>");
        foreach (var row in rows)
        {
            renderer.Write("<tr").WriteAttributes(row).WriteLine(">");
            for (var column = 0; column < row.Count; column++)
                WriteCell(renderer, table, row, (TableCell)row[column], column);
            renderer.WriteLine("</tr>");
        }
        renderer.WriteLine($"</{part}>");
    }

    private static void WriteCell(HtmlRenderer renderer, Table table, TableRow row, TableCell cell, int column)
    {
        var tag = row.IsHeader && !IsEmpty(cell) ? "th" : "td";
        renderer.Write('<').Write(tag);
        if (column < table.ColumnDefinitions.Count)
            renderer.Write(AlignmentOf(table.ColumnDefinitions[column]));
        renderer.WriteAttributes(cell).Write('>');
        var wasImplicit = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = cell.Count == 1;
        renderer.Write(cell);
        renderer.ImplicitParagraph = wasImplicit;
        renderer.Write("</").Write(tag).WriteLine(">");
    }

    private static bool IsEmpty(TableCell cell) =>
        cell.All(b => b is LeafBlock { Inline: null or { FirstChild: null } });

    private static string AlignmentOf(TableColumnDefinition column) =>
        column.Alignment switch
        {
            TableColumnAlign.Left => " style=\"text-align: left;\"",
            TableColumnAlign.Center => " style=\"text-align: center;\"",
            TableColumnAlign.Right => " style=\"text-align: right;\"",
            _ => "",
        };
}
