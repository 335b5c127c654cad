using System.Collections.Immutable;
using BlogGen.Markdown.Maths.Syntax;
using BlogGen.Markdown.Maths.Vocabulary;

namespace BlogGen.Markdown.Maths.Units;

/// <summary>Numbers with their units: <c>\qty{9,8}{m/s^2}</c>, <c>\num{6.02e23}</c>, <c>\ang{30;15}</c>.</summary>
internal static class QuantityReader
{
    private const double Thin = 3 / 18d;
    private const int DigitsInGroup = 3;
    private const int FewestToGroup = 5;

    public static MathNode Quantity(string number, string unit, bool decimalComma)
    {
        var amount = Number(number, decimalComma);
        var symbols = UnitReader.Read(unit);
        // Degrees, minutes and seconds stand close to their number; percent and all units do not.
        var isClose = symbols is Row { Items: [Symbol { Text: "°" or "′" or "″" }] };
        return isClose ? new Row([amount, symbols]) : new Row([amount, new Space(Thin), symbols]);
    }

    /// <summary>The decimal mark becomes that of the page's language, whichever was typed.</summary>
    public static MathNode Number(string text, bool decimalComma)
    {
        var parts = ImmutableArray.CreateBuilder<MathNode>();
        var typed = text.Replace(" ", "", StringComparison.Ordinal)
            .Replace(@"\pm", "±", StringComparison.Ordinal)
            .Replace("+-", "±", StringComparison.Ordinal);
        for (var i = 0; i < typed.Length; )
        {
            if (IsPartOfNumber(typed[i]))
            {
                var start = i;
                while (i < typed.Length && IsPartOfNumber(typed[i]))
                    i++;
                parts.Add(new Symbol(Grouped(typed[start..i], decimalComma), SymbolKind.Number));
            }
            else if (typed[i] is 'e' or 'E')
            {
                parts.Add(Signs.Of("×"));
                parts.Add(
                    new Scripts(
                        new Symbol("10", SymbolKind.Number),
                        null,
                        Exponent(typed[(i + 1)..]),
                        LimitPlace.AsUsual
                    )
                );
                break;
            }
            else
            {
                parts.Add(typed[i] == 'x' ? Signs.Of("×") : Signs.Of(typed.AsSpan(i, 1)));
                i++;
            }
        }
        return new Row(parts.DrainToImmutable());
    }

    /// <summary><c>30;15;20</c>: degrees, minutes, seconds.</summary>
    public static MathNode Angle(string text, bool decimalComma)
    {
        string[] signs = ["°", "′", "″"];
        var parts = ImmutableArray.CreateBuilder<MathNode>();
        var typed = text.Split(';');
        for (var i = 0; i < typed.Length && i < signs.Length; i++)
        {
            if (typed[i].Trim().Length == 0)
                continue;
            parts.Add(Number(typed[i], decimalComma));
            parts.Add(new Symbol(signs[i], SymbolKind.Upright));
        }
        return new Row(parts.DrainToImmutable());
    }

    private static bool IsPartOfNumber(char c) => char.IsAsciiDigit(c) || c is '.' or ',';

    private static MathNode Exponent(string typed)
    {
        var isNegative = typed.StartsWith('-');
        var digits = new Symbol(typed.TrimStart('-', '+'), SymbolKind.Number);
        return isNegative ? new Row([Signs.Of("-"), digits]) : digits;
    }

    /// <summary>Five digits or more are parted by thin blanks, as ISO 80000 wants it.</summary>
    private static string Grouped(string typed, bool decimalComma)
    {
        var mark = typed.IndexOfAny(['.', ',']);
        var whole = mark < 0 ? typed : typed[..mark];
        var rest = mark < 0 ? "" : typed[(mark + 1)..];
        var grouped = whole.Length < FewestToGroup ? whole : Parted(whole, whole.Length % DigitsInGroup);
        return mark < 0
            ? grouped
            : grouped + (decimalComma ? ',' : '.') + (rest.Length < FewestToGroup ? rest : Parted(rest, 0));
    }

    private static string Parted(string digits, int first)
    {
        var groups = new List<string>();
        if (first > 0)
            groups.Add(digits[..first]);
        for (var i = first; i < digits.Length; i += DigitsInGroup)
            groups.Add(digits[i..Math.Min(digits.Length, i + DigitsInGroup)]);
        return string.Join('\u2009', groups);
    }
}
