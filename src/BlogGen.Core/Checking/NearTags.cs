using BlogGen.Content;
using BlogGen.Diagnostics;
using BlogGen.Localization;
using BlogGen.Sites;

namespace BlogGen.Checking;

/// <summary>Two tags that are one but for a slip of the finger split what belongs together.</summary>
internal static class NearTags
{
    private const int ShortestWord = 6;

    public static void Check(Site site, IReadOnlyList<CheckedPage> pages, DiagnosticBag problems)
    {
        foreach (var edition in site.Editions)
        {
            if (edition.Taxonomy(TaxonomyKind.Tags) is { } tags)
                CheckTerms(tags.Terms, problems);
        }
    }

    private static void CheckTerms(IReadOnlyList<Term> terms, DiagnosticBag problems)
    {
        // The one that is used more often is the one that was meant.
        var byUse = terms.OrderByDescending(t => t.Pages.Count).ThenBy(t => t.Name, StringComparer.Ordinal).ToList();
        for (var i = 1; i < byUse.Count; i++)
        {
            var term = byUse[i];
            var near = byUse.Take(i).FirstOrDefault(other => IsNear(term.Name, other.Name));
            if (near is not null)
                problems.Add(Problems.TagsNearlyEqual(PlaceOf(term), term.Name, near.Name));
        }
    }

    // "Kelas 7" and "Kelas 8" differ in what matters most.
    private static bool IsNear(string one, string other) =>
        one.Length >= ShortestWord
        && other.Length >= ShortestWord
        && Digits(one) == Digits(other)
        && Math.Abs(one.Length - other.Length) <= 1
        && Similar.Distance(one, other) <= 1;

    private static string Digits(string text) => string.Concat(text.Where(char.IsDigit));

    private static SourceLocation PlaceOf(Term term) =>
        term.Pages is [var page, ..] ? page.Meta.At(Fields.Tags) ?? new(page.Source.Path, 1) : new("");
}
