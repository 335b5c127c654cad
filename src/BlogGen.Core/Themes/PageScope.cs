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

    public string Href(string url) => Urls.Write(url);

    public string Words(string key, params ReadOnlySpan<string> arguments) =>
        Theme.Strings.Find(key, Language, arguments) ?? key;
}

/// <summary>What <c>page</c> is in a template: a document, or a list that bloggen makes.</summary>
internal sealed record Subject(Page? Page, ListOutput? List)
{
    public string Url => Page?.Url ?? List!.Url;
}
