using BlogGen.Pictures;

namespace BlogGen.Sites;

/// <summary>A document's own page.</summary>
public sealed record PageOutput(Page Page, Edition Edition) : Output(Page.OutputPath);

public enum ListKind
{
    Home,
    Section,
    Term,
    Terms,
    Archive,
    NotFound,
    Privacy,
    Accessibility,
    Search,
}

/// <summary>A page that bloggen makes of others: one page of a list.</summary>
/// <param name="Url">Of this page of the list.</param>
public sealed record ListOutput(string Path, string Url, ListKind Kind, string Title, Edition Edition) : Output(Path)
{
    public IReadOnlyList<Page> Items { get; init; } = [];

    public int Number { get; init; } = 1;

    public int Total { get; init; } = 1;

    /// <summary>Of the whole list, not of this page.</summary>
    public int Count { get; init; }

    public string FirstUrl { get; init; } = "";

    public Taxonomy? Taxonomy { get; init; }

    public Term? Term { get; init; }

    /// <summary>A person's text for this list.</summary>
    public Page? Index { get; init; }

    /// <summary>The archive's year, and its month.</summary>
    public int? Year { get; init; }

    public int? Month { get; init; }
}

public enum FeedFormat
{
    Atom,
    Rss,
    Json,
}

/// <param name="HomeUrl">The page that the feed follows.</param>
public sealed record FeedOutput(
    string Path,
    FeedFormat Format,
    string Title,
    string HomeUrl,
    IReadOnlyList<Page> Items,
    Edition Edition
) : Output(Path);

/// <summary>What is made of a picture when it is asked for.</summary>
public sealed record PictureOutput(string Path, Picture Picture, PictureRecipe Recipe) : Output(Path);

/// <summary>An old address that leads to the new one.</summary>
public sealed record RedirectOutput(string Path, string TargetUrl, string Language) : Output(Path);

public sealed record SitemapOutput(IReadOnlyList<Output> Pages) : Output("sitemap.xml");

/// <summary>A short text known in full when planned: robots.txt, .nojekyll, CNAME.</summary>
public sealed record TextOutput(string Path, string Text) : Output(Path);

/// <param name="ThemePath">In the theme's files.</param>
public sealed record ThemeAssetOutput(string Path, string ThemePath) : Output(Path);

public enum SearchPart
{
    /// <summary>The file that is loaded first.</summary>
    Index,

    /// <summary>Where some of the words occur.</summary>
    Words,

    /// <summary>Titles, addresses and excerpts of some of the entries.</summary>
    Entries,
}

/// <summary>One file of an edition's search index.</summary>
/// <param name="Number">Among the files of its part.</param>
public sealed record SearchOutput(string Path, Edition Edition, SearchPart Part, int Number) : Output(Path);
