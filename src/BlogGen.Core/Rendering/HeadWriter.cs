using System.Net;
using System.Text;
using BlogGen.Content;
using BlogGen.Localization;
using BlogGen.Rendering.StructuredData;
using BlogGen.Sites;
using BlogGen.Themes;
using BlogGen.Themes.Views;

namespace BlogGen.Rendering;

/// <summary>What other programs read of a page: canonical address, translations, previews, feeds, JSON-LD.</summary>
internal static class HeadWriter
{
    public static Html Write(Subject subject, PageScope scope)
    {
        var head = new StringBuilder();
        var config = scope.Site.Config;
        var isHidden = PageFacts.NoIndex(subject);
        if (isHidden)
            Meta(head, "name", "robots", "noindex");
        head.Append(
            $"<link rel=\"alternate\" type=\"application/atom+xml\" title=\"{Encode(scope.Edition.Title)}\" href=\"{Encode(scope.Href(scope.Edition.HomeUrl + "feed.xml"))}\">\n"
        );
        if (config.Address.Absolute(subject.Url) is { } url && !isHidden)
        {
            Link(head, "canonical", url);
            Translations(head, subject, scope);
            OpenGraph(head, subject, scope, url);
            head.Append(JsonLd.Of(subject, scope, url));
        }
        return new Html(head.ToString());
    }

    private static void Translations(StringBuilder head, Subject subject, PageScope scope)
    {
        if (TwinsOf(subject, scope).ToList() is not { Count: > 1 } twins)
            return;
        foreach (var (language, url) in twins.OrderBy(t => t.Language, StringComparer.Ordinal))
            head.Append(
                $"<link rel=\"alternate\" hreflang=\"{Encode(language)}\" href=\"{Encode(scope.Site.Config.Address.Absolute(url)!)}\">\n"
            );
    }

    /// <summary>The same page in each language, itself too; front pages are each other's.</summary>
    private static IEnumerable<(string Language, string Url)> TwinsOf(Subject subject, PageScope scope) =>
        subject switch
        {
            { List: { Kind: ListKind.Home } home } when home.Url == scope.Edition.HomeUrl => scope.Site.Editions.Select(
                edition => (edition.Language, edition.HomeUrl)
            ),
            { Page: { } page } when scope.Edition.Relations.TryGetValue(page.Source.Path, out var relations) =>
                relations.Translations.Append(page).Select(twin => (twin.Language, twin.Url)),
            _ => [],
        };

    private static void OpenGraph(StringBuilder head, Subject subject, PageScope scope, string url)
    {
        var config = scope.Site.Config;
        Meta(head, "property", "og:type", subject.Page is { IsPost: true } ? "article" : "website");
        Meta(
            head,
            "property",
            "og:title",
            PageFacts.TitleOf(subject, scope) is { Length: > 0 } title ? title : scope.Edition.Title
        );
        Meta(head, "property", "og:url", url);
        if (scope.Edition.Title.Length > 0)
            Meta(head, "property", "og:site_name", scope.Edition.Title);
        // Lists that bloggen makes have no words of their own: the site's introduce them.
        var description = PageFacts.DescriptionOf(subject, scope) is { Length: > 0 } own
            ? own
            : scope.Edition.Description;
        if (description.Length > 0)
            Meta(head, "property", "og:description", description);
        Meta(head, "property", "og:locale", Locale(subject.Page?.Language ?? scope.Edition.Language));
        Image(head, subject.Page, scope);
        if (subject.Page is { IsPost: true } post)
            Article(head, post);
    }

    private static void Image(StringBuilder head, Page? page, PageScope scope)
    {
        var image = ImageOf(page, scope);
        Meta(head, "name", "twitter:card", image is null ? "summary" : "summary_large_image");
        if (image is null)
            return;
        Meta(head, "property", "og:image", image);
        if (OwnImage(page, scope) is not null && page!.Meta.Text(Fields.ImageAlt) is { } alt)
            Meta(head, "property", "og:image:alt", alt);
    }

    private static void Article(StringBuilder head, Page post)
    {
        if (post.Date is { } date)
            Meta(head, "property", "article:published_time", DateText.Iso(date.Instant));
        if (post.Updated is { } updated)
            Meta(head, "property", "article:modified_time", DateText.Iso(updated.Instant));
        if (post.Meta.List(Fields.Categories) is [var category, ..])
            Meta(head, "property", "article:section", category);
    }

    /// <summary>Open Graph wants a country with the language.</summary>
    private static string Locale(string language) =>
        language switch
        {
            "id" or "jv" or "su" or "ban" or "min" => $"{language}_ID",
            "en" => "en_US",
            "ar" => "ar_AR",
            _ => language.Replace('-', '_'),
        };

    /// <summary>Full address of the page's picture, else of the site's picture for sharing.</summary>
    internal static string? ImageOf(Page? page, PageScope scope)
    {
        if ((OwnImage(page, scope) ?? scope.Site.Config.Image) is not { } written)
            return null;
        var target = scope.Site.Resolver.Find(written, page);
        return scope.Site.Pictures.GetValueOrDefault(target.Path) is { } picture
            ? scope.Site.Config.Address.Absolute(picture.SharingUrl)
            : AbsoluteOf(written, page, scope);
    }

    /// <summary>Full address of something that front matter or the configuration names.</summary>
    internal static string? AbsoluteOf(string? written, Page? page, PageScope scope)
    {
        if (written is null)
            return null;
        var target = scope.Site.Resolver.Find(written, page);
        return target.IsExternal ? target.Path : scope.Site.Config.Address.Absolute(target.Path + target.Suffix);
    }

    /// <summary>Previews show no SVG, and a picture may stay at home: the site's picture stands in.</summary>
    private static string? OwnImage(Page? page, PageScope scope) =>
        page?.Meta.Text(Fields.Image) is { } written
        && !written.EndsWith(".svg", StringComparison.OrdinalIgnoreCase)
        && !scope.Site.Withheld.Contains(scope.Site.Resolver.Find(written, page).Path)
            ? written
            : null;

    private static void Meta(StringBuilder head, string attribute, string name, string content) =>
        head.Append($"<meta {attribute}=\"{name}\" content=\"{Encode(content)}\">\n");

    private static void Link(StringBuilder head, string rel, string href) =>
        head.Append($"<link rel=\"{rel}\" href=\"{Encode(href)}\">\n");

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
