using System.Text;

namespace BlogGen.Markdown.Maths.Vocabulary;

/// <summary>
/// Unicode has the letters of mathematics in their styles as characters of their own: MathML Core wants those, and they
/// survive being copied. Some had been there before and left holes in the rows.
/// </summary>
internal static class FontLetters
{
    private const int Alpha = 'α';

    private static readonly Dictionary<int, int> s_elsewhere = new()
    {
        [0x1D455] = 'ℎ',
        [0x1D49D] = 'ℬ',
        [0x1D4A0] = 'ℰ',
        [0x1D4A1] = 'ℱ',
        [0x1D4A3] = 'ℋ',
        [0x1D4A4] = 'ℐ',
        [0x1D4A7] = 'ℒ',
        [0x1D4A8] = 'ℳ',
        [0x1D4AD] = 'ℛ',
        [0x1D4BA] = 'ℯ',
        [0x1D4BC] = 'ℊ',
        [0x1D4C4] = 'ℴ',
        [0x1D506] = 'ℭ',
        [0x1D50B] = 'ℌ',
        [0x1D50C] = 'ℑ',
        [0x1D515] = 'ℜ',
        [0x1D51D] = 'ℨ',
        [0x1D53A] = 'ℂ',
        [0x1D53F] = 'ℍ',
        [0x1D545] = 'ℕ',
        [0x1D547] = 'ℙ',
        [0x1D548] = 'ℚ',
        [0x1D549] = 'ℝ',
        [0x1D551] = 'ℤ',
    };

    /// <summary>The sign itself where it has no other form in this font.</summary>
    public static string Of(string sign, Font font) =>
        sign.Length == 1 && Map(sign[0], font) is var mapped && mapped != sign[0]
            ? new Rune(s_elsewhere.GetValueOrDefault(mapped, mapped)).ToString()
            : sign;

    private static int Map(char sign, Font font) =>
        sign switch
        {
            >= 'A' and <= 'Z' when Latin(font) is > 0 and var start => start + sign - 'A',
            >= 'a' and <= 'z' when Latin(font) is > 0 and var start => start + 26 + sign - 'a',
            >= '0' and <= '9' when Digits(font) is > 0 and var start => start + sign - '0',
            >= 'Α' and <= 'Ω' when Greek(font) is > 0 and var start => start + sign - 'Α',
            >= 'α' and <= 'ω' when Greek(font) is > 0 and var start => start + 26 + sign - Alpha,
            '∂' when Greek(font) is > 0 and var start => start + 51,
            'ϵ' when Greek(font) is > 0 and var start => start + 52,
            'ϑ' when Greek(font) is > 0 and var start => start + 53,
            'ϕ' when Greek(font) is > 0 and var start => start + 55,
            'ϱ' when Greek(font) is > 0 and var start => start + 56,
            'ϖ' when Greek(font) is > 0 and var start => start + 57,
            '∇' when Greek(font) is > 0 and var start => start + 25,
            _ => sign,
        };

    private static int Latin(Font font) =>
        font switch
        {
            Font.Bold => 0x1D400,
            Font.BoldItalic => 0x1D468,
            Font.Script => 0x1D49C,
            Font.BoldScript => 0x1D4D0,
            Font.Fraktur => 0x1D504,
            Font.DoubleStruck => 0x1D538,
            Font.BoldFraktur => 0x1D56C,
            Font.Sans => 0x1D5A0,
            Font.SansBold => 0x1D5D4,
            Font.SansItalic => 0x1D608,
            Font.Monospace => 0x1D670,
            _ => 0,
        };

    private static int Digits(Font font) =>
        font switch
        {
            Font.Bold or Font.BoldItalic => 0x1D7CE,
            Font.DoubleStruck => 0x1D7D8,
            Font.Sans => 0x1D7E2,
            Font.SansBold => 0x1D7EC,
            Font.Monospace => 0x1D7F6,
            _ => 0,
        };

    private static int Greek(Font font) =>
        font switch
        {
            Font.Bold => 0x1D6A8,
            Font.BoldItalic => 0x1D71C,
            Font.SansBold => 0x1D756,
            _ => 0,
        };
}
