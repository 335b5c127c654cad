using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace BlogGen.Markdown.Quiz;

/// <summary>Reads what stands in <c>[[…]]</c>: <c>Jakarta;DKI Jakarta</c>, <c>3,14±0,01 cm</c>.</summary>
internal static partial class BlankReader
{
    /// <param name="asWords">Also where all of it looks like numbers.</param>
    /// <param name="decimalMark">What the language of the text puts before decimals; the other mark may group digits.</param>
    public static Blank Read(string written, bool asWords, char decimalMark)
    {
        var variants = Variants(written);
        if (asWords)
            return new Blank(variants, [], "");
        var numbers = variants.Select(v => Number(v, decimalMark)).ToList();
        if (variants.Length == 0 || numbers.Exists(n => n is null))
            return new Blank(variants, [], "");
        return new Blank(
            variants,
            [.. numbers.Select(n => n!.Value.Quantity)],
            numbers.Select(n => n!.Value.Unit).FirstOrDefault(unit => unit.Length > 0) ?? ""
        );
    }

    /// <summary>Parted by semicolons; <c>\;</c> is one.</summary>
    private static ImmutableArray<string> Variants(string written) =>
        [
            .. SemicolonBetween()
                .Split(written)
                .Select(part => part.Replace("\\;", ";", StringComparison.Ordinal).Trim())
                .Where(part => part.Length > 0)
                .Distinct(StringComparer.Ordinal),
        ];

    private static (Quantity Quantity, string Unit)? Number(string text, char decimalMark)
    {
        var match = NumberWithUnit().Match(text);
        if (!match.Success || ToDecimal(match.Groups["value"].Value, decimalMark) is not { } value)
            return null;
        var tolerance = match.Groups["tolerance"] is { Success: true } group
            ? ToDecimal(group.Value, decimalMark) ?? 0
            : 0;
        return (new Quantity(value, tolerance), match.Groups["unit"].Value.Trim());
    }

    /// <summary><c>1.234,5</c>, <c>1,234.5</c>, <c>0.125</c>, <c>50 000</c>, <c>3.14</c> whatever the language.</summary>
    public static decimal? ToDecimal(string text, char decimalMark)
    {
        var digits = Spaces().Replace(text, "").Replace('−', '-').TrimStart('+');
        var (comma, point) = (digits.LastIndexOf(','), digits.LastIndexOf('.'));
        var grouping = decimalMark == ',' ? "." : ",";
        if (comma >= 0 && point >= 0)
            digits = digits.Replace(comma > point ? "." : ",", "", StringComparison.Ordinal);
        else if (Thousands().IsMatch(digits) && digits.Contains(grouping, StringComparison.Ordinal))
            digits = digits.Replace(grouping, "", StringComparison.Ordinal);
        return decimal.TryParse(
            digits.Replace(',', '.'),
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
    }

    [GeneratedRegex(@"(?<!\\);")]
    private static partial Regex SemicolonBetween();

    // A unit has no digit but an exponent, and no second word: "17 Agustus 1945" is a date, not 17 of something.
    [GeneratedRegex(
        @"^(?<value>[+\-−]?\d(?:[\d.,\u00A0\u202F ]*\d)?)\s*(?:(?:±|\+-|\+/-)\s*(?<tolerance>\d[\d.,]*))?\s*(?<unit>(?:[^\s\d;]+[²³23]?(?:/[^\s\d;]+[²³23]?)?)?)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NumberWithUnit();

    [GeneratedRegex(@"\s")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^-?[1-9]\d{0,2}([.,]\d{3})+$")]
    private static partial Regex Thousands();
}
