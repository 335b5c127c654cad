using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using BlogGen.Sites;
using BlogGen.Themes;

namespace BlogGen.Rendering.StructuredData;

/// <summary>What a page is, for machines: one schema.org graph, for pages that a search engine may keep.</summary>
internal static class JsonLd
{
    // Escapes "<", so no text can close the script element, and leaves letters of every script as they are.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <returns>Nothing for pages that have nothing to say beyond their text.</returns>
    public static string Of(Subject subject, PageScope scope, string url)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            if (!TryWrite(json, subject, scope, url))
                return "";
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return $"<script type=\"application/ld+json\">{Encoding.UTF8.GetString(buffer.WrittenSpan)}</script>\n";
    }

    private static bool TryWrite(Utf8JsonWriter json, Subject subject, PageScope scope, string url)
    {
        switch (subject)
        {
            case { Page: { IsPost: true } post }:
                PostNode.Write(json, post, scope, url);
                QuizNode.Write(json, post, scope, url);
                BreadcrumbNode.Write(json, post, scope);
                return true;
            case { List: { Kind: ListKind.Home, Number: 1 } }:
                SiteNodes.Write(json, scope);
                return true;
            case { List: { Kind: ListKind.Term, Number: 1, Term.Author: { } author } }:
                json.WriteStartObject();
                json.WriteString("@type", "ProfilePage");
                json.WriteString("@id", url);
                json.WritePropertyName("mainEntity");
                PersonNode.Write(json, author, scope);
                json.WriteEndObject();
                return true;
            default:
                return false;
        }
    }
}
