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
            var first = group.First();
            foreach (var page in group.Skip(1))
                problems.Add(Problems.TitleTwice(TitleRules.PlaceOf(page), page.Page.Title, first.File));
        }
    }
}
