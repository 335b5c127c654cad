using System.Buffers;
using System.Globalization;

namespace BlogGen.Markdown.Maths.Vocabulary;

/// <summary>Lengths of TeX in em.</summary>
internal static class Length
{
    private const double PointsInEm = 10;
    private const double Longest = 100;

    private static readonly SearchValues<char> s_number = SearchValues.Create("+-0123456789.,");

    /// <summary><c>1.5em</c>, <c>12pt</c>, <c>-3mu</c>; 0 for what is no length.</summary>
    public static double ToEm(string text)
    {
        var trimmed = text.Trim();
        var end = trimmed.AsSpan().IndexOfAnyExcept(s_number);
        if (
            end <= 0
            || !double.TryParse(
                trimmed[..end].Replace(',', '.'),
                NumberStyles.Float,
                CultureInfo.InvariantCulture,
                out var value
            )
        )
            return 0;
        return Math.Clamp(value * Unit(trimmed[end..].Trim()), -Longest, Longest);
    }

    private static double Unit(string unit) =>
        unit switch
        {
            "em" => 1,
            "mu" => 1 / 18d,
            "ex" => 0.43,
            "pt" or "bp" or "px" => 1 / PointsInEm,
            "mm" => 2.845 / PointsInEm,
            "cm" => 28.45 / PointsInEm,
            "in" => 72.27 / PointsInEm,
            "pc" => 12 / PointsInEm,
            _ => 0,
        };
}
