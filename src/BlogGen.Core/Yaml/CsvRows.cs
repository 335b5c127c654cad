using System.Text;

namespace BlogGen.Yaml;

/// <param name="Line">Where it begins, from 1; a quoted cell may span several lines.</param>
/// <param name="IsBroken">A quotation mark has no partner, so nothing after it can be trusted.</param>
internal sealed record CsvRow(int Line, IReadOnlyList<string> Cells, bool IsBroken = false);

/// <summary>RFC 4180: cells between delimiters; in quotes a cell may hold delimiters, line breaks and doubled quotes.</summary>
internal sealed class CsvRows(string text, char delimiter)
{
    private int _position;
    private int _line = 1;

    /// <summary>Ends after a broken row.</summary>
    public IEnumerable<CsvRow> Read()
    {
        while (_position < text.Length)
        {
            var row = NextRow();
            yield return row;
            if (row.IsBroken)
                yield break;
        }
    }

    private CsvRow NextRow()
    {
        var line = _line;
        var cells = new List<string>();
        while (true)
        {
            if ((Next == '"' ? Quoted() : Plain()) is not { } cell)
                return new CsvRow(line, cells, IsBroken: true);
            cells.Add(cell);
            var end = Next;
            _position++;
            if (end == delimiter)
                continue;
            _line++;
            return new CsvRow(line, cells);
        }
    }

    /// <summary>The end of the text ends a row, as a line break does.</summary>
    private char Next => _position < text.Length ? text[_position] : '\n';

    private string Plain()
    {
        var start = _position;
        while (Next != delimiter && Next != '\n')
            _position++;
        return text[start.._position];
    }

    /// <returns>Null where the quotes do not close, or close before the cell ends.</returns>
    private string? Quoted()
    {
        var cell = new StringBuilder();
        for (_position++; _position < text.Length; _position++)
        {
            if (text[_position] == '\n')
                _line++;
            if (text[_position] != '"')
                cell.Append(text[_position]);
            else if (_position + 1 < text.Length && text[_position + 1] == '"')
                cell.Append(text[_position++]);
            else
            {
                _position++;
                return Next == delimiter || Next == '\n' ? cell.ToString() : null;
            }
        }
        return null;
    }
}
