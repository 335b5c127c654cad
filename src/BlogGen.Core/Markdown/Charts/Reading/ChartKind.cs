using BlogGen.Localization;

namespace BlogGen.Markdown.Charts.Reading;

internal enum ChartKind
{
    Bars,
    HorizontalBars,
    Lines,
    Pie,
    Function,
    NumberLine,
}

internal static class ChartKinds
{
    private static readonly (string Name, ChartKind Kind)[] s_names =
    [
        ("batang", ChartKind.Bars),
        ("bar", ChartKind.Bars),
        ("kolom", ChartKind.Bars),
        ("column", ChartKind.Bars),
        ("batang mendatar", ChartKind.HorizontalBars),
        ("horizontal bar", ChartKind.HorizontalBars),
        ("garis", ChartKind.Lines),
        ("line", ChartKind.Lines),
        ("lingkaran", ChartKind.Pie),
        ("pie", ChartKind.Pie),
        ("fungsi", ChartKind.Function),
        ("grafik fungsi", ChartKind.Function),
        ("function", ChartKind.Function),
        ("garis bilangan", ChartKind.NumberLine),
        ("number line", ChartKind.NumberLine),
    ];

    public static IEnumerable<string> Names => s_names.Select(n => n.Name);

    /// <param name="text">Also with the word before it: <c>diagram batang</c>, <c>bar chart</c>.</param>
    public static ChartKind? Find(string text)
    {
        var name = KeyNames.Fold(text);
        foreach (var word in (string[])["diagram", "chart", "graph", "plot"])
            name = name.Replace(word, "", StringComparison.Ordinal);
        foreach (var (known, kind) in s_names)
        {
            if (KeyNames.Fold(known) == name)
                return kind;
        }
        return null;
    }
}
