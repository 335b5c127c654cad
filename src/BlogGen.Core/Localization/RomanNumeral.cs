using System.Buffers;
using System.Text;

namespace BlogGen.Localization;

/// <summary>The Roman numerals that school life uses: I to XIII.</summary>
internal static class RomanNumeral
{
    private static readonly string[] Numerals = "i ii iii iv v vi vii viii ix x xi xii xiii".Split(' ');

    private static readonly SearchValues<char> Signs = SearchValues.Create("IVXivx");

    private static readonly string[] Digits = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"];

    /// <summary>1 to 13; 0 for anything else.</summary>
    public static int Value(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < Numerals.Length; i++)
            if (word.Equals(Numerals[i], StringComparison.OrdinalIgnoreCase))
                return i + 1;
        return 0;
    }

    public static string Of(int value) => Numerals[value - 1];

    /// <summary>The length of a numeral that stands alone at the start of the text; 0 without one.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExcept(Signs);
        if (length < 0)
            length = text.Length;
        return Value(text[..length]) > 0 && EndsWord(text[length..]) ? length : 0;
    }

    public static ReadOnlySpan<char> ToDigits(ReadOnlySpan<char> numeral) => Digits[Value(numeral) - 1];

    /// <summary>An apostrophe goes on with the word: <c>I'm</c> is no number.</summary>
    private static bool EndsWord(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty)
            return true;
        Rune.DecodeFromUtf16(rest, out var next, out _);
        return next.Value is not ('\'' or '’') && !Rune.IsLetterOrDigit(next) && !Latin.IsMark(next.Value);
    }
}
