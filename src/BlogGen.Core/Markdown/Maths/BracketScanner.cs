using System.Buffers;

namespace BlogGen.Markdown.Maths;

/// <summary>
/// Finds the end of <c>\(…\)</c> and <c>\[…\]</c>. In Markdown both are escaped brackets too, and people and converters write
/// <c>\[1\]</c> and <c>\[galeri\]</c>: what holds no sign of mathematics stays text.
/// </summary>
internal static class BracketScanner
{
    private const int Longest = 20_000;
    private static readonly SearchValues<char> s_signs = SearchValues.Create(@"\^_=+-*/<>|{}±×÷≤≥≠√∑∫π");

    /// <returns>Offset of what closes it; -1 where this is no formula.</returns>
    public static int End(ReadOnlySpan<char> text, string close)
    {
        for (var i = 2; i + 1 < text.Length && i < Longest; i++)
        {
            if (text[i] != '\\')
                continue;
            if (text[i + 1] == close[1])
                return IsMaths(text[2..i]) && !(close[1] == ']' && text[(i + 2)..].StartsWith("(")) ? i : -1;
            // Another one opens: the first closes nowhere.
            if (text[i + 1] == text[1])
                return -1;
            i++;
        }
        return -1;
    }

    private static bool IsMaths(ReadOnlySpan<char> inside)
    {
        var trimmed = inside.Trim();
        return trimmed.ContainsAny(s_signs)
            || trimmed is [var letter] && char.IsLetter(letter) && letter != 'x' && letter != 'X';
    }
}
