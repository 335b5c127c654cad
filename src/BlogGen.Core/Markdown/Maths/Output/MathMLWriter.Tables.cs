using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using BlogGen.Markdown.Maths.Syntax;

namespace BlogGen.Markdown.Maths.Output;

/// <summary>Rows and columns. MathML Core leaves lines and alignment to CSS, and a feed has no style sheet.</summary>
internal sealed partial class MathMLWriter
{
    private const string Line = "0.06em solid";

    // The second is for Chromium, where a cell holds a block of its own; others pass over it.
    private const string Left = "text-align:left;text-align:-webkit-left;";
    private const string Right = "text-align:right;text-align:-webkit-right;";

    private void WriteTable(Table table)
    {
        var rows = WithoutLastLine(table.Rows, out var lineBelow);
        var layout = table.Layout;
        var columns = rows.Max(row => row.Cells.Length);
        var hasTags = rows.Any(row => row.Tag is not null);
        html.Append("<mtable");
        if (layout.IsDisplay)
            html.Append(" displaystyle=\"true\"");
        if (layout.IsSmall)
            html.Append(" scriptlevel=\"1\"");
        html.Append(hasTags ? " style=\"width:100%\">" : ">");
        for (var i = 0; i < rows.Length; i++)
        {
            html.Append("<mtr");
            if (rows[i].Tag?.Anchor is { } anchor)
                html.Append(" id=\"").Append(anchor).Append('"');
            html.Append('>');
            if (hasTags)
                html.Append("<mtd style=\"width:50%\"></mtd>");
            for (var column = 0; column < rows[i].Cells.Length; column++)
                WriteCell(rows, i, column, columns, layout, lineBelow);
            if (hasTags)
                WriteTagCell(rows[i], columns);
            html.Append("</mtr>");
        }
        html.Append("</mtable>");
    }

    /// <summary><c>\\ \hline</c> at the end is a line below the table, not one more row.</summary>
    private static ImmutableArray<TableRow> WithoutLastLine(ImmutableArray<TableRow> rows, out string line)
    {
        line = "";
        if (
            rows.Length < 2
            || rows[^1] is not { LineAbove: { Length: > 0 } last, Cells: [Row { Items.IsEmpty: true }] }
        )
            return rows;
        line = last;
        return rows[..^1];
    }

    private void WriteCell(
        ImmutableArray<TableRow> rows,
        int row,
        int column,
        int columns,
        TableLayout layout,
        string lineBelow
    )
    {
        var style = new StringBuilder();
        Align(style, layout, row, column, rows.Length);
        DrawLines(style, layout, rows[row], column, columns, row == rows.Length - 1 ? lineBelow : "");
        if (rows[row].Gap != 0)
            style.Append(
                CultureInfo.InvariantCulture,
                $"padding-bottom:{Math.Round(Math.Max(0, rows[row].Gap + 0.25), 2)}em;"
            );
        html.Append("<mtd");
        if (style.Length > 0)
            html.Append(" style=\"").Append(style, 0, style.Length - 1).Append('"');
        html.Append('>');
        var goesOn = layout.IsAligned && column % 2 == 1;
        var cell = rows[row].Cells[column];
        WriteItems(cell is Row inside ? inside.Items : [cell], goesOn ? AtomClass.Ordinary : AtomClass.Opening);
        html.Append("</mtd>");
    }

    private static void Align(StringBuilder style, TableLayout layout, int row, int column, int rows)
    {
        var columns = layout.Columns;
        var side = layout.IsAligned ? columns[column % columns.Length] : columns[Math.Min(column, columns.Length - 1)];
        if (layout.IsScattered)
            side =
                row == 0 ? 'l'
                : row == rows - 1 ? 'r'
                : 'c';
        if (side is 'l' or 'r')
            style.Append(side == 'l' ? Left : Right);
        if (layout.IsAligned)
            style.Append(
                column % 2 == 1 ? "padding-left:0;"
                : column == 0 ? "padding-right:0;"
                : "padding-left:1.5em;padding-right:0;"
            );
        if (layout.IsSmall)
            style.Append("padding:0.1em 0.2em;");
    }

    private static void DrawLines(
        StringBuilder style,
        TableLayout layout,
        TableRow row,
        int column,
        int columns,
        string below
    )
    {
        Draw(style, "left", LineAt(layout, column));
        if (column == columns - 1)
            Draw(style, "right", LineAt(layout, column + 1));
        Draw(style, "top", row.LineAbove);
        Draw(style, "bottom", below);
    }

    private static string LineAt(TableLayout layout, int column) =>
        column < layout.Lines.Length && layout.Lines[column] != ' ' ? layout.Lines[column].ToString() : "";

    private static void Draw(StringBuilder style, string side, string line)
    {
        if (line.Length == 0)
            return;
        style.Append("border-").Append(side).Append(':');
        style.Append(
            line switch
            {
                ":" => "0.06em dashed",
                "\"" or "--" => "0.2em double",
                _ => Line,
            }
        );
        style.Append(';');
    }

    /// <summary>At the right edge of the line; the column on the left keeps the equation in the middle.</summary>
    private void WriteTagCell(TableRow row, int columns)
    {
        for (var i = row.Cells.Length; i < columns; i++)
            html.Append("<mtd></mtd>");
        html.Append($"<mtd style=\"width:50%;{Right}padding-left:1em\">");
        if (row.Tag is { } tag)
            Write(tag.Shown);
        html.Append("</mtd>");
    }
}
