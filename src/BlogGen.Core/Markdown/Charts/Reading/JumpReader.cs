using BlogGen.Diagnostics;
using BlogGen.Markdown.Charts.Formulas;

namespace BlogGen.Markdown.Charts.Reading;

/// <summary><c>0 -&gt; 3 -&gt; -2</c>, <c>0 ke 3</c>, or a sum that starts at zero: <c>3 + (-5)</c>.</summary>
internal static class JumpReader
{
    public static IEnumerable<Jump> Read(Fragment text, ChartNumbers numbers, ChartFaults faults)
    {
        var stops = text.Split("->", "→", " ke ", " to ");
        if (stops.Count > 1)
        {
            var places = stops.Select(s => StretchReader.ReadEnd(s, numbers, faults)).ToList();
            return faults.Count > 0 ? [] : Between([.. places.Select(p => p!.Value)]);
        }
        if (
            FormulaParser.Read(text.Text.Split('=')[0], new FormulaStyle()) is { Formula: { } sum, UsesVariable: false }
        )
            return Between([.. Sums(sum)]);
        faults.Add(text, at => Problems.ChartNumberUnreadable(at, text.Text));
        return [];
    }

    private static IEnumerable<Jump> Between(IReadOnlyList<double> stops) =>
        stops.Zip(stops.Skip(1), (from, to) => new Jump(from, to)).Where(j => j.From != j.To);

    private static List<double> Sums(Formula sum)
    {
        var terms = new List<double>();
        while (sum is Operation { Sign: '+' or '-' } operation)
        {
            terms.Add(operation.Sign == '+' ? operation.Right.At(0) : -operation.Right.At(0));
            sum = operation.Left;
        }
        terms.Add(sum.At(0));
        terms.Add(0);
        terms.Reverse();
        for (var i = 1; i < terms.Count; i++)
            terms[i] += terms[i - 1];
        return terms;
    }
}
