using System.Collections.Immutable;

namespace BlogGen.Markdown.Charts.Drawing;

/// <summary>Round numbers on an axis.</summary>
internal sealed record Ticks(ImmutableArray<double> Values, int Digits)
{
    /// <summary>Steps of 1, 2 or 5 times a power of ten, about <paramref name="count"/> of them, that cover the stretch.</summary>
    public static Ticks Covering(Stretch stretch, int count)
    {
        var step = StepFor(stretch, count);
        return Every(step, Math.Floor(stretch.From / step + 1e-9), Math.Ceiling(stretch.To / step - 1e-9));
    }

    /// <summary>The same steps, but none outside the stretch.</summary>
    public static Ticks Within(Stretch stretch, int count) => Within(stretch, StepFor(stretch, count));

    public static Ticks Within(Stretch stretch, double step) =>
        Every(step, Math.Ceiling(stretch.From / step - 1e-9), Math.Floor(stretch.To / step + 1e-9));

    public Stretch Reach => new(Values[0], Values[^1]);

    private static double StepFor(Stretch stretch, int count)
    {
        var rough = stretch.Length / count;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var factor = (rough / power) switch
        {
            <= 1 + 1e-9 => 1,
            <= 2 + 1e-9 => 2,
            <= 5 + 1e-9 => 5,
            _ => 10,
        };
        return factor * power;
    }

    // Multiples of the step, not sums of it: 0.1 + 0.1 + 0.1 is not 0.3.
    private static Ticks Every(double step, double first, double last)
    {
        var values = ImmutableArray.CreateBuilder<double>();
        for (var i = first; i <= last; i++)
            values.Add(i * step);
        return new Ticks(values.ToImmutable(), DigitsOf(step));
    }

    private static int DigitsOf(double step)
    {
        var digits = 0;
        while (digits < 9 && Math.Abs(Math.Round(step, digits) - step) > step * 1e-6)
            digits++;
        return digits;
    }
}
