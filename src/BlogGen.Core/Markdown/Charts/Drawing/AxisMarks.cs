using System.Globalization;

namespace BlogGen.Markdown.Charts.Drawing;

/// <summary>A tick with its label.</summary>
internal readonly record struct AxisMark(double At, string Label);

/// <summary>The ticks of a function's x axis: round numbers, degrees, or parts of π.</summary>
internal static class AxisMarks
{
    private const double Room = SvgCanvas.Width - 50;
    private const double Between = 7;

    private static readonly double[] s_degrees = [15, 30, 45, 60, 90, 180, 360];
    private static readonly double[] s_eighths = [1, 2, 4, 8];
    private static readonly int[] s_counts = [8, 6, 4, 3];

    public static IReadOnlyList<AxisMark> Of(Stretch x, AngleMarks angles, ChartNumberText numbers) =>
        Choices(x, angles, numbers).FirstOrDefault(marks => Fits(marks, x)) ?? Round(x, 2, numbers);

    /// <summary>From close to wide; a computed choice is only looked at where the one before does not fit.</summary>
    private static IEnumerable<IReadOnlyList<AxisMark>> Choices(Stretch x, AngleMarks angles, ChartNumberText numbers)
    {
        if (angles == AngleMarks.Degrees)
        {
            foreach (var step in s_degrees.Where(s => x.Length / s is > 1 and < 20))
                yield return [.. Ticks.Within(x, step).Values.Select(v => new AxisMark(v, numbers.Of(v) + "°"))];
        }
        if (angles == AngleMarks.Pi)
        {
            foreach (var step in s_eighths.Select(e => e * Math.PI / 4).Where(s => x.Length / s is > 1 and < 20))
                yield return [.. Ticks.Within(x, step).Values.Select(v => new AxisMark(v, PartOfPi(v)))];
        }
        foreach (var count in s_counts)
            yield return Round(x, count, numbers);
    }

    private static AxisMark[] Round(Stretch x, int count, ChartNumberText numbers)
    {
        var ticks = Ticks.Within(x, count);
        return [.. ticks.Values.Select(v => new AxisMark(v, numbers.Of(v, ticks.Digits)))];
    }

    private static bool Fits(IReadOnlyList<AxisMark> marks, Stretch x) =>
        marks
            .Zip(marks.Skip(1))
            .All(p =>
                (TextWidth.Of(p.First.Label) + TextWidth.Of(p.Second.Label)) / 2 + Between
                <= (p.Second.At - p.First.At) / x.Length * Room
            );

    /// <summary><c>−3π/2</c></summary>
    private static string PartOfPi(double value)
    {
        var (parts, of) = ((int)Math.Round(value / (Math.PI / 4)), 4);
        while (of > 1 && parts % 2 == 0)
            (parts, of) = (parts / 2, of / 2);
        if (parts == 0)
            return "0";
        var count = Math.Abs(parts) == 1 ? "" : Math.Abs(parts).ToString(CultureInfo.InvariantCulture);
        return (parts < 0 ? "−" : "") + count + "π" + (of == 1 ? "" : "/" + of.ToString(CultureInfo.InvariantCulture));
    }
}
