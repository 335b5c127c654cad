using System.Collections.Immutable;
using BlogGen.Markdown.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BlogGen.Markdown.Quiz;

/// <summary>A table of statements with their categories, or of two sides that belong together.</summary>
internal sealed class TableReader(Cutter cutter, RenderState state)
{
    /// <summary>Its second column repeats itself or judges; or there are columns to put a cross into.</summary>
    public static bool LooksLikeCategories(Table table)
    {
        var rows = Rows(table);
        if (IsGrid(table))
            return true;
        var values = rows.Select(row => PlainOf(row, 1)).Where(v => v.Length > 0).ToList();
        return values.Count > 0
            && (
                values.TrueForAll(IsJudgement)
                || values.Distinct(StringComparer.OrdinalIgnoreCase).Count() < values.Count
            );
    }

    public Categories Categories(Table table) => IsGrid(table) ? FromGrid(table) : FromColumn(table);

    public Pairs Pairs(Table table) =>
        new([
            .. Rows(table)
                .Select(row => new Pair(
                    PlainOf(row, 0).Length + InlineCount(row, 0) == 0 ? null : Text(row, 0),
                    Text(row, 1)
                )),
        ]);

    private Categories FromGrid(Table table)
    {
        var head = table.OfType<TableRow>().First(row => row.IsHeader);
        var names = Enumerable.Range(1, head.Count - 1).Select(column => Spoken(PlainOf(head, column)));
        return new Categories(
            [.. names],
            [
                .. Rows(table)
                    .Select(row =>
                    {
                        var feedback = Feedback(row);
                        var marked = Enumerable.Range(1, head.Count - 1).Where(c => IsCross(PlainOf(row, c))).ToList();
                        return new Statement(Text(row, 0), marked is [var one] ? one - 1 : -1, feedback);
                    }),
            ]
        );
    }

    private Categories FromColumn(Table table)
    {
        var rows = Rows(table).Select(row => (Row: row, Feedback: Feedback(row))).ToList();
        var values = rows.Select(row => Spoken(PlainOf(row.Row, 1))).ToList();
        var names = Named(values);
        return new Categories(
            names,
            [.. rows.Select((row, i) => new Statement(Text(row.Row, 0), names.IndexOf(values[i]), row.Feedback))]
        );
    }

    /// <summary>Right before wrong, yes before no; all else as it comes.</summary>
    private ImmutableArray<string> Named(IReadOnlyList<string> values)
    {
        string[] truth = [state.Say("Benar", "True"), state.Say("Salah", "False")];
        var found = values.Where(v => v.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        if (found.Count > 0 && found.TrueForAll(truth.Contains))
            return [.. truth];
        if (found is [var only] && Opposite(only) is { } opposite)
            found.Add(opposite);
        return [.. found.OrderBy(v => IsNegative(v))];
    }

    private static string? Opposite(string value) =>
        value.ToLowerInvariant() switch
        {
            "sesuai" => "Tidak sesuai",
            "tidak sesuai" => "Sesuai",
            "ya" => "Tidak",
            "tidak" => "Ya",
            "yes" => "No",
            "no" => "Yes",
            _ => null,
        };

    private static bool IsNegative(string value) =>
        value.StartsWith("tidak", StringComparison.OrdinalIgnoreCase)
        || value.StartsWith("bukan", StringComparison.OrdinalIgnoreCase)
        || value.Equals("no", StringComparison.OrdinalIgnoreCase);

    private static bool IsJudgement(string value) => Verdict.IsTrue(value) is not null || Opposite(value) is not null;

    private string Spoken(string value) =>
        Verdict.IsTrue(value) switch
        {
            true => state.Say("Benar", "True"),
            false => state.Say("Salah", "False"),
            null => value,
        };

    /// <summary>More than one category column, with crosses in them.</summary>
    private static bool IsGrid(Table table) =>
        Rows(table) is { Count: > 0 } rows
        && rows[0].Count > 2
        && rows.TrueForAll(row => Enumerable.Range(1, row.Count - 1).Any(c => IsCross(PlainOf(row, c))));

    private static bool IsCross(string cell) =>
        cell.Split(" # ")[0].Trim().Trim('[', ']').ToLowerInvariant() is "x" or "v" or "✓" or "✔" or "√";

    private static List<TableRow> Rows(Table table) => [.. table.OfType<TableRow>().Where(row => !row.IsHeader)];

    private static ContainerInline? LineOf(TableRow row, int column) =>
        column < row.Count && row[column] is TableCell { Count: > 0 } cell ? (cell[0] as LeafBlock)?.Inline : null;

    private static string PlainOf(TableRow row, int column) =>
        LineOf(row, column) is { } line ? HtmlText.Collapse(PlainText.Of(line)) : "";

    private static int InlineCount(TableRow row, int column) => LineOf(row, column)?.Count() ?? 0;

    private RichText? Feedback(TableRow row)
    {
        for (var column = row.Count - 1; column > 0; column--)
        {
            if (LineOf(row, column) is { } line && InlineSplitter.TakeFeedback(line) is { } feedback)
                return cutter.Take(renderer => renderer.WriteChildren(feedback));
        }
        return null;
    }

    private RichText Text(TableRow row, int column) =>
        LineOf(row, column) is { } line ? cutter.Take(renderer => renderer.WriteChildren(line)) : RichText.Empty;
}
