using BlogGen.Diagnostics;

namespace BlogGen.Markdown.Charts.Reading;

/// <summary>Data as a Markdown table or as CSV: labels in the first column, a series in each other, with or without a head.</summary>
internal static class CellReader
{
    public static SeriesData Read(ChartSource source, ChartFaults faults)
    {
        foreach (var stray in source.Rows)
            faults.Add(stray.Name, at => ChartReader.UnknownKey(at, stray, source.Kind));
        var first = source.Table[0].Values;
        var hasHead =
            source.HasRule || first.Skip(1).Any(c => !c.IsEmpty && source.Numbers.Read(c.Unquoted().Text) is null);
        var rows = source.Table.Skip(hasHead ? 1 : 0).ToList();
        foreach (var row in rows.Where(r => r.Values.Count != first.Count))
            faults.Add(
                row.Line,
                at =>
                    Problems.ChartSeriesUneven(at, row.Values[0].Unquoted().Text, row.Values.Count - 1, first.Count - 1)
            );
        if (faults.Count > 0)
            return new SeriesData([], []);
        return new SeriesData(
            [.. rows.Select(r => r.Values[0])],
            [.. Enumerable.Range(1, first.Count - 1).Select(Column)],
            hasHead ? first[0].Unquoted().Text : ""
        );

        SeriesColumn Column(int index) =>
            new(
                hasHead ? first[index].Unquoted() : first[index] with { Text = "" },
                [.. rows.Select(r => SeriesReader.ReadValue(r.Values[index].Unquoted(), source, faults))]
            );
    }
}
