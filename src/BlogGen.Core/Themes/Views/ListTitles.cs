using System.Globalization;
using BlogGen.Localization;
using BlogGen.Sites;

namespace BlogGen.Themes.Views;

/// <summary>Titles of the pages that bloggen makes, in the edition's language.</summary>
internal static class ListTitles
{
    public static string Of(ListOutput list, PageScope scope) =>
        list.Kind switch
        {
            ListKind.Home => list.Index?.Title ?? scope.Edition.Title,
            ListKind.Terms => TaxonomyTitle(list.Taxonomy!, scope),
            ListKind.Term when list.Taxonomy!.Kind == TaxonomyKind.Grades => $"{scope.Words("grade")} {list.Title}",
            ListKind.Archive => ArchiveTitle(list, scope),
            ListKind.NotFound => scope.Words("not_found"),
            ListKind.Search => scope.Words("search"),
            ListKind.Privacy => scope.Words("privacy"),
            ListKind.Accessibility => scope.Words("accessibility"),
            _ => list.Title,
        };

    public static string TaxonomyTitle(Taxonomy taxonomy, PageScope scope) =>
        taxonomy.Kind switch
        {
            TaxonomyKind.Tags => scope.Words("tags"),
            TaxonomyKind.Categories => scope.Words("categories"),
            TaxonomyKind.Authors => scope.Words("authors"),
            TaxonomyKind.Series => scope.Words("series"),
            TaxonomyKind.Subjects => scope.Words("subject"),
            TaxonomyKind.Grades => scope.Words("grade"),
            _ => taxonomy.Title,
        };

    private static string ArchiveTitle(ListOutput list, PageScope scope) =>
        list switch
        {
            { Month: { } month, Year: { } year } => $"{DateText.MonthName(month, scope.Language)} {year}",
            { Year: { } year } => $"{scope.Words("archive")} {year.ToString(CultureInfo.InvariantCulture)}",
            _ => scope.Words("archive"),
        };
}
