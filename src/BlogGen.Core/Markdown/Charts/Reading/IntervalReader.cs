using BlogGen.Diagnostics;
using BlogGen.Markdown.Charts.Formulas;

namespace BlogGen.Markdown.Charts.Reading;

/// <summary><c>-2 &lt; x &lt;= 3</c>, <c>x &gt; 2</c>, <c>[-2; 3)</c>; several joined by <c>atau</c>.</summary>
internal static class IntervalReader
{
    public static IEnumerable<LineInterval> Read(Fragment text, ChartNumbers numbers, ChartFaults faults)
    {
        foreach (var part in text.Split(" atau ", " or ", "∪"))
        {
            var interval = part.Text is ['[' or '(' or ']', ..]
                ? ReadBrackets(part, numbers, faults)
                : ReadInequality(part, numbers, faults);
            if (interval is not null)
                yield return interval with
                {
                    Name = FormulaText.Pretty(part.Text),
                };
            else if (faults.Count == 0)
                faults.Add(part, at => Problems.ChartNumberUnreadable(at, part.Text));
        }
    }

    private static LineInterval? ReadBrackets(Fragment part, ChartNumbers numbers, ChartFaults faults)
    {
        if (part.Text.Length < 4 || part.Text[^1] is not (']' or ')' or '['))
            return null;
        var ends = ChartNumbers.Split(part[1..^1], 2);
        return ends.Count != 2
            ? null
            : Between(
                ReadEnd(ends[0], part.Text[0] != '[', numbers, faults),
                ReadEnd(ends[1], part.Text[^1] != ']', numbers, faults)
            );
    }

    private static LineInterval? ReadInequality(Fragment part, ChartNumbers numbers, ChartFaults faults)
    {
        var sides = part.Split("<=", ">=", "<", ">", "≤", "≥");
        var signs = part
            .Text.Replace("<=", "≤", StringComparison.Ordinal)
            .Replace(">=", "≥", StringComparison.Ordinal)
            .Where(c => "<>≤≥".Contains(c))
            .ToList();
        if (sides.Count == 3 && IsLess(signs[0]) == IsLess(signs[1]))
        {
            var (first, last) = (
                ReadEnd(sides[0], IsStrict(signs[0]), numbers, faults),
                ReadEnd(sides[2], IsStrict(signs[1]), numbers, faults)
            );
            return IsLess(signs[0]) ? Between(first, last) : Between(last, first);
        }
        if (sides.Count != 2)
            return null;
        var isNumberLast = sides[0].Text is [var letter] && char.IsAsciiLetter(letter);
        var end = ReadEnd(sides[isNumberLast ? 1 : 0], IsStrict(signs[0]), numbers, faults);
        return IsLess(signs[0]) == isNumberLast
            ? Between(new LineEnd(double.NegativeInfinity, IsOpen: true), end)
            : Between(end, new LineEnd(double.PositiveInfinity, IsOpen: true));
    }

    private static LineInterval? Between(LineEnd? from, LineEnd? to) =>
        from is not null && to is not null && from.At < to.At ? new LineInterval("", from, to) : null;

    private static LineEnd? ReadEnd(Fragment end, bool isOpen, ChartNumbers numbers, ChartFaults faults)
    {
        var text = end.Text.Replace('−', '-').ToLowerInvariant();
        var infinite = text.TrimStart('-', '+') is "∞" or "inf" or "infinity" or "tak hingga";
        if (infinite)
            return new LineEnd(text[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity, IsOpen: true);
        return StretchReader.ReadEnd(end, numbers, faults) is { } at ? new LineEnd(at, isOpen) : null;
    }

    private static bool IsLess(char sign) => sign is '<' or '≤';

    private static bool IsStrict(char sign) => sign is '<' or '>';
}
