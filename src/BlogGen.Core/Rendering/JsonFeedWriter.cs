using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using BlogGen.Content;
using BlogGen.Localization;
using BlogGen.Sites;
using BlogGen.Themes;

namespace BlogGen.Rendering;

/// <summary>JSON Feed 1.1 with whole posts.</summary>
internal static class JsonFeedWriter
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(FeedOutput feed, PageScope scope, IBufferWriter<byte> buffer)
    {
        using var json = new Utf8JsonWriter(buffer, Options);
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", FeedFacts.TitleOf(feed, scope));
        json.WriteString("home_page_url", scope.Href(feed.HomeUrl));
        json.WriteString("feed_url", scope.Href("/" + feed.Path));
        json.WriteString("language", feed.Edition.Language);
        json.WriteStartArray("items");
        foreach (var page in feed.Items)
            Item(json, page, scope);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Item(Utf8JsonWriter json, Page page, PageScope scope)
    {
        json.WriteStartObject();
        json.WriteString("id", FeedFacts.IdOf(page.Url, scope.Site.Config));
        json.WriteString("url", scope.Href(page.Url));
        json.WriteString("title", page.Title);
        json.WriteString("content_html", FeedFacts.ContentOf(page, scope));
        if ((page.Meta.Text(Fields.Summary) ?? scope.Site.BodyOf(page).Excerpt) is { Length: > 0 } summary)
            json.WriteString("summary", summary);
        json.WriteString("date_published", DateText.Iso(page.Date!.Instant));
        if (page.Updated is { } updated)
            json.WriteString("date_modified", DateText.Iso(updated.Instant));
        if (page.Authors.Count > 0)
        {
            json.WriteStartArray("authors");
            foreach (var author in page.Authors)
            {
                json.WriteStartObject();
                json.WriteString("name", author.Name);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        if (page.Meta.List(Fields.Tags) is { Count: > 0 } tags)
        {
            json.WriteStartArray("tags");
            foreach (var tag in tags)
                json.WriteStringValue(tag);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }
}
