using BlogGen.Diagnostics;

namespace BlogGen.Yaml;

/// <summary>A table as a spreadsheet saves it: the first row names the columns, every other row becomes a map. Never throws.</summary>
public static class CsvReader
{
    public static ListNode Read(string text, string file, DiagnosticBag problems)
    {
        var (body, delimiter, linesAbove) = Opening(text);
        var table = new Table(file, problems);
        foreach (var row in new CsvRows(body, delimiter).Read())
            table.Add(row with { Line = row.Line + linesAbove });
        return table.ToNode();
    }

    /// <summary>Excel says the delimiter in a line <c>sep=;</c>; else the header shows it, and Indonesia's is the semicolon.</summary>
    private static (string Body, char Delimiter, int LinesAbove) Opening(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var header = end < 0 ? text : text[..end];
        if (header.Length == 5 && header.StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
            return (end < 0 ? "" : text[(end + 1)..], header[4], 1);
        return (text, header.AsSpan().IndexOfAny(';', '\t') is >= 0 and var at ? header[at] : ',', 0);
    }

    private sealed class Table(string file, DiagnosticBag problems)
    {
        private readonly List<Node> _rows = [];
        private string[]? _header;

        public void Add(CsvRow row)
        {
            var at = new SourceLocation(file, row.Line);
            if (row.IsBroken)
                problems.Add(Problems.CsvQuote(at));
            else if (row.Cells.All(string.IsNullOrWhiteSpace))
                return;
            else if (_header is null)
                _header = [.. row.Cells.Select(cell => cell.Trim())];
            else
                _rows.Add(Row(row.Cells, _header, at));
        }

        public ListNode ToNode() => new(new SourceLocation(file, 1), _rows);

        private MapNode Row(IReadOnlyList<string> cells, string[] header, SourceLocation at)
        {
            if (cells.Where((cell, i) => cell.Length > 0 && (i >= header.Length || header[i].Length == 0)).Any())
                problems.Add(Problems.CsvExtraCell(at));
            return new MapNode(
                at,
                [
                    .. header
                        .Select((name, i) => (Name: name, Cell: i < cells.Count ? cells[i].Trim() : ""))
                        .Where(column => column.Name.Length > 0)
                        .Select(column => new MapEntry(column.Name, at, Value(column.Cell, at))),
                ]
            );
        }

        /// <summary>What people see in the sheet: "ya" stays a word here, and an empty cell is nothing.</summary>
        private static ScalarNode Value(string cell, SourceLocation at) =>
            cell.Length == 0
                ? new ScalarNode(at, "", IsNull: true)
                : new ScalarNode(at, cell, IsQuoted: !char.IsAsciiDigit(cell[^1]));
    }
}
