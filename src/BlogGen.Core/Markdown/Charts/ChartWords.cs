namespace BlogGen.Markdown.Charts;

/// <summary>What a figure says by itself, in the language of its page.</summary>
internal static class ChartWords
{
    public static string KindOf(Chart chart, RenderState state) =>
        chart switch
        {
            SeriesChart { Form: SeriesForm.Lines } => state.Say("Diagram garis", "Line chart"),
            SeriesChart => state.Say("Diagram batang", "Bar chart"),
            PieChart => state.Say("Diagram lingkaran", "Pie chart"),
            FunctionChart => state.Say("Grafik fungsi", "Graph of a function"),
            _ => state.Say("Garis bilangan", "Number line"),
        };
}
