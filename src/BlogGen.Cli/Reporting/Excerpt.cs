using System.Text;

namespace BlogGen.Cli.Reporting;

/// <summary>The part of a source line that is shown, and the cell under which the caret stands.</summary>
/// <param name="Text">Safe to print, without tabs.</param>
/// <param name="CaretColumn">0-based, in terminal cells; -1 for none.</param>
internal sealed record Excerpt(string Text, int CaretColumn)
{
    private const int TabCells = 4;

    /// <param name="line">As in the file.</param>
    /// <param name="column">1-based, in UTF-16 units; 0 for none.</param>
    /// <param name="width">Cells that there are.</param>
    public static Excerpt Of(string line, int column, int width)
    {
        var cells = Lay(line);
        var caret = column <= 0 ? -1 : cells.TakeWhile(c => c.Index < column - 1).Sum(c => c.Width);
        var from = FirstShown(cells, Math.Max(caret, 0), width);
        return new Excerpt(Cut(cells, from, width), caret < 0 ? -1 : caret - from + (from > 0 ? 1 : 0));
    }

    private sealed record Cell(int Index, string Text, int Width);

    private static List<Cell> Lay(string line)
    {
        var cells = new List<Cell>();
        var index = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            cells.Add(
                rune.Value == '\t' ? new Cell(index, new string(' ', TabCells), TabCells)
                : rune.IsBmp && Printable.IsUnsafe((char)rune.Value) ? new Cell(index, "\uFFFD", 1)
                : new Cell(index, rune.ToString(), Printable.Cells(rune))
            );
            index += rune.Utf16SequenceLength;
        }
        return cells;
    }

    /// <summary>The first cell of the window: a long line is moved so that the caret stands in its middle.</summary>
    private static int FirstShown(List<Cell> cells, int caret, int width)
    {
        if (cells.Sum(c => c.Width) <= width || caret < width / 2)
            return 0;

        var wanted = caret - width / 2;
        var position = 0;
        foreach (var cell in cells)
        {
            if (position >= wanted)
                break;
            position += cell.Width;
        }
        return position;
    }

    private static string Cut(List<Cell> cells, int from, int width)
    {
        var text = new StringBuilder(from > 0 ? "…" : "");
        var position = 0;
        foreach (var cell in cells)
        {
            if (position >= from && position + cell.Width - from > width)
                return text.Append('…').ToString();
            if (position >= from)
                text.Append(cell.Text);
            position += cell.Width;
        }
        return text.ToString();
    }
}
