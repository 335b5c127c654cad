using BlogGen.Diagnostics;
using Sylvan.Data.Csv;

namespace BlogGen.Yaml;

/// <summary>A table as a spreadsheet saves it: the first row names the columns, every other row becomes a map. Never throws.</summary>
public static class CsvReader
{
    public static ListNode Read(string text, string file, DiagnosticBag problems)
    {
        var (body, delimiter, firstLine) = Opening(text);
        var table = new Table(file, firstLine, problems);
        try
        {
            using var rows = CsvDataReader.Create(new StringReader(body), Options(body, delimiter));
            while (rows.Read())
                table.Add([.. Enumerable.Range(0, rows.RowFieldCount).Select(rows.GetString)]);
        }
        catch (FormatException)
        {
            problems.Add(Problems.CsvQuote(new SourceLocation(file, table.Line)));
        }
        return table.ToNode();
    }

    /// <summary>Excel says the delimiter in a line <c>sep=;</c>; else the header shows it, and Indonesia's is the semicolon.</summary>
    private static (string Body, char Delimiter, int FirstLine) Opening(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var header = end < 0 ? text : text[..end];
        if (header.Length == 5 && header.StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
            return (end < 0 ? "" : text[(end + 1)..], header[4], 2);
        return (text, header.AsSpan().IndexOfAny(';', '\t') is >= 0 and var at ? header[at] : ',', 1);
    }

    private static CsvDataReaderOptions Options(string body, char delimiter) =>
        new()
        {
            HasHeaders = false,
            Delimiter = delimiter,
            // A cell may well begin with a number sign.
            Comment = '\0',
            MaxBufferSize = Math.Max(body.Length * 2, 1 << 16),
        };

    private sealed class Table(string file, int firstLine, DiagnosticBag problems)
    {
        private readonly List<Node> _rows = [];
        private string[]? _header;

        /// <summary>Of the row that comes next; a quoted cell may span several.</summary>
        public int Line { get; private set; } = firstLine;

        public void Add(string[] cells)
        {
            if (cells.Any(cell => cell.Trim().Length > 0))
            {
                if (_header is null)
                    _header = [.. cells.Select(cell => cell.Trim())];
                else
                    _rows.Add(Row(cells, _header));
            }
            Line += 1 + cells.Sum(cell => cell.Count(c => c == '\n'));
        }

        public ListNode ToNode() => new(new SourceLocation(file, 1), _rows);

        private MapNode Row(string[] cells, string[] header)
        {
            var at = new SourceLocation(file, Line);
            if (cells.Where((cell, i) => cell.Length > 0 && (i >= header.Length || header[i].Length == 0)).Any())
                problems.Add(Problems.CsvExtraCell(at));
            return new MapNode(
                at,
                [
                    .. header
                        .Select((name, i) => (Name: name, Cell: i < cells.Length ? cells[i].Trim() : ""))
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
