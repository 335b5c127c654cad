using BlogGen.Content;
using BlogGen.Diagnostics;
using BlogGen.Localization;
using BlogGen.Sites;

namespace BlogGen.Exporting.Worksheets;

/// <summary>Finds the posts that a sheet is made of, and says why it leaves one out that was asked for.</summary>
internal static class WorksheetChooser
{
    public static IReadOnlyList<Page> Choose(Site site, IReadOnlyList<string> names, DiagnosticBag notes) =>
        names.Count == 0
            ? [.. site.Documents.Where(page => (page.IsIncluded || IsForTeachers(page)) && HasSheet(site, page))]
            : [.. names.SelectMany(name => Named(site, name, notes)).Distinct()];

    public static bool IsForTeachers(Page page) =>
        page.Fate.Status == ListingStatus.Excluded && page.Meta.Flag(Fields.TeacherOnly) == true;

    private static IEnumerable<Page> Named(Site site, string name, DiagnosticBag notes)
    {
        var found = Find(site, name);
        if (found.Count == 0)
            notes.Add(Problems.UnknownPost(name, Nearest(name, [.. site.Documents.Select(p => p.Source.Name)])));
        foreach (var page in found)
        {
            var at = new SourceLocation(page.Source.Path);
            if (!page.IsIncluded && !IsForTeachers(page))
                notes.Add(Problems.PostNotForPaper(at, page.Title, page.Fate.Reason));
            else if (!HasSheet(site, page))
                notes.Add(Problems.NothingToAnswer(at, page.Title));
            else
                yield return page;
        }
    }

    private static string? Nearest(string name, IReadOnlyList<string> names) =>
        Similar.Nearest(name, names)
        ?? names.FirstOrDefault(other => other.Contains(name, StringComparison.OrdinalIgnoreCase));

    private static bool HasSheet(Site site, Page page) =>
        site.BodyOf(page) is { Questions.IsEmpty: false } or { HasAnswerSpace: true };

    private static List<Page> Find(Site site, string name)
    {
        var path = name.Replace('\\', '/').TrimStart('.').Trim('/');
        return FirstMatch(
            site.Documents,
            page => page.Source.Path == path,
            page => path.EndsWith("/" + page.Source.Path, StringComparison.Ordinal),
            page => page.Source.Path.EndsWith("/" + path, StringComparison.Ordinal),
            page => Is(page.Source.Name, path) || Is(page.Url.Trim('/'), path),
            page => Is(page.Url.Trim('/').Split('/')[^1], path),
            page => Is(page.Title, name)
        );
    }

    private static List<Page> FirstMatch(IReadOnlyList<Page> pages, params Func<Page, bool>[] tests) =>
        tests.Select(test => pages.Where(test).ToList()).FirstOrDefault(found => found.Count > 0) ?? [];

    private static bool Is(string one, string other) =>
        one.Length > 0 && one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
