using System.Text.Json;
using BlogGen.Configuration;
using BlogGen.Localization;
using BlogGen.Sites;
using BlogGen.Themes;

namespace BlogGen.Rendering.StructuredData;

/// <summary>A teacher: on their own page with everything that they chose to tell, elsewhere by name.</summary>
internal static class PersonNode
{
    public static string IdOf(AuthorConfig author, PageScope scope) =>
        scope.Site.Config.Address.Absolute($"/#penulis-{author.Id}")!;

    public static void Write(Utf8JsonWriter json, AuthorConfig author, PageScope scope)
    {
        Begin(json, author, scope);
        json.Optional("honorificSuffix", PersonName.Degrees(author.Name));
        json.Optional("description", author.Bio?.In(scope.Edition.Language));
        json.Optional("image", HeadWriter.AbsoluteOf(author.Photo, null, scope));
        json.Optional("knowsAbout", author.Subjects);
        if (author.School is { } school)
        {
            json.WritePropertyName("worksFor");
            json.Named(SchoolType.Of(school) ?? "Organization", school);
        }
        json.Optional(
            "sameAs",
            [.. author.Links.Select(l => l.Url).Where(u => u.StartsWith("https://", StringComparison.Ordinal))]
        );
        json.WriteEndObject();
    }

    public static void WriteBriefly(Utf8JsonWriter json, AuthorConfig author, PageScope scope)
    {
        Begin(json, author, scope);
        json.WriteEndObject();
    }

    private static void Begin(Utf8JsonWriter json, AuthorConfig author, PageScope scope)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Person");
        json.WriteString("@id", IdOf(author, scope));
        json.WriteString("name", author.Name);
        var page = scope
            .Edition.Taxonomy(TaxonomyKind.Authors)
            ?.Terms.FirstOrDefault(t => t.Author?.Id == author.Id)
            ?.Url;
        json.Optional("url", page is null ? null : scope.Site.Config.Address.Absolute(page));
    }
}
