using System.Collections.Immutable;
using System.Text.RegularExpressions;
using BlogGen.Diagnostics;
using BlogGen.Markdown.Charts.Formulas;

namespace BlogGen.Markdown.Charts.Reading;

/// <summary><c>A(1, -1); (0,5; 2)</c></summary>
internal static partial class PointReader
{
    public static ImmutableArray<MarkedPoint> Read(
        IEnumerable<Fragment> settings,
        ChartNumbers numbers,
        ChartFaults faults
    ) => [.. settings.SelectMany(s => ReadList(s, numbers, faults))];

    private static IEnumerable<MarkedPoint> ReadList(Fragment list, ChartNumbers numbers, ChartFaults faults)
    {
        var end = 0;
        foreach (Match match in Point().Matches(list.Text))
        {
            if (list.Text.AsSpan(end..match.Index).ContainsAnyExcept(" ,;"))
                break;
            end = match.Index + match.Length;
            var inside = match.Groups[2];
            var place = list[inside.Index..(inside.Index + inside.Length)];
            var pair = ChartNumbers.Split(place, 2);
            if (pair.Count != 2)
                faults.Add(place, at => Problems.ChartNumberUnreadable(at, place.Text));
            else if (
                StretchReader.ReadEnd(pair[0], numbers, faults) is { } x
                && StretchReader.ReadEnd(pair[1], numbers, faults) is { } y
            )
                yield return new MarkedPoint(FormulaText.Pretty(match.Groups[1].Value), x, y);
        }
        var rest = list[end..].Trim();
        if (rest.Text.AsSpan().ContainsAnyExcept(" ,;"))
            faults.Add(rest, at => Problems.ChartNumberUnreadable(at, rest.Text));
    }

    [GeneratedRegex(@"([^\s(),;][^(),;]{0,30})?\(([^()]{1,60})\)")]
    private static partial Regex Point();
}
