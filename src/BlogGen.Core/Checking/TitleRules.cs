using BlogGen.Content;
using BlogGen.Diagnostics;

namespace BlogGen.Checking;

/// <summary>A title is read in a list on a phone, and in a search result that is cut at about 70 letters.</summary>
internal static class TitleRules
{
    private const int Longest = 70;
    private const int FewestLetters = 8;

    public static void Check(CheckedPage page, DiagnosticBag problems)
    {
        var title = page.Page.Title;
        if (title.Length > Longest)
            problems.Add(Problems.TitleTooLong(PlaceOf(page), title.Length, Longest));
        if (IsShouted(title))
            problems.Add(Problems.TitleShouted(PlaceOf(page)));
    }

    public static SourceLocation PlaceOf(CheckedPage page) =>
        page.Page.Meta.At(Fields.Title) ?? page.Find(page.Page.Title);

    // "IPA" and "LKPD 7" are abbreviations; a whole sentence of capitals is shouting.
    private static bool IsShouted(string title)
    {
        var letters = title.Where(char.IsLetter).ToList();
        return letters.Count >= FewestLetters
            && letters.TrueForAll(c => char.ToUpperInvariant(c) == c && char.ToLowerInvariant(c) != c)
            && title.Split(' ').Count(word => word.Length > 3) > 1;
    }
}
