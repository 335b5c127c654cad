using System.Globalization;
using BlogGen.Diagnostics;
using BlogGen.Localization;
using BlogGen.Markdown.Charts.Formulas;

namespace BlogGen.Markdown.Charts.Reading;

/// <summary>Numbers as people of a language write them, with the decimal comma or the point.</summary>
/// <param name="unit">May follow a number: <c>31,5 °C</c>.</param>
internal sealed class ChartNumbers(string language, string unit = "")
{
    private const double Largest = 1e12;

    private readonly bool _hasComma = Languages.Messages(language) == UiLanguage.Indonesian;

    /// <summary>The list of one series. A comma parts values where a space follows it, or where it cannot be a decimal comma.</summary>
    /// <param name="expected">How many there should be; 0 where nothing is known.</param>
    public static List<Fragment> Split(Fragment list, int expected)
    {
        if (list.Text.Contains(';'))
            return list.Split(";");
        var spaced = list.Split(", ", ",\t");
        if (spaced.Count > 1 && (expected == 0 || spaced.Count == expected))
            return spaced;
        var bare = list.Split(",");
        return bare.Count == expected || (expected == 0 && bare.Count > 2) ? bare : spaced;
    }

    /// <summary>A datum: no more than a number, with its unit or a percent sign.</summary>
    public double? Read(string text)
    {
        var number = text.Replace('−', '-').Replace('–', '-').Trim();
        if (unit.Length > 0 && number.EndsWith(unit, StringComparison.OrdinalIgnoreCase))
            number = number[..^unit.Length];
        if (number.StartsWith("Rp", StringComparison.OrdinalIgnoreCase))
            number = number[2..].TrimStart('.');
        number = number.TrimEnd('%').Replace(" ", "").Replace("\u00A0", "");
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        return
            number.Length is > 0 and < 40
            && double.TryParse(WithPoint(number), Style, CultureInfo.InvariantCulture, out var value)
            && Math.Abs(value) <= Largest
            ? value
            : null;
    }

    /// <summary>A place on an axis, which may also be <c>1/2</c> or <c>-2pi</c>.</summary>
    public double? ReadPlace(string text) =>
        Read(text)
        ?? (
            FormulaParser.Read(text.Replace("°", "").Trim(), new FormulaStyle())
                is { Formula: { } formula, UsesVariable: false }
            && formula.At(0) is var value
            && Math.Abs(value) <= Largest
                ? value
                : null
        );

    private string WithPoint(string number)
    {
        var (group, point) = _hasComma ? ('.', ',') : (',', '.');
        if (number.Contains(',') && number.Contains('.'))
            (group, point) = number.LastIndexOf(',') > number.LastIndexOf('.') ? ('.', ',') : (',', '.');
        else if (!IsGrouped(number, group))
            return number.Replace(',', '.');
        return number.Replace(group.ToString(), "").Replace(point, '.');
    }

    /// <summary><c>12.500</c>: every group after the first has three digits.</summary>
    private static bool IsGrouped(string number, char group)
    {
        var groups = number.TrimStart('-', '+').Split(group);
        return groups.Length > 1
            && groups[0].Length is >= 1 and <= 3
            && groups[0] != "0"
            && groups.All(g => g.All(char.IsAsciiDigit))
            && groups.Skip(1).All(g => g.Length == 3);
    }
}
