using System.Collections.Immutable;
using System.Globalization;
using BlogGen.Diagnostics;
using BlogGen.Markdown.Maths.Syntax;
using BlogGen.Markdown.Maths.Vocabulary;
using Environment = BlogGen.Markdown.Maths.Vocabulary.Environment;

namespace BlogGen.Markdown.Maths.Reading;

/// <summary>Environments, their rows and columns, and the numbers of equations.</summary>
internal sealed partial class FormulaReader
{
    private const int MostColumns = 200;

    private MathNode ReadEnvironment(Token begin)
    {
        var name = ReadName(begin);
        var environment = Environments.Find(name);
        if (environment is null)
            _context.Report(
                begin.At,
                (place, near) => Problems.MathUnknownEnvironment(place, name, near),
                Environments.Nearest(name)
            );
        environment ??= Environments.Find("gathered")!;
        var layout = environment.Layout;
        if (environment.NamesColumns)
            layout = ColumnSpec.Read(ReadName(begin), layout);
        else if (environment.CountsColumns)
            ReadName(begin);
        if (_tokens.PeekInk().Is('['))
            layout = Placed(layout, TokenReader.TextOf(_tokens.TakeOptional() ?? []), name);
        var table = ReadTable(Level.Cell, environment with { Layout = layout });
        ReadEnd(begin, name);
        return table is Table && environment is not { Open: "", Close: "" }
            ? new Fenced(environment.Open, [table], [], environment.Close)
            : table;
    }

    /// <summary><c>aligned[t]</c> has its height chosen, <c>pmatrix*[r]</c> its columns.</summary>
    private static TableLayout Placed(TableLayout layout, string option, string name) =>
        name.EndsWith('*') && option is "l" or "c" or "r" ? layout with { Columns = option } : layout;

    private void ReadEnd(Token begin, string name)
    {
        if (!_tokens.PeekInk().IsCommand("end"))
        {
            if (!_isTooDeep)
                _context.Report(begin.At, Problems.MathEnvironmentNotClosed, name);
            return;
        }
        var end = _tokens.NextInk();
        var closed = ReadName(end);
        if (closed != name)
            _context.Report(end.At, (place, expected) => Problems.MathWrongEnd(place, closed, expected), name);
    }

    private MathNode ReadTable(Level level, Environment environment)
    {
        var outer = _number;
        // A matrix in an equation leaves the number to the equation.
        if (environment.IsDisplay)
            _number = new RowNumber { IsNumbered = environment.IsNumbered };
        var rows = ReadRows(level, environment);
        var number = environment.IsDisplay && environment.IsOne ? Finish() : null;
        _number = outer;
        if (rows is [{ Tag: { } only }])
            (number, rows) = (only, [rows[0] with { Tag = null }]);
        var isPlain = environment.IsDisplay && rows is [{ Cells.Length: 1, LineAbove: "" }];
        var table = isPlain ? rows[0].Cells[0] : new Table(rows, environment.Layout);
        return number is null ? table : new Tagged(table, number);
    }

    private ImmutableArray<TableRow> ReadRows(Level level, Environment environment)
    {
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        var hasRowNumbers = environment is { IsDisplay: true, IsOne: false };
        while (true)
        {
            var line = ReadLines();
            var cells = ReadCells(level);
            var isLast = !TakeNewRow(level, out var gap);
            // What follows the last \\ is no row, unless it is a line to be drawn.
            var isRow = !isLast || rows.Count == 0 || cells is not [Row { Items.IsEmpty: true }] || line.Length > 0;
            if (isRow)
                rows.Add(
                    new TableRow(cells)
                    {
                        LineAbove = line,
                        Gap = gap,
                        Tag = hasRowNumbers ? Finish() : null,
                    }
                );
            if (isLast)
                return rows.DrainToImmutable();
            if (hasRowNumbers)
                _number = new RowNumber { IsNumbered = environment.IsNumbered };
        }
    }

    private ImmutableArray<MathNode> ReadCells(Level level)
    {
        var cells = ImmutableArray.CreateBuilder<MathNode>();
        var font = _font;
        cells.Add(ReadLevel(level));
        while (_tokens.PeekInk() is { Kind: TokenKind.Column } column)
        {
            _tokens.NextInk();
            _font = font;
            if (cells.Count == MostColumns)
                _context.Report(column.At, Problems.MathTooDeep);
            var cell = ReadLevel(level);
            if (cells.Count < MostColumns)
                cells.Add(cell);
        }
        _font = font;
        return cells.DrainToImmutable();
    }

    private bool TakeNewRow(Level level, out double gap)
    {
        gap = 0;
        var token = _tokens.PeekInk();
        if (token.Kind != TokenKind.Command || !IsNewRow(token))
            return false;
        _tokens.NextInk();
        if (_tokens.Peek().Is('*'))
            _tokens.Next();
        // A bracket after a space is part of the next row more often than a length.
        if (_tokens.Peek().Is('[') && level != Level.Brace)
            gap = Length.ToEm(TokenReader.TextOf(_tokens.TakeOptional() ?? []));
        return true;
    }

    private string ReadLines()
    {
        var lines = "";
        for (
            var token = _tokens.PeekInk();
            token.IsCommand("hline") || token.IsCommand("hdashline");
            token = _tokens.PeekInk()
        )
            lines += Take(token.IsCommand("hline") ? "-" : ":");
        return lines;
    }

    private RowNumber _number = new();

    /// <summary>What the author says about the number of the row that is being read.</summary>
    private sealed class RowNumber
    {
        public bool IsNumbered { get; set; }

        public (MathNode Shown, bool InBrackets)? Tag { get; set; }

        public (string Name, int At)? Label { get; set; }
    }

    private EquationTag? Finish()
    {
        var number = _number;
        if (number is { IsNumbered: false, Tag: null, Label: null })
            return null;
        var shown = number.Tag?.Shown ?? new TextRun(_context.Numbers.Next().ToString(CultureInfo.InvariantCulture));
        var written = number.Tag is { InBrackets: false } ? shown : InBrackets(shown);
        if (number.Label is not { } label)
            return new EquationTag(written, null);
        var anchor = "eq-" + Slug(label.Name);
        if (!_context.Numbers.TryName(label.Name, new EquationNumbers.Equation(shown, anchor)))
        {
            _context.Report(label.At, Problems.MathLabelTwice, label.Name);
            return new EquationTag(written, null);
        }
        return new EquationTag(written, anchor);
    }

    private static MathNode InBrackets(MathNode shown) =>
        shown is TextRun words
            ? words with
            {
                Text = $"({words.Text})",
            }
            : new Row([new TextRun("("), shown, new TextRun(")")]);

    private static string Slug(string label) =>
        string.Concat(label.Select(c => char.IsLetterOrDigit(c) || c is '-' or '_' or ':' or '.' ? c : '-'));
}
