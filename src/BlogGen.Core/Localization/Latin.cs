using System.Text;

namespace BlogGen.Localization;

/// <summary>Any sign that stands for Latin letters or digits, folded to <c>a–z</c> and <c>0–9</c>.</summary>
internal static class Latin
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";
    private const string Digits = "0123456789";

    /// <summary>True with an empty span for a mark that carries no letter of its own (combining accents, joiners).</summary>
    public static bool TryFold(int codePoint, out ReadOnlySpan<char> folded)
    {
        folded = codePoint switch
        {
            < 0x80 => Ascii(codePoint),
            'ª' => "a",
            'º' => "o",
            >= 0xC0 and <= 0x2AF => FromTable(LatinTable.FromLatin1, codePoint, 0xC0),
            >= 0x1E00 and <= 0x1EFF => FromTable(LatinTable.FromAdditional, codePoint, 0x1E00),
            _ => Styled(codePoint),
        };
        return !folded.IsEmpty || IsMark(codePoint);
    }

    /// <summary>Marks that sit on a Latin letter, and signs without a shape.</summary>
    public static bool IsMark(int codePoint) =>
        codePoint
            is (>= 0x300 and <= 0x36F)
                or (>= 0x1AB0 and <= 0x1AFF)
                or (>= 0x1DC0 and <= 0x1DFF)
                or (>= 0x20D0 and <= 0x20FF)
                or (>= 0xFE20 and <= 0xFE2F)
                or (>= 0xFE00 and <= 0xFE0F)
                or (>= 0xE0100 and <= 0xE01EF)
                or 0xAD
                or (>= 0x200B and <= 0x200F)
                or (>= 0x202A and <= 0x202E)
                or (>= 0x2060 and <= 0x2069)
                or 0xFEFF;

    private static ReadOnlySpan<char> Ascii(int codePoint) =>
        codePoint switch
        {
            >= 'a' and <= 'z' => Letters.AsSpan(codePoint - 'a', 1),
            >= 'A' and <= 'Z' => Letters.AsSpan(codePoint - 'A', 1),
            >= '0' and <= '9' => Digits.AsSpan(codePoint - '0', 1),
            _ => default,
        };

    private static ReadOnlySpan<char> FromTable(string table, int codePoint, int first) =>
        table[codePoint - first] switch
        {
            '-' => default,
            '*' => LatinTable.Several(codePoint),
            _ => table.AsSpan(codePoint - first, 1),
        };

    /// <summary>Letters and digits in another dress: what people paste to look bold, and other scripts' digits.</summary>
    private static ReadOnlySpan<char> Styled(int codePoint) =>
        codePoint switch
        {
            '²' or '³' => Digits.AsSpan(codePoint - '²' + 2, 1),
            '¹' => "1",
            0x2070 or (>= 0x2074 and <= 0x2079) => Digits.AsSpan(codePoint - 0x2070, 1),
            0x2071 => "i",
            0x207F => "n",
            >= 0x2080 and <= 0x2089 => Digits.AsSpan(codePoint - 0x2080, 1),
            >= 0x2090 and <= 0x209C => Subscript(codePoint),
            >= 0xFF01 and <= 0xFF5E => Ascii(codePoint - 0xFEE0),
            >= 0x1D400 and <= 0x1D6A3 => Letters.AsSpan((codePoint - 0x1D400) % 26, 1),
            >= 0x1D7CE and <= 0x1D7FF => Digits.AsSpan((codePoint - 0x1D7CE) % 10, 1),
            >= 0x24B6 and <= 0x24E9 => Letters.AsSpan((codePoint - 0x24B6) % 26, 1),
            >= 0x1F130 and <= 0x1F149 => Letters.AsSpan(codePoint - 0x1F130, 1),
            >= 0x2460 and <= 0x2468 => Digits.AsSpan(codePoint - 0x2460 + 1, 1),
            >= 0x2160 and <= 0x217F => Roman(codePoint & 0xF),
            >= 0xFB00 and <= 0xFB06 => Ligature(codePoint),
            0x212A => "k",
            0x212B => "a",
            _ => OtherDigit(codePoint),
        };

    private static ReadOnlySpan<char> Subscript(int codePoint) => "aeoxehklmnpst".AsSpan(codePoint - 0x2090, 1);

    private static string Roman(int index) =>
        index switch
        {
            0 => "i",
            1 => "ii",
            2 => "iii",
            3 => "iv",
            4 => "v",
            5 => "vi",
            6 => "vii",
            7 => "viii",
            8 => "ix",
            9 => "x",
            10 => "xi",
            11 => "xii",
            12 => "l",
            13 => "c",
            14 => "d",
            _ => "m",
        };

    private static string Ligature(int codePoint) =>
        codePoint switch
        {
            0xFB00 => "ff",
            0xFB01 => "fi",
            0xFB02 => "fl",
            0xFB03 => "ffi",
            0xFB04 => "ffl",
            _ => "st",
        };

    /// <summary>Arabic-Indic, Javanese, Balinese, Sundanese … digits.</summary>
    private static ReadOnlySpan<char> OtherDigit(int codePoint)
    {
        if (!Rune.TryCreate(codePoint, out var rune) || !Rune.IsDigit(rune))
            return default;
        return Digits.AsSpan((int)Rune.GetNumericValue(rune), 1);
    }
}
