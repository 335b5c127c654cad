using BlogGen.Content;
using BlogGen.Diagnostics;
using BlogGen.Localization;
using BlogGen.Markdown.Maths;
using BlogGen.Pictures;
using BlogGen.Yaml;

namespace BlogGen.Configuration;

/// <summary>Everything that <c>bloggen.yml</c>, or another tool's configuration, says about a site.</summary>
public sealed record SiteConfig
{
    public LanguageText Titles { get; init; } = LanguageText.Empty;

    public LanguageText Descriptions { get; init; } = LanguageText.Empty;

    public SiteAddress Address { get; init; } = SiteAddress.Unknown;

    /// <summary>The own domain, written to <c>CNAME</c>.</summary>
    public string? Domain { get; init; }

    /// <summary>BCP 47; the first is the edition at the root, others lie under <c>/&lt;lang&gt;/</c>.</summary>
    public IReadOnlyList<string> Languages { get; init; } = ["id"];

    public SiteZone Zone { get; init; } = SiteZone.Wib;

    public IReadOnlyList<AuthorConfig> Authors { get; init; } = [];

    public string? Logo { get; init; }

    public string? Icon { get; init; }

    /// <summary>The picture for sharing where a page has none.</summary>
    public string? Image { get; init; }

    /// <summary>What is made of the site's photos.</summary>
    public PictureSettings Photos { get; init; } = new();

    public string Theme { get; init; } = DefaultTheme;

    /// <summary>Null where the site says nothing: the menu shows the pages.</summary>
    public IReadOnlyList<MenuEntry>? Menu { get; init; }

    public IReadOnlyDictionary<string, IReadOnlyList<MenuEntry>> MenuByLanguage { get; init; } =
        new Dictionary<string, IReadOnlyList<MenuEntry>>();

    public string Permalink { get; init; } = "/:slug/";

    /// <summary>0: all on one page.</summary>
    public int PerPage { get; init; } = 10;

    public ArchiveParts Archive { get; init; } = ArchiveParts.Months;

    /// <summary>Taxonomies of the site's own, by front-matter key; and built-in ones by their English name, where the site changes them.</summary>
    public IReadOnlyList<TaxonomyConfig> Taxonomies { get; init; } = [];

    public string Paper { get; init; } = "F4";

    public string? License { get; init; }

    /// <summary>Files relative to the site, or HTML.</summary>
    public string? HeadSnippet { get; init; }

    public string? FootSnippet { get; init; }

    /// <summary>Readers can search the site.</summary>
    public bool Search { get; init; } = true;

    public MathOptions Maths { get; init; } = MathOptions.Usual;

    public MapNode Budget { get; init; } = MapNode.Empty;

    public MapNode Params { get; init; } = MapNode.Empty;

    /// <summary>The tool whose folder this is.</summary>
    public Dialect Dialect { get; init; }

    /// <summary>Jekyll's collections with <c>output: true</c>, by folder name without the underscore.</summary>
    public IReadOnlyDictionary<string, string> Collections { get; init; } = new Dictionary<string, string>();

    /// <summary>Jekyll's <c>defaults</c>.</summary>
    public IReadOnlyList<FrontDefault> FrontDefaults { get; init; } = [];

    /// <summary>Jekyll's <c>exclude</c>: files and folders.</summary>
    public IReadOnlyList<string> Exclude { get; init; } = [];

    /// <summary>GitHub accounts that the site says are its own.</summary>
    public IReadOnlyList<string> Accounts { get; init; } = [];

    /// <summary>Hugo's <c>mainSections</c>: the folders whose pages are posts. Empty where nobody said it.</summary>
    public IReadOnlyList<string> PostSections { get; init; } = [];

    /// <summary>The configuration file that was read; null where the folder has none.</summary>
    public string? SourcePath { get; init; }

    /// <summary>Where the pictures that the settings name are named: logo, icon, sharing picture, faces.</summary>
    public IReadOnlyList<(string Target, SourceLocation At)> Pictures { get; init; } = [];

    /// <summary>Where the theme is named; null where the default one is taken.</summary>
    public SourceLocation? ThemeAt { get; init; }

    /// <summary>Codes of the rules that this site does without.</summary>
    public IReadOnlySet<string> IgnoredRules { get; init; } = new HashSet<string>();

    /// <summary>Who must not be named online.</summary>
    public PupilNames Pupils { get; init; } = PupilNames.None;

    public const string DefaultTheme = "pena";

    public string Language => Languages[0];

    public string Title => Titles.In(Language);

    public string Description => Descriptions.In(Language);

    public IReadOnlyList<MenuEntry>? MenuOf(string language) => MenuByLanguage.GetValueOrDefault(language) ?? Menu;
}

/// <param name="Id">How posts name the author.</param>
public sealed record AuthorConfig(string Id, string Name)
{
    public string? Photo { get; init; }

    public string? School { get; init; }

    public IReadOnlyList<string> Subjects { get; init; } = [];

    /// <summary>One sentence, perhaps in each language of the site.</summary>
    public LanguageText? Bio { get; init; }

    public IReadOnlyList<(string Title, string Url)> Links { get; init; } = [];
}

/// <param name="Title">Empty where the page gives its own.</param>
/// <param name="Url">A file name or an address; empty where the entry only holds others.</param>
public sealed record MenuEntry(string Title, string Url, IReadOnlyList<MenuEntry> Children)
{
    public SourceLocation At { get; init; } = new("");
}

/// <summary>Front matter for all files in one place.</summary>
/// <param name="Path">A folder or file; empty for the whole site.</param>
/// <param name="Type"><c>posts</c>, <c>pages</c>, <c>drafts</c>, or the name of a collection; null for all.</param>
public sealed record FrontDefault(string Path, string? Type, MapNode Values);

/// <param name="Key">The front-matter key that lists a post's terms.</param>
/// <param name="Title">What people read.</param>
public sealed record TaxonomyConfig(string Key, string Title)
{
    /// <summary>Its terms get no pages.</summary>
    public bool IsOff { get; init; }

    /// <summary>Null: as the site's other lists; 0: all on one page.</summary>
    public int? PerPage { get; init; }

    /// <summary>Each term has a feed of its own.</summary>
    public bool HasFeeds { get; init; } = true;
}

/// <summary>Which pages the archive has besides the one with everything.</summary>
public enum ArchiveParts
{
    None,
    Years,

    /// <summary>And years.</summary>
    Months,
}
