using System.Collections.Immutable;
using BlogGen.Configuration;
using BlogGen.Content;
using BlogGen.Markdown;
using BlogGen.Yaml;

namespace BlogGen.Sites;

/// <summary>The whole site after the only stage that sees many files.</summary>
public sealed record Site(SiteConfig Config)
{
    /// <summary>Every document, whatever its fate, by source path.</summary>
    public IReadOnlyList<Page> Documents { get; init; } = [];

    public IReadOnlyList<LeftFile> Left { get; init; } = [];

    public IReadOnlyList<Edition> Editions { get; init; } = [];

    /// <summary>Files that go out as they are.</summary>
    public IReadOnlyList<SiteAsset> Assets { get; init; } = [];

    /// <summary>Those of them that are pictures, by address.</summary>
    public IReadOnlyDictionary<string, SitePicture> Pictures { get; init; } = new Dictionary<string, SitePicture>();

    /// <summary>Addresses of pictures that stay at home, because no browser could show them or nobody could look into them.</summary>
    public IReadOnlySet<string> Withheld { get; init; } = new HashSet<string>();

    /// <summary>Resolved targets of a body's links, by source path, one for each slot.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<LinkTarget>> Links { get; init; } =
        new Dictionary<string, IReadOnlyList<LinkTarget>>();

    /// <summary>Resolves what stands in front matter and configuration: pictures, attachments, menu entries.</summary>
    public required LinkResolver Resolver { get; init; }

    /// <summary>What lies in <c>data/</c>, by file name.</summary>
    public MapNode Data { get; init; } = MapNode.Empty;

    /// <summary>What <c>data/agenda</c> tells, by the language of an edition; the soonest first.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<AgendaEvent>> Agenda { get; init; } =
        new Dictionary<string, IReadOnlyList<AgendaEvent>>();

    public string HeadSnippet { get; init; } = "";

    public string FootSnippet { get; init; } = "";

    /// <summary>Sizes of the copied files in bytes, by address.</summary>
    public Func<string, long> SizeOf { get; init; } = _ => 0;

    /// <summary>The file that is copied to an address; null for what is made.</summary>
    public Func<string, string?> SourceOf { get; init; } = _ => null;

    /// <summary>Readers can search: the site wants it, and its theme has a page for it.</summary>
    public bool HasSearch { get; init; }

    public DateTimeOffset Now { get; init; }

    /// <summary>Documents that were saved since, and only in their text (see <see cref="TextSwap"/>), by source path.</summary>
    internal ImmutableDictionary<string, Document> Saved { get; init; } =
        ImmutableDictionary.Create<string, Document>(StringComparer.Ordinal);

    public IEnumerable<Page> Included => Documents.Where(page => page.IsIncluded);

    /// <summary>What is shown of a page; what was resolved from it may be older.</summary>
    public Body BodyOf(Page page) => Newest(page).Body;

    internal Document Newest(Page page) => Saved.GetValueOrDefault(page.Source.Path, page.Document);
}

/// <param name="Url">Site-relative, with a leading slash.</param>
public sealed record SiteAsset(string SourcePath, string Url);

/// <summary>The site in one language.</summary>
/// <param name="Prefix">Empty for the first language, else <c>/en</c>.</param>
public sealed record Edition(string Language, string Prefix)
{
    /// <summary>Of the site, in this language.</summary>
    public string Title { get; init; } = "";

    public string Description { get; init; } = "";

    /// <summary>Newest first; undated last.</summary>
    public IReadOnlyList<Page> Posts { get; init; } = [];

    public IReadOnlyList<Page> Pages { get; init; } = [];

    /// <summary>Posts and pages that are built but stand in no list.</summary>
    public IReadOnlyList<Page> Unlisted { get; init; } = [];

    public IReadOnlyList<Taxonomy> Taxonomies { get; init; } = [];

    /// <summary>Folders of pages and posts that have a list of their own.</summary>
    public IReadOnlyList<Section> Sections { get; init; } = [];

    /// <summary>A person's <c>index.md</c>: title and text of the front page.</summary>
    public Page? Home { get; init; }

    /// <summary>By source path.</summary>
    public required IReadOnlyDictionary<string, Relations> Relations { get; init; }

    public string HomeUrl => Prefix + "/";

    public Taxonomy? Taxonomy(TaxonomyKind kind) => Taxonomies.FirstOrDefault(t => t.Kind == kind);
}

/// <summary>A page's neighbours.</summary>
public sealed record Relations(
    Page? Previous,
    Page? Next,
    Func<IReadOnlyList<Page>> FindRelated,
    IReadOnlyList<Page> Translations
)
{
    public static readonly Relations None = new(null, null, () => [], []);

    /// <summary>Looked for each time it is asked for.</summary>
    public IReadOnlyList<Page> Related => FindRelated();
}

public enum TaxonomyKind
{
    Tags,
    Categories,
    Authors,
    Series,
    Subjects,
    Grades,
    Custom,
}

/// <param name="Url">Of the list of its terms.</param>
public sealed record Taxonomy(TaxonomyKind Kind, string Key, string Title, string Url, IReadOnlyList<Term> Terms)
{
    public required TaxonomyConfig Settings { get; init; }
}

/// <param name="Pages">Newest first; a series in the order of its parts.</param>
public sealed record Term(string Name, string Slug, string Url, IReadOnlyList<Page> Pages)
{
    public AuthorConfig? Author { get; init; }
}

public sealed record Section(string Title, string Url, Page? Index, IReadOnlyList<Page> Pages);
