using BlogGen.Pictures;
using BlogGen.Sites;

namespace BlogGen.Themes;

/// <summary>Everything that the rendering of one output may look at.</summary>
internal sealed record PageScope(
    Site Site,
    Theme Theme,
    Edition Edition,
    UrlStyle Urls,
    string OutputPath,
    string Language,
    ViewCache Views
)
{
    public Func<Subject, Html>? Head { get; init; }

    /// <summary>Read far from the site: no frames around pictures, no styles.</summary>
    public bool IsFeed { get; init; }

    /// <summary>The colours of a picture, or null.</summary>
    public Func<Picture, string?> TintOf { get; init; } = _ => null;

    public string Href(string url) => Urls.Write(url);

    public string Words(string key, params ReadOnlySpan<string> arguments) =>
        Theme.Strings.Find(key, Language, arguments) ?? key;
}

/// <summary>What <c>page</c> is in a template: a document, or a list that bloggen makes.</summary>
internal sealed record Subject(Page? Page, ListOutput? List)
{
    public string Url => Page?.Url ?? List!.Url;
}
