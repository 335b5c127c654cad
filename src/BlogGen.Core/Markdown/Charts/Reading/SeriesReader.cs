using System.Collections.Immutable;
using System.Globalization;
using BlogGen.Diagnostics;
using BlogGen.Localization;

namespace BlogGen.Markdown.Charts.Reading;

/// <summary>Bars, lines and pies: their data are a table of labels and series, however it was written.</summary>
internal static class SeriesReader
{
    private const int MostSlices = 12;
    private const int MostSeries = 6;
    private const int MostBars = 60;
    private const int MostPlaces = 400;

    public static Chart? Read(ChartSource source, ChartFaults faults)
    {
        var isPie = source.Kind == ChartKind.Pie;
        var data = source.Table.Count > 0 ? CellReader.Read(source, faults) : ReadRows(source, faults);
        if (faults.Count > 0)
            return null;
        if (!data.Columns.Any(c => c.Values.Any(v => v is not null)))
            faults.Add(source.Fence, Problems.ChartIsEmpty);
        else if (data.Columns.Count > (isPie ? 1 : MostSeries))
            faults.Add(
                data.Columns[isPie ? 1 : MostSeries].At,
                at => Problems.ChartTooLarge(at, isPie ? 1 : MostSeries)
            );
        else if (data.Labels.Count > MostLabels(source.Kind))
            faults.Add(data.Labels[MostLabels(source.Kind)], at => Problems.ChartTooLarge(at, MostLabels(source.Kind)));
        else
            return isPie ? ToPie(data, source, faults) : ToSeries(data, source, faults);
        return null;
    }

    /// <summary>Labels as places on an axis; empty where one is no number or they do not grow.</summary>
    public static ImmutableArray<double> PlacesOf(IReadOnlyList<Fragment> labels, ChartNumbers numbers)
    {
        var places = labels.Select(l => l.IsQuoted ? null : numbers.Read(l.Text)).ToList();
        return places.All(p => p is not null) && places.Zip(places.Skip(1)).All(p => p.First < p.Second)
            ? [.. places.Select(p => p!.Value)]
            : [];
    }

    /// <summary>Of one datum; null where there is none.</summary>
    public static double? ReadValue(Fragment value, ChartSource source, ChartFaults faults)
    {
        if (value.Text is "" or "-" or "–" or "—")
            return null;
        var number = source.Numbers.Read(value.Text);
        if (number is null)
            faults.Add(value, at => Problems.ChartNumberUnreadable(at, value.Text));
        return number;
    }

    private static int MostLabels(ChartKind kind) =>
        kind switch
        {
            ChartKind.Pie => MostSlices,
            ChartKind.Lines => MostPlaces,
            _ => MostBars,
        };

    private static SeriesData ReadRows(ChartSource source, ChartFaults faults)
    {
        var labels = source.Last(ChartKey.X) is { } x ? ChartNumbers.Split(x, 0) : CountedLabels(source);
        if (labels is null)
            return OneColumn(source, faults);
        var columns = new List<SeriesColumn>();
        foreach (var row in source.Rows)
        {
            var parts = ChartNumbers.Split(row.Value, labels.Count);
            if (parts.Count != labels.Count)
                faults.Add(
                    row.Name,
                    at => Problems.ChartSeriesUneven(at, row.Name.Unquoted().Text, parts.Count, labels.Count)
                );
            else
                columns.Add(
                    new SeriesColumn(row.Name.Unquoted(), [.. parts.Select(p => ReadDatum(row, p, source, faults))])
                );
        }
        return new SeriesData(labels, columns);
    }

    /// <summary>Rows of several values without labels are numbered.</summary>
    private static List<Fragment>? CountedLabels(ChartSource source)
    {
        if (source.Rows.FirstOrDefault() is not { } first || source.Numbers.Read(first.Value.Text) is not null)
            return null;
        var count = ChartNumbers.Split(first.Value, 0).Count;
        return count < 2
            ? null
            :
            [
                .. Enumerable
                    .Range(1, count)
                    .Select(n => first.Name with { Text = n.ToString(CultureInfo.InvariantCulture) }),
            ];
    }

    private static SeriesData OneColumn(ChartSource source, ChartFaults faults) =>
        new(
            [.. source.Rows.Select(r => r.Name)],
            [
                new SeriesColumn(
                    source.Fence with
                    {
                        Text = "",
                    },
                    [.. source.Rows.Select(r => ReadDatum(r, r.Value, source, faults))]
                ),
            ]
        );

    /// <summary>A line whose value is no number at all may be a setting with a slip in its name.</summary>
    private static double? ReadDatum(Pair row, Fragment value, ChartSource source, ChartFaults faults)
    {
        if (
            row.Name.IsQuoted
            || value.Text.Any(char.IsDigit)
            || value.Text.Length < 2
            || Similar.Nearest(row.Name.Text, ChartKeys.NamesFor(source.Kind)) is null
        )
            return ReadValue(value, source, faults);
        faults.Add(row.Name, at => ChartReader.UnknownKey(at, row, source.Kind));
        return null;
    }

    private static SeriesChart ToSeries(SeriesData data, ChartSource source, ChartFaults faults) =>
        new(
            source.Texts with
            {
                XAxis = source.Texts.XAxis.Length > 0 ? source.Texts.XAxis : data.Corner,
            },
            source.Kind switch
            {
                ChartKind.Lines => SeriesForm.Lines,
                ChartKind.HorizontalBars => SeriesForm.HorizontalBars,
                _ => SeriesForm.Bars,
            },
            [.. data.Labels.Select(l => l.Unquoted().Text)],
            [.. data.Columns.Select(c => new Series(c.At.Text, [.. c.Values]))],
            StretchReader.Read(source.Last(ChartKey.Y), source.Numbers, faults)
        )
        {
            Places = source.Kind == ChartKind.Lines ? PlacesOf(data.Labels, source.Numbers) : [],
        };

    private static PieChart? ToPie(SeriesData data, ChartSource source, ChartFaults faults)
    {
        var values = data.Columns[0].Values;
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i] is null or < 0)
                faults.Add(data.Labels[i], Problems.PieImpossible);
        }
        if (values.Sum() <= 0)
            faults.Add(source.Fence, Problems.PieImpossible);
        return faults.Count > 0
            ? null
            : new PieChart(
                source.Texts,
                [.. data.Labels.Zip(values, (label, value) => new Slice(label.Unquoted().Text, value!.Value))]
            );
    }
}
