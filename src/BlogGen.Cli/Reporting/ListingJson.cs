using System.Globalization;
using BlogGen.Content;
using BlogGen.Diagnostics;
using BlogGen.Sites;

namespace BlogGen.Cli.Reporting;

/// <summary><c>list --format json</c>, in the shape of the contract.</summary>
internal static class ListingJson
{
    public static void Write(TextWriter writer, IReadOnlyList<Listing> listings, UiLanguage language) =>
        JsonText.Write(
            writer,
            json =>
            {
                json.WriteStartArray();
                foreach (var listing in listings)
                {
                    json.WriteStartObject();
                    json.WriteString("file", listing.File);
                    json.WriteString("kind", listing.Kind == ContentKind.Post ? "post" : "page");
                    json.WriteString("title", listing.Title);
                    json.WriteString("date", Iso(listing.Date));
                    json.WriteString("updated", Iso(listing.Updated));
                    json.WriteBoolean("draft", listing.IsDraft);
                    json.WriteString("status", Name(listing.Status));
                    json.WriteString("url", listing.Url);
                    json.WriteString("reason", listing.Reason.In(language));
                    json.WriteEndObject();
                }
                json.WriteEndArray();
            }
        );

    private static string? Iso(ContentDate? date) =>
        date?.Instant.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    private static string Name(ListingStatus status) =>
        status switch
        {
            ListingStatus.Published => "published",
            ListingStatus.Draft => "draft",
            ListingStatus.Scheduled => "scheduled",
            ListingStatus.Expired => "expired",
            ListingStatus.Excluded => "excluded",
            _ => "broken",
        };
}
