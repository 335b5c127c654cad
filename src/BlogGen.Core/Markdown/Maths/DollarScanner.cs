using System.Buffers;

namespace BlogGen.Markdown.Maths;

/// <summary>Finds the dollar sign that ends a formula, by the rules of pandoc, and a few of its own for prose about money.</summary>
internal static class DollarScanner
{
    // Longer than any formula in a line; it keeps a text of a million dollar signs from being read a million times.
    private const int Longest = 4_000;

    private static readonly SearchValues<char> s_signs = SearchValues.Create(@"\^_={}<>");

    /// <param name="text">From the opening sign on.</param>
    /// <returns>Offset of the closing sign; -1 where this is no formula.</returns>
    public static int EndOfInline(ReadOnlySpan<char> text, char before)
    {
        if (text.Length < 3 || char.IsWhiteSpace(text[1]) || (char.IsLetter(before) && !CanFollowLetter(text[1])))
            return -1;
        var (depth, inBraces) = (0, -1);
        for (var i = 1; i < text.Length && i < Longest; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '{':
                    depth++;
                    break;
                case '}':
                    depth--;
                    break;
                case '`':
                    i = EndOfCode(text, i);
                    break;
                case '$' when depth <= 0:
                    return Ends(text, i) && !IsProse(text[1..i]) ? i : -1;
                // Of \text{…$x$…}, or of a brace that was forgotten.
                case '$' when inBraces < 0 && Ends(text, i):
                    inBraces = i;
                    break;
            }
        }
        return inBraces;
    }

    /// <summary><c>$`a_1`$</c>, GitHub's other way.</summary>
    public static int LengthInBackticks(ReadOnlySpan<char> text) =>
        text[2..Math.Min(text.Length, Longest)].IndexOf("`$");

    /// <returns>Offset of the closing pair; -1 where there is none.</returns>
    public static int EndOfDisplay(ReadOnlySpan<char> text)
    {
        for (var i = 2; i + 1 < text.Length; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text[i] == '$' && text[i + 1] == '$')
                return text[2..i].IsWhiteSpace() ? -1 : i;
        }
        return -1;
    }

    /// <summary><c>H$_2$O</c> is chemistry, <c>US$5</c> is money.</summary>
    private static bool CanFollowLetter(char first) => first is '\\' or '^' or '_' or '{' or '(';

    private static bool Ends(ReadOnlySpan<char> text, int at) =>
        !char.IsWhiteSpace(text[at - 1]) && !(at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]));

    /// <summary>What a pair of backticks holds is code; a lone one is a sign like others.</summary>
    private static int EndOfCode(ReadOnlySpan<char> text, int at)
    {
        var run = text[at..].IndexOfAnyExcept('`');
        if (run < 0)
            return text.Length;
        var window = text[(at + run)..Math.Min(text.Length, at + Longest)];
        var close = window.IndexOf(text.Slice(at, run));
        return close < 0 ? at + run - 1 : at + run + close + run - 1;
    }

    /// <summary>Several words and no sign of mathematics: <c>$5-an dan beberapa US$</c>.</summary>
    private static bool IsProse(ReadOnlySpan<char> inside)
    {
        if (inside.ContainsAny(s_signs) || !inside.Contains(' '))
            return false;
        var words = 0;
        foreach (var word in inside.Split(' '))
            words += inside[word].Length > 2 && inside[word].IndexOfAnyExceptInRange('A', 'z') < 0 ? 1 : 0;
        return words >= 2;
    }
}
