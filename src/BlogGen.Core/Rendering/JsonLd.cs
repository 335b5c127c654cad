using System.Buffers;
using System.Text;
using System.Text.Json;
using BlogGen.Content;
using BlogGen.Localization;
using BlogGen.Sites;
using BlogGen.Themes;

namespace BlogGen.Rendering;

/// <summary>A post as schema.org's <c>BlogPosting</c>.</summary>
internal static class JsonLd
{
    private const int MaxHeadline = 110;

    public static string Of(Page post, PageScope scope, string url)
    {
        var buffer = new ArrayBufferWriter<byte>();
        // The default encoder escapes "<", so no text can close the script element.
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", "BlogPosting");
            json.WriteString("@id", url + "#isi");
            json.WriteString("url", url);
            json.WriteString("mainEntityOfPage", url);
            json.WriteString(
                "headline",
                post.Title.Length > MaxHeadline ? post.Title[..(MaxHeadline - 1)] + "…" : post.Title
            );
            json.WriteString("name", post.Title);
            json.WriteString("inLanguage", post.Language);
            Optional(json, "description", post.Meta.Text(Fields.Summary) ?? post.Document.Body.Excerpt);
            Optional(json, "datePublished", post.Date is { } date ? DateText.Iso(date.Instant) : null);
            Optional(
                json,
                "dateModified",
                (post.Updated ?? post.Date) is { } updated ? DateText.Iso(updated.Instant) : null
            );
            Optional(json, "image", HeadWriter.ImageOf(post, scope));
            Authors(json, post);
            if (post.Meta.List(Fields.Tags) is { Count: > 0 } tags)
                Strings(json, "keywords", tags);
            json.WriteNumber("wordCount", post.Document.Body.WordCount);
            json.WriteBoolean("isAccessibleForFree", true);
            Optional(
                json,
                "license",
                Themes.Views.Licenses.Find(post.Meta.Text(Fields.License) ?? scope.Site.Config.License, scope).Url
            );
            json.WriteEndObject();
        }
        return $"<script type=\"application/ld+json\">{Encoding.UTF8.GetString(buffer.WrittenSpan)}</script>\n";
    }

    private static void Authors(Utf8JsonWriter json, Page post)
    {
        if (post.Authors.Count == 0)
            return;
        json.WriteStartArray("author");
        foreach (var author in post.Authors)
        {
            json.WriteStartObject();
            json.WriteString("@type", "Person");
            json.WriteString("name", author.Name);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void Optional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is { Length: > 0 })
            json.WriteString(name, value);
    }
}
