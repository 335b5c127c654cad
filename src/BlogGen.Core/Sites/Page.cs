using BlogGen.Configuration;
using BlogGen.Content;
using BlogGen.Diagnostics;

namespace BlogGen.Sites;

public enum ListingStatus
{
    Published,
    Draft,
    Scheduled,
    Expired,
    Excluded,
    Broken,
}

/// <summary>What becomes of a document, and why, in plain words.</summary>
public sealed record Fate(ListingStatus Status, Words Reason);

/// <summary>A document that has found its place in the site.</summary>
public sealed record Page(Document Document, string Title, Fate Fate)
{
    /// <summary>Site-relative, with a leading slash, without the base path; empty until it has one.</summary>
    public string Url { get; init; } = "";

    /// <summary>Where it was published before; each leads here.</summary>
    public IReadOnlyList<string> FormerUrls { get; init; } = [];

    /// <summary>BCP 47, of the text.</summary>
    public required string Language { get; init; }

    /// <summary>The edition in whose lists it stands: one of the site's languages.</summary>
    public required string Edition { get; init; }

    public ContentDate? Date { get; init; }

    public ContentDate? Updated { get; init; }

    /// <summary>Part of this build's output; with <c>--drafts</c> and <c>--future</c> also what is not published.</summary>
    public bool IsIncluded { get; init; }

    public IReadOnlyList<AuthorConfig> Authors { get; init; } = [];

    public SourceFile Source => Document.Source;

    public FrontMatter Meta => Document.Meta;

    public bool IsPost => Source.Kind == ContentKind.Post;

    public bool IsPublished => Fate.Status == ListingStatus.Published;

    /// <summary>False for a page that only those find who have its address.</summary>
    public bool IsListed => Meta.Flag(Fields.Unlisted) != true;

    public bool IsPinned => Meta.Flag(Fields.Pinned) == true;

    public string OutputPath => Addresses.OutputPathOf(Url);
}
