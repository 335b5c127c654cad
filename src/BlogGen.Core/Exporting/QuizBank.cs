using System.Globalization;
using BlogGen.Markdown.Quiz;
using BlogGen.Sites;

namespace BlogGen.Exporting;

/// <summary>A question with the post that asks it.</summary>
internal sealed record QuizItem(Page Page, Question Question)
{
    /// <summary>Unique in its post, and short enough for a list.</summary>
    public string Name => $"{Page.Title} {Question.Number.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Unique in the site.</summary>
    public string Id => Page.Url.Trim('/').Replace('/', '-') + "-" + Question.Id;
}

internal static class QuizBank
{
    /// <summary>Of what readers can see: no drafts, nothing scheduled or expired, nothing for teachers only.</summary>
    public static IReadOnlyList<QuizItem> Of(Site site) =>
        [
            .. site
                .Documents.Where(page => page.IsPublished)
                .OrderBy(page => page.Date?.Instant)
                .ThenBy(page => page.Source.Path, StringComparer.Ordinal)
                .SelectMany(page => site.BodyOf(page).Questions.Select(question => new QuizItem(page, question))),
        ];
}
