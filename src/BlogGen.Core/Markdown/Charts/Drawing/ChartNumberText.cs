using BlogGen.Localization;

namespace BlogGen.Markdown.Charts.Drawing;

/// <summary>Numbers as the page's language writes them, with a true minus sign.</summary>
internal sealed class ChartNumberText(string language)
{
    private const int MostDigits = 6;

    /// <summary>With as many decimals as it has.</summary>
    public string Of(double value) => Of(value, DigitsOf(value));

    public string Of(double value, int digits) =>
        double.IsFinite(value) ? NumberText.Decimal(value, digits, language).Replace('-', '−') : "–";

    public string WithSign(double value) => value > 0 ? "+" + Of(value) : Of(value);

    /// <summary><c>(1, −1)</c>; parted by a semicolon where a comma is within.</summary>
    public string Pair(double x, double y)
    {
        var (first, second) = (Of(Rounded(x)), Of(Rounded(y)));
        return first.Contains(',') || second.Contains(',') ? $"({first}; {second})" : $"({first}, {second})";
    }

    public static double Rounded(double value) => Math.Round(value, 3, MidpointRounding.AwayFromZero);

    private static int DigitsOf(double value)
    {
        for (var digits = 0; digits < MostDigits; digits++)
        {
            if (Math.Abs(Math.Round(value, digits) - value) <= Math.Abs(value) * 1e-12)
                return digits;
        }
        return MostDigits;
    }
}
