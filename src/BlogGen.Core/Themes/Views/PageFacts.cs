using BlogGen.Content;
using BlogGen.Localization;
using BlogGen.Markdown;
using BlogGen.Sites;

namespace BlogGen.Themes.Views;

/// <summary>What a theme shows of a page and bloggen's own part of its head tells too, so that both say the same.</summary>
internal static class PageFacts
{
    public static bool NoIndex(Subject s) =>
        s.Page is { } p
            ? !p.IsPublished || !p.IsListed || p.Meta.Flag(Fields.Index) == false
            : s.List!.Kind is ListKind.NotFound or ListKind.Search;

    public static string TitleOf(Subject s, PageScope c) => s.Page?.Title ?? ListTitles.Of(s.List!, c);

    public static string DescriptionOf(Subject s, PageScope c) =>
        s.Page is { } page ? page.Meta.Text(Fields.Summary) ?? c.Site.BodyOf(page).Excerpt
        : s.List!.Kind == ListKind.Home ? c.Edition.Description
        : "";

    public static string DirectionOf(Subject s, PageScope c) =>
        s.Page?.Meta.Text(Fields.Direction) is ("rtl" or "ltr") and var own ? own
        : Languages.IsRightToLeft(s.Page?.Language ?? c.Edition.Language) ? "rtl"
        : "ltr";

    public static string FullTitle(Subject s, PageScope c)
    {
        var (title, site) = (TitleOf(s, c), c.Edition.Title);
        return title.Length == 0 ? site
            : site.Length == 0 || title == site ? title
            : $"{title} – {site}";
    }

    public static int Minutes(Page page, Body body) =>
        ReadingTime.Minutes(
            body.WordCount,
            page.Meta.Text(Fields.Level),
            page.Meta.Text(Fields.Phase),
            page.Meta.List(Fields.Grades),
            page.Meta.Text(Fields.Type)
        );
}
