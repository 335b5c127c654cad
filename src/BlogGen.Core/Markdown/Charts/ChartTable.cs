using BlogGen.Markdown.Blocks;
using BlogGen.Markdown.Charts.Drawing;
using Markdig.Renderers;

namespace BlogGen.Markdown.Charts;

/// <summary>The data of a chart as a table, which opens below it.</summary>
internal static class ChartTable
{
    public static void Write(HtmlRenderer renderer, Chart chart, ChartNumberText numbers, RenderState state)
    {
        var (head, rows) = chart switch
        {
            SeriesChart series => OfSeries(series, numbers, state),
            PieChart pie => OfPie(pie, numbers, state),
            FunctionChart function => OfFunction(function, numbers),
            _ => OfLine((NumberLineChart)chart, numbers, state),
        };
        renderer.Write("<details><summary>").WriteEscape(state.Say("Data", "Data")).WriteLine("</summary>");
        ScrollingTableRenderer.WriteOpening(renderer, state);
        renderer.WriteLine("<table>");
        WriteRow(renderer, head, "col");
        foreach (var row in rows)
            WriteRow(renderer, row, "row");
        renderer.WriteLine("</table>").WriteLine("</div>").WriteLine("</details>");
    }

    private static void WriteRow(HtmlRenderer renderer, IReadOnlyList<string> cells, string scope)
    {
        renderer.Write("<tr>");
        for (var i = 0; i < cells.Count; i++)
        {
            var isHead = (i == 0 || scope == "col") && cells[i].Length > 0;
            renderer.Write(isHead ? $"<th scope=\"{scope}\">" : "<td>").WriteEscape(cells[i]);
            renderer.Write(isHead ? "</th>" : "</td>");
        }
        renderer.WriteLine("</tr>");
    }

    private static (IReadOnlyList<string>, IEnumerable<IReadOnlyList<string>>) OfSeries(
        SeriesChart chart,
        ChartNumberText numbers,
        RenderState state
    ) =>
        (
            [chart.Texts.XAxis, .. chart.Series.Select(s => s.Name.Length > 0 ? s.Name : ValueName(chart, state))],
            chart.Labels.Select(
                (label, i) =>
                    (IReadOnlyList<string>)
                        [label, .. chart.Series.Select(s => s.Values[i] is { } value ? numbers.Of(value) : "–")]
            )
        );

    private static (IReadOnlyList<string>, IEnumerable<IReadOnlyList<string>>) OfPie(
        PieChart chart,
        ChartNumberText numbers,
        RenderState state
    )
    {
        var total = chart.Slices.Sum(s => s.Value);
        return (
            ["", ValueName(chart, state), "%"],
            chart.Slices.Select(s =>
                (IReadOnlyList<string>)[s.Name, numbers.Of(s.Value), numbers.Of(Math.Round(s.Value / total * 100, 1))]
            )
        );
    }

    private static string ValueName(Chart chart, RenderState state) =>
        ValueAxis.TitleOf(chart.Texts) is { Length: > 0 } title ? title : state.Say("Nilai", "Value");

    private static (IReadOnlyList<string>, IEnumerable<IReadOnlyList<string>>) OfFunction(
        FunctionChart chart,
        ChartNumberText numbers
    ) =>
        (
            ["x", .. chart.Curves.Select(c => c.Name)],
            AxisMarks
                .Of(chart.X, chart.Angles, numbers)
                .Select(m =>
                    (IReadOnlyList<string>)
                        [m.Label, .. chart.Curves.Select(c => numbers.Of(ChartNumberText.Rounded(c.Formula.At(m.At))))]
                )
                .Concat(
                    chart.Points.Select(p =>
                        (IReadOnlyList<string>)
                            [$"{p.Name} {numbers.Pair(p.X, p.Y)}".TrimStart(), .. chart.Curves.Select(_ => "")]
                    )
                )
        );

    private static (IReadOnlyList<string>, IEnumerable<IReadOnlyList<string>>) OfLine(
        NumberLineChart chart,
        ChartNumberText numbers,
        RenderState state
    ) =>
        (
            ["", state.Say("Bilangan", "Number")],
            chart
                .Points.Select(p =>
                    (IReadOnlyList<string>)
                        [
                            p.Name.Length > 0 ? p.Name : state.Say("Titik", "Point"),
                            numbers.Of(ChartNumberText.Rounded(p.At)),
                        ]
                )
                .Concat(chart.Intervals.Select(i => (IReadOnlyList<string>)[state.Say("Selang", "Interval"), i.Name]))
                .Concat(
                    chart.Jumps.Select(j =>
                        (IReadOnlyList<string>)
                            [
                                state.Say("Lompatan", "Jump"),
                                $"{numbers.Of(ChartNumberText.Rounded(j.From))} → {numbers.Of(ChartNumberText.Rounded(j.To))}",
                            ]
                    )
                )
        );
}
