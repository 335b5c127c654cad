using System.Text.Json;
using BlogGen.Content;
using BlogGen.Localization;
using BlogGen.Markdown;
using BlogGen.Sites;
using BlogGen.Themes;
using BlogGen.Themes.Views;

namespace BlogGen.Rendering.StructuredData;

/// <summary>A post as <c>BlogPosting</c>; what its front matter tells of a lesson makes it a <c>LearningResource</c> too.</summary>
internal static class PostNode
{
    private const int MaxHeadline = 110;

    public static void Write(Utf8JsonWriter json, Page post, PageScope scope, string url)
    {
        var isLesson = Lessons.HasFacts(post) || LearningKind.Of(post) is not null;
        json.WriteStartObject();
        json.Optional("@type", isLesson ? ["BlogPosting", "LearningResource"] : ["BlogPosting"]);
        json.WriteString("@id", url + "#isi");
        json.WriteString("url", url);
        json.WriteString("mainEntityOfPage", url);
        Text(json, post, scope);
        People(json, post, scope);
        if (isLesson)
            LearningFacts.Write(json, post, scope);
        Sources(json, post, scope);
        Series(json, post, scope);
        Attachments(json, post, scope);
        if (!scope.Site.BodyOf(post).Questions.IsEmpty)
            json.Reference("hasPart", QuizNode.IdOf(url));
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, Page post, PageScope scope)
    {
        json.WriteString("headline", Shortened(post.Title));
        json.WriteString("name", post.Title);
        json.WriteString("inLanguage", post.Language);
        json.Optional("description", post.Meta.Text(Fields.Summary) ?? scope.Site.BodyOf(post).Excerpt);
        json.Optional("datePublished", post.Date is { } date ? DateText.Iso(date.Instant) : null);
        json.Optional("dateModified", (post.Updated ?? post.Date) is { } at ? DateText.Iso(at.Instant) : null);
        json.Optional("image", HeadWriter.ImageOf(post, scope));
        json.Optional("keywords", [.. post.Meta.List(Fields.Tags), .. post.Meta.List(Fields.Keywords)]);
        json.WriteNumber("wordCount", scope.Site.BodyOf(post).WordCount);
        json.WriteBoolean("isAccessibleForFree", true);
        json.Optional("license", Licenses.Find(post.Meta.Text(Fields.License) ?? scope.Site.Config.License, scope).Url);
        json.Optional("accessibilityFeature", [.. AccessibilityOf(scope.Site.BodyOf(post))]);
    }

    /// <summary>Only what is there.</summary>
    private static IEnumerable<string> AccessibilityOf(Body body)
    {
        if (body.Headings.Length > 1)
            yield return "structuralNavigation";
        if (body.HasMaths)
            yield return "MathML";
    }

    private static void People(Utf8JsonWriter json, Page post, PageScope scope)
    {
        if (post.Authors.Count > 0)
        {
            json.WriteStartArray("author");
            foreach (var author in post.Authors)
                PersonNode.WriteBriefly(json, author, scope);
            json.WriteEndArray();
        }
        json.Reference("publisher", SiteNodes.PublisherOf(scope));
    }

    private static void Sources(Utf8JsonWriter json, Page post, PageScope scope)
    {
        json.Optional(
            "isBasedOn",
            [.. Works.Of(post, Fields.BasedOn, scope).Select(w => Address(w.Url, scope) ?? w.Title)]
        );
        json.Optional("citation", post.Meta.List(Fields.Sources));
        json.Optional(
            "workTranslation",
            scope.Edition.Relations.TryGetValue(post.Source.Path, out var relations)
                ? [.. relations.Translations.Select(t => scope.Site.Config.Address.Absolute(t.Url) + "#isi")]
                : []
        );
    }

    private static void Series(Utf8JsonWriter json, Page post, PageScope scope)
    {
        if (TermIndex.Of(scope, TaxonomyKind.Series, post) is not [var series, ..])
            return;
        json.WriteStartObject("isPartOf");
        json.WriteString("@type", "CreativeWorkSeries");
        json.WriteString("name", series.Name);
        json.Optional("url", scope.Site.Config.Address.Absolute(series.Url));
        json.WriteEndObject();
        json.WriteNumber("position", post.Meta.Number(Fields.Part) ?? new SeriesPlace(series, post).Index + 1);
    }

    private static void Attachments(Utf8JsonWriter json, Page post, PageScope scope)
    {
        if (post.Meta.List(Fields.Attachments) is not { Count: > 0 } files)
            return;
        json.WriteStartArray("encoding");
        foreach (var file in files)
        {
            json.WriteStartObject();
            json.WriteString("@type", "MediaObject");
            json.WriteString("name", Path.GetFileName(file));
            json.Optional("contentUrl", HeadWriter.AbsoluteOf(file, post, scope));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static string? Address(LinkTarget? target, PageScope scope) =>
        target is null ? null
        : target.IsExternal ? target.Path
        : scope.Site.Config.Address.Absolute(target.Path + target.Suffix);

    private static string Shortened(string title)
    {
        if (title.Length <= MaxHeadline)
            return title;
        var end = char.IsHighSurrogate(title[MaxHeadline - 2]) ? MaxHeadline - 2 : MaxHeadline - 1;
        return title[..end] + "…";
    }
}
