using System.Globalization;

namespace BlogGen.Markdown.Charts.Formulas;

/// <summary>Cuts a formula into numbers, names and signs; also as they are typed on a phone or copied from a book: ², ·, √, π, −.</summary>
internal static class FormulaScanner
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    public static List<FormulaSign> Scan(string text, char variable)
    {
        var signs = new List<FormulaSign>();
        var at = 0;
        while (at < text.Length)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c))
                at++;
            else if (char.IsAsciiDigit(c) || (IsPoint(c) && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])))
                at = ScanNumber(text, at, signs);
            else if (char.IsAsciiLetter(c))
                at = ScanWord(text, at, variable, signs);
            else
                ScanSign(text, at++, signs);
        }
        signs.Add(new FormulaSign(FormulaSignKind.End, text.Length, ""));
        return signs;
    }

    private static bool IsPoint(char c) => c is '.' or ',';

    // No function here takes two arguments, so a comma between digits can only be a decimal one.
    private static int ScanNumber(string text, int start, List<FormulaSign> signs)
    {
        var (end, hasPoint) = (start, false);
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (IsPoint(text[end]) && !hasPoint)))
            hasPoint |= IsPoint(text[end++]);
        var digits = text[start..end].Replace(',', '.');
        var value = double.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        signs.Add(new FormulaSign(FormulaSignKind.Number, start, text[start..end]) { Value = value });
        return end;
    }

    /// <summary>Letters that stand together may be several names: <c>xsin</c>, <c>pix</c>.</summary>
    private static int ScanWord(string text, int start, char variable, List<FormulaSign> signs)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
            end++;
        var word = text[start..end].ToLowerInvariant();
        var found = new List<FormulaSign>();
        var at = 0;
        while (at < word.Length && NameAt(word, at, start, variable) is { } name)
        {
            found.Add(name);
            at += name.Text.Length;
        }
        if (at == word.Length)
            signs.AddRange(found);
        else
            signs.Add(new FormulaSign(FormulaSignKind.Unknown, start, text[start..end]));
        return end;
    }

    private static FormulaSign? NameAt(string word, int at, int start, char variable)
    {
        for (var length = Math.Min(6, word.Length - at); length > 0; length--)
        {
            var name = word.Substring(at, length);
            if (FormulaFunction.Find(name) is { } function)
                return new FormulaSign(FormulaSignKind.Function, start + at, name) { Function = function };
            if (length == 1 && name[0] == variable)
                return new FormulaSign(FormulaSignKind.Variable, start + at, name);
            if (name is "pi" or "e")
                return new FormulaSign(FormulaSignKind.Number, start + at, name)
                {
                    Value = name == "e" ? Math.E : Math.PI,
                };
        }
        return null;
    }

    private static void ScanSign(string text, int at, List<FormulaSign> signs)
    {
        var c = text[at];
        var sign = c switch
        {
            '+' or '/' or '^' or '(' or ')' or '|' or '-' or '*' => c,
            '−' or '–' => '-',
            '×' or '·' or '⋅' or '∙' => '*',
            '÷' or ':' => '/',
            '[' or '{' => '(',
            ']' or '}' => ')',
            _ => '\0',
        };
        if (sign != '\0')
            signs.Add(new FormulaSign(FormulaSignKind.Sign, at, sign.ToString()));
        else if (Raised.IndexOf(c, StringComparison.Ordinal) is >= 0 and var power)
            AddPower(at, power, signs);
        else if (c == 'π')
            signs.Add(new FormulaSign(FormulaSignKind.Number, at, "π") { Value = Math.PI });
        else if (c == '√')
            signs.Add(new FormulaSign(FormulaSignKind.Function, at, "√") { Function = FormulaFunction.Root });
        else
            signs.Add(new FormulaSign(FormulaSignKind.Unknown, at, c.ToString()));
    }

    // "x¹²" is one power of two digits.
    private static void AddPower(int at, int digit, List<FormulaSign> signs)
    {
        if (signs is [.., { Kind: FormulaSignKind.Number, Text: "raised" } before] && before.At == at - 1)
        {
            signs[^1] = before with { At = at, Value = before.Value * 10 + digit };
            return;
        }
        signs.Add(new FormulaSign(FormulaSignKind.Sign, at, "^"));
        signs.Add(new FormulaSign(FormulaSignKind.Number, at, "raised") { Value = digit });
    }
}
