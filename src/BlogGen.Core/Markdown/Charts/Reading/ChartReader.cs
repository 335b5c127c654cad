using BlogGen.Diagnostics;
using BlogGen.Localization;

namespace BlogGen.Markdown.Charts.Reading;

/// <summary>The source of a chart to the chart; null where something in it is wrong, which is then named.</summary>
internal static class ChartReader
{
    private const int MostLines = 500;

    public static Chart? Read(IReadOnlyList<Fragment> lines, Fragment fence, string language, ChartFaults faults)
    {
        if (lines.Count > MostLines)
        {
            faults.Add(lines[MostLines], at => Problems.ChartTooLarge(at, MostLines));
            return null;
        }
        var statements = StatementReader.Read(lines).ToList();
        if (FindKind(statements, language, faults) is not { } kind)
            return null;
        var source = Sort(statements, new ChartSource(kind, language, fence), faults);
        var chart = ReadKind(source, faults);
        return faults.Count == 0 ? chart : null;
    }

    private static ChartKind? FindKind(List<Statement> statements, string language, ChartFaults faults)
    {
        var named = statements.OfType<Pair>().Where(p => KeyOf(p, ChartKind.Bars) == ChartKey.Kind).ToList();
        if (named is not [.., { Value: var value }])
            return Infer(statements, language);
        if (ChartKinds.Find(value.Text) is { } kind)
            return kind;
        faults.Add(
            value,
            at => Problems.UnknownChartWord(at, value.Text, Similar.Nearest(value.Text, ChartKinds.Names))
        );
        return null;
    }

    private static ChartKind Infer(List<Statement> statements, string language)
    {
        if (statements.Any(s => s is Equation || (s is Pair pair && IsNamedEquation(pair))))
            return ChartKind.Function;
        var pairs = statements.OfType<Pair>().ToList();
        if (
            pairs.Count > 0
            && pairs.Count == statements.Count
            && pairs.All(p => KeyOf(p, ChartKind.NumberLine) is not null)
        )
            return pairs.Any(p => KeyOf(p, ChartKind.NumberLine) >= ChartKey.From)
                ? ChartKind.NumberLine
                : ChartKind.Bars;
        var labels = pairs.LastOrDefault(p => KeyOf(p, ChartKind.Bars) == ChartKey.X)?.Value;
        return labels is { } x && SeriesReader.PlacesOf(ChartNumbers.Split(x, 0), new ChartNumbers(language)).Length > 2
            ? ChartKind.Lines
            : ChartKind.Bars;
    }

    private static bool IsNamedEquation(Pair pair) =>
        KeyOf(pair, ChartKind.Function) is null
        && KeyOf(pair, ChartKind.NumberLine) is null
        && EquationOf(pair) is not null;

    private static ChartKey? KeyOf(Pair pair, ChartKind kind) =>
        pair.Name.IsQuoted ? null : ChartKeys.Find(pair.Name.Text, kind);

    private static Equation? EquationOf(Pair pair) => StatementReader.ReadEquation(pair.Value);

    private static ChartSource Sort(List<Statement> statements, ChartSource source, ChartFaults faults)
    {
        var isSeries = source.Kind is not (ChartKind.Function or ChartKind.NumberLine);
        foreach (var statement in statements)
        {
            if (statement is Pair pair)
                SortPair(pair, source, isSeries, faults);
            else if (statement is Equation equation && source.Kind == ChartKind.Function)
                source.Equations.Add((default, equation));
            else if (statement is Cells cells && isSeries)
                source.Table.Add(cells);
            else if (statement is Rule && isSeries)
                source.HasRule = true;
            else
                faults.Add(statement.Line, at => Problems.ChartLineUnreadable(at, statement.Line.Text));
        }
        return source;
    }

    private static void SortPair(Pair pair, ChartSource source, bool isSeries, ChartFaults faults)
    {
        if (KeyOf(pair, source.Kind) is { } key)
            source.Set(key, pair.Value);
        else if (isSeries)
            source.Rows.Add(pair);
        else if (source.Kind == ChartKind.Function && EquationOf(pair) is { } equation)
            source.Equations.Add((pair.Name.Unquoted(), equation));
        else
            faults.Add(pair.Name, at => UnknownKey(at, pair, source.Kind));
    }

    internal static Diagnostic UnknownKey(SourceLocation at, Pair pair, ChartKind kind) =>
        Problems.UnknownChartKey(at, pair.Name.Text, Similar.Nearest(pair.Name.Text, ChartKeys.NamesFor(kind)));

    private static Chart? ReadKind(ChartSource source, ChartFaults faults) =>
        source.Kind switch
        {
            ChartKind.Function => FunctionReader.Read(source, faults),
            ChartKind.NumberLine => NumberLineReader.Read(source, faults),
            _ => SeriesReader.Read(source, faults),
        };
}
