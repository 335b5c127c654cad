using System.Text.Json;
using BlogGen.Themes;

namespace BlogGen.Rendering.StructuredData;

/// <summary>The front page: the site, and the teacher, the school or the group whose site it is.</summary>
internal static class SiteNodes
{
    public static void Write(Utf8JsonWriter json, PageScope scope)
    {
        var config = scope.Site.Config;
        var home = config.Address.Absolute(scope.Edition.HomeUrl)!;
        json.WriteStartObject();
        json.WriteStartArray("@type");
        json.WriteStringValue("WebSite");
        json.WriteStringValue("Blog");
        json.WriteEndArray();
        json.WriteString("@id", home + "#situs");
        json.WriteString("url", home);
        json.Optional("name", scope.Edition.Title);
        json.Optional("description", scope.Edition.Description);
        json.WriteString("inLanguage", scope.Edition.Language);
        json.Optional("license", Themes.Views.Licenses.Find(config.License, scope).Url);
        json.Reference("publisher", PublisherOf(scope));
        json.WriteEndObject();
        if (config.Authors is [var only])
            PersonNode.Write(json, only, scope);
        else
            Group(json, scope);
    }

    /// <summary>A site of one person is that person's; a site of several is the school's or the group's.</summary>
    public static string PublisherOf(PageScope scope) =>
        scope.Site.Config.Authors is [var only]
            ? PersonNode.IdOf(only, scope)
            : scope.Site.Config.Address.Absolute("/#pengelola")!;

    private static void Group(Utf8JsonWriter json, PageScope scope)
    {
        var config = scope.Site.Config;
        json.WriteStartObject();
        json.WriteString("@type", SchoolType.Of(scope.Edition.Title) ?? "Organization");
        json.WriteString("@id", PublisherOf(scope));
        json.Optional("name", scope.Edition.Title);
        json.Optional("description", scope.Edition.Description);
        json.WriteString("url", config.Address.Absolute("/")!);
        json.Optional("logo", HeadWriter.AbsoluteOf(config.Logo, null, scope));
        if (config.Authors.Count > 0)
        {
            json.WriteStartArray("member");
            foreach (var author in config.Authors)
                PersonNode.WriteBriefly(json, author, scope);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }
}
