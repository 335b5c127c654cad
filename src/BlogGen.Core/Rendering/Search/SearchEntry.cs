using BlogGen.Configuration;
using BlogGen.Content;
using BlogGen.Localization;
using BlogGen.Markdown;
using BlogGen.Markdown.Excerpts;
using BlogGen.Sites;

namespace BlogGen.Rendering.Search;

/// <summary>A page as the search knows it: what a result shows, and the texts in which words are looked for.</summary>
/// <param name="Terms">Tags, subjects, grades, authors …, in the words of the page.</param>
internal sealed record SearchEntry(Page Page, Body Body, string Excerpt, string Date, IReadOnlyList<string> Terms)
{
    public static SearchEntry Of(Page page, Edition edition, Site site)
    {
        var body = site.BodyOf(page);
        return new(
            page,
            body,
            ExcerptReader.Shorten(page.Meta.Text(Fields.Summary) ?? body.Excerpt),
            page.IsPost && page.Date is { } date ? DateText.Medium(date.Instant, edition.Language) : "",
            [.. TermsOf(page, site.Config)]
        );
    }

    private static IEnumerable<string> TermsOf(Page page, SiteConfig config) =>
        ((Field[])[Fields.Tags, Fields.Categories, Fields.Subjects, Fields.Keywords])
            .SelectMany(page.Meta.List)
            .Concat(page.Meta.List(Fields.Grades).Select(GradeOf))
            .Concat(
                ((Field[])[Fields.Type, Fields.Series, Fields.Level, Fields.Topic]).Select(f => page.Meta.Text(f) ?? "")
            )
            .Concat(page.Authors.Select(author => author.Name))
            // A title in another script mostly has its Latin reading in the address.
            .Append(Uri.UnescapeDataString(page.Url.TrimEnd('/').Split('/')[^1]))
            .Concat(config.Taxonomies.SelectMany(own => page.Meta.Params.Texts(own.Key)));

    /// <summary>Found by both of its names: <c>7</c> and <c>VII</c>.</summary>
    private static string GradeOf(string written) =>
        Grades.ToNumber(written) is { } number ? $"{number} {RomanNumeral.Of(number)}" : written;
}
