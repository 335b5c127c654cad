using System.Text.Json;
using BlogGen.Sites;
using BlogGen.Themes;
using BlogGen.Themes.Views;

namespace BlogGen.Rendering.StructuredData;

/// <summary>Front page, first category, post.</summary>
internal static class BreadcrumbNode
{
    public static void Write(Utf8JsonWriter json, Page post, PageScope scope)
    {
        List<(string Name, string Url)> steps = [(scope.Words("home"), scope.Edition.HomeUrl)];
        if (TermIndex.Of(scope, TaxonomyKind.Categories, post) is [var category, ..])
            steps.Add((category.Name, category.Url));
        steps.Add((post.Title, post.Url));

        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        for (var i = 0; i < steps.Count; i++)
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", i + 1);
            json.WriteString("name", steps[i].Name);
            json.WriteString("item", scope.Site.Config.Address.Absolute(steps[i].Url)!);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
