using BlogGen.Sites;

namespace BlogGen.Exporting;

/// <summary>The shelf of a question bank on which a post's questions lie.</summary>
internal static class QuizCategory
{
    public static string Of(QuizItem item, Site site)
    {
        var title = site.Editions.FirstOrDefault(e => e.Language == item.Page.Edition)?.Title ?? "";
        return "$course$/top/" + (title.Length == 0 ? "" : Part(title) + "/") + Part(item.Page.Title);
    }

    /// <summary>Moodle doubles a slash that parts nothing.</summary>
    private static string Part(string name) => name.Replace("/", "//", StringComparison.Ordinal);
}
