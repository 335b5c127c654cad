using BlogGen.Checking;
using BlogGen.Content;
using BlogGen.Diagnostics;
using BlogGen.Pictures;
using BlogGen.Sites;

namespace BlogGen;

/// <summary>What a build is asked for: the only way in which clock and network address enter the engine.</summary>
public sealed record BuildOptions
{
    public required DateTimeOffset Now { get; init; }

    /// <summary>The real time, where <see cref="Now"/> is another: only what is published by it enters the permalink lock.</summary>
    public DateTimeOffset? Clock { get; init; }

    /// <summary>In place of the configuration's address.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Where the machine that builds will show the site: counts where neither the site nor a person says it.</summary>
    public string? HostedAt { get; init; }

    public bool Drafts { get; init; }

    public bool Future { get; init; }

    /// <summary>Relative addresses that end in a file name: the site opens from <c>file://</c>.</summary>
    public bool Portable { get; init; }

    public bool Strict { get; init; }

    public int Threads { get; init; } = 1;

    /// <summary>Never an output folder; null where nobody knows it.</summary>
    public string? HomeFolder { get; init; }

    /// <summary>What was made of pictures is kept here for the next build; null: nowhere.</summary>
    public string? PictureFolder { get; init; }

    /// <summary>Whether pictures can be resized here.</summary>
    public Func<bool> HasPictureLibrary { get; init; } = VipsLibrary.IsThere;

    internal PictureUse Pictures { get; init; } = PictureUse.Make;

    /// <summary>Asks other sites whether they are still there; null: nobody is asked. The engine knows no network.</summary>
    public Func<IReadOnlyList<ExternalLink>, IEnumerable<Diagnostic>>? AskOthers { get; init; }

    /// <summary>The permalink lock is only read there.</summary>
    public bool IsContinuousIntegration { get; init; }
}

/// <summary>How much of the work on pictures is done.</summary>
internal enum PictureUse
{
    /// <summary>None are even looked at.</summary>
    Ignore,

    /// <summary>What is wrong with them is said, and nothing is made.</summary>
    Judge,

    /// <summary>Only what is asked for.</summary>
    MakeOne,

    /// <summary>One that is decoded is made in all the ways that the site needs.</summary>
    Make,
}

/// <param name="Succeeded">False where nothing was written.</param>
/// <param name="Pages">HTML pages of the plan.</param>
/// <param name="Listings">Empty for a build that found nothing changed: it knows no posts.</param>
/// <param name="Language">The site's language, for messages.</param>
public sealed record BuildResult(
    bool Succeeded,
    int Pages,
    int Written,
    int Unchanged,
    int Deleted,
    IReadOnlyList<Diagnostic> Diagnostics,
    IReadOnlyList<Listing> Listings,
    UiLanguage Language
)
{
    /// <summary>Where the site lives; null where nobody said it, and for a build that found nothing changed.</summary>
    public string? Address { get; init; }
}

/// <summary>A Markdown file and its fate.</summary>
/// <param name="Url">Site-relative; null for what does not go out.</param>
public sealed record Listing(
    string File,
    ContentKind Kind,
    string Title,
    ContentDate? Date,
    ContentDate? Updated,
    bool IsDraft,
    ListingStatus Status,
    string? Url,
    Words Reason
);

public sealed record BuildProgress(Words Stage, int Done, int Total);
