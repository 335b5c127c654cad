using System.Text;

namespace BlogGen.Localization.Searching;

/// <summary>
/// The letters of a text as the search sees them: lower case, without accents, Arabic vowel signs and apostrophes, so that
/// <c>do’a</c> is found as <c>doa</c>.
/// </summary>
internal static class SearchFolding
{
    /// <summary>First and last of each range of signs that are left out; the search script gets them too.</summary>
    public static readonly IReadOnlyList<(char First, char Last)> Dropped =
    [
        ('\'', '\''),
        ('`', '`'),
        ('\u00AD', '\u00AD'),
        ('\u00B4', '\u00B4'),
        ('\u02B9', '\u02BF'),
        ('\u0300', '\u036F'),
        ('\u0610', '\u061A'),
        ('\u0640', '\u0640'),
        ('\u064B', '\u065F'),
        ('\u0670', '\u0670'),
        ('\u06D6', '\u06DC'),
        ('\u06DF', '\u06E8'),
        ('\u06EA', '\u06ED'),
        ('\u1AB0', '\u1AFF'),
        ('\u1DC0', '\u1DFF'),
        ('\u200B', '\u200F'),
        ('\u2018', '\u2019'),
        ('\u201B', '\u201B'),
        ('\u202A', '\u202E'),
        ('\u2060', '\u2069'),
        ('\u20D0', '\u20FF'),
        ('\uFE00', '\uFE0F'),
        ('\uFE20', '\uFE2F'),
        ('\uFEFF', '\uFEFF'),
    ];

    public static bool IsDropped(Rune rune)
    {
        foreach (var (first, last) in Dropped)
        {
            if (rune.Value < first)
                return false;
            if (rune.Value <= last)
                return true;
        }
        return false;
    }

    /// <returns>How many characters were written; 0 for what is no part of a word.</returns>
    public static int Fold(Rune rune, Span<char> folded)
    {
        if (Latin.TryFold(rune.Value, out var latin))
        {
            latin.CopyTo(folded);
            return latin.Length;
        }
        if (!IsWord(rune))
            return 0;
        return Rune.ToLowerInvariant(OneForm(rune)).EncodeToUtf16(folded);
    }

    private static bool IsWord(Rune rune) =>
        Rune.IsLetterOrDigit(rune)
        || Rune.IsNumber(rune)
        || Rune.GetUnicodeCategory(rune)
            is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.SpacingCombiningMark
                or System.Globalization.UnicodeCategory.EnclosingMark;

    /// <summary>Arabic letters that people write in more than one way.</summary>
    private static Rune OneForm(Rune rune) =>
        rune.Value switch
        {
            'آ' or 'أ' or 'إ' or 'ٱ' => new Rune('ا'),
            'ى' or 'ئ' => new Rune('ي'),
            'ة' => new Rune('ه'),
            'ؤ' => new Rune('و'),
            _ => rune,
        };
}
