using System.Text;

namespace BlogGen.Markdown.Charts.Formulas;

/// <summary>A formula as it is printed: <c>x^2 - 2*x</c> → <c>x² − 2·x</c>.</summary>
internal static class FormulaText
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    public static string Pretty(string formula)
    {
        var text = new StringBuilder(formula.Length);
        for (var at = 0; at < formula.Length; at++)
        {
            if (formula[at] == '^' && DigitsAfter(formula, at + 1) is > 0 and var count)
            {
                foreach (var digit in formula.AsSpan(at + 1, count))
                    text.Append(Raised[digit - '0']);
                at += count;
            }
            else
                text.Append(Typeset(formula[at]));
        }
        return text.Replace("<=", "≤")
            .Replace(">=", "≥")
            .Replace("pi", "π")
            .Replace("sqrt", "√")
            .Replace("akar", "√")
            .ToString()
            .Trim();
    }

    private static char Typeset(char c) =>
        c switch
        {
            '-' => '−',
            '*' => '·',
            _ => c,
        };

    private static int DigitsAfter(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return end - at;
    }
}
