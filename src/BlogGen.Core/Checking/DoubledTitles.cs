using BlogGen.Diagnostics;
using BlogGen.Sites;

namespace BlogGen.Checking;

/// <summary>Two posts of one name cannot be told apart in a list.</summary>
internal static class DoubledTitles
{
    public static void Check(Site site, IReadOnlyList<CheckedPage> pages, DiagnosticBag problems)
    {
        var groups = pages
            .Where(page => page.Page.IsPost)
            .GroupBy(page => (page.Page.Edition, page.Page.Title.Trim().ToUpperInvariant()));
        foreach (var group in groups)
        {
            var byAge = group
                .OrderBy(page => page.Page.Date?.Instant ?? DateTimeOffset.MaxValue)
                .ThenBy(page => page.File, StringComparer.Ordinal)
                .ToList();
            foreach (var page in byAge.Skip(1))
                problems.Add(Problems.TitleTwice(TitleRules.PlaceOf(page), page.Page.Title, byAge[0].File));
        }
    }
}
