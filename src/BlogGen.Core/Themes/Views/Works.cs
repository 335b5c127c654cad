using BlogGen.Content;
using BlogGen.Sites;
using Scriban.Runtime;

namespace BlogGen.Themes.Views;

/// <param name="Url">Null for a work that is only named.</param>
internal sealed record Work(string Title, LinkTarget? Url);

/// <summary>Works that a page names in its front matter: another post by its file, something on the web, or words alone.</summary>
internal static class Works
{
    private static readonly Shape<Work> Shape = new Shape<Work>("work")
        .With("title", "Judul atau keterangan", "Title or description", (w, _) => w.Title)
        .With(
            "url",
            "Alamat, atau kosong",
            "Address, or nothing",
            (w, c) => w.Url is null ? null : c.Urls.Write(w.Url)
        );

    public static Shape Instance => Shape;

    public static IEnumerable<Work> Of(Page page, Field field, PageScope scope) =>
        page.Meta.List(field).Select(text => Find(text, page, scope)).OfType<Work>();

    public static ScriptArray ViewsOf(Subject subject, Field field, PageScope scope) =>
        subject.Page is { } page ? new ScriptArray(Of(page, field, scope).Select(Shape.Of)) : [];

    private static Work? Find(string text, Page page, PageScope scope)
    {
        var target = scope.Site.Resolver.Find(text, page);
        // A draft must not be named before its time.
        if (target == LinkTarget.Nowhere)
            return null;
        if (target.IsExternal)
            return new Work(text, text.StartsWith("http", StringComparison.Ordinal) ? target : null);
        return new Work(scope.Site.Included.FirstOrDefault(p => p.Url == target.Path)?.Title ?? text, target);
    }
}
