using BlogGen.Configuration;
using BlogGen.Diagnostics;
using BlogGen.Publishing;
using BlogGen.Sites;

namespace BlogGen.Checkups;

/// <summary>All that <c>doctor</c> judges, as it was found.</summary>
/// <param name="Clock">What this computer takes for now; never <c>--now</c>.</param>
public sealed record CheckupFacts(
    SiteFacts Site,
    RepositoryFacts? Repository,
    ProgramFacts Program,
    MachineFacts Machine,
    DateTimeOffset Now,
    DateTimeOffset Clock
)
{
    /// <summary>Where the site will be, as its domain or its repository says; null where neither does.</summary>
    public string? ExpectedAddress =>
        (Site.Config.Domain ?? Site.DomainFile) is { } domain ? $"https://{domain}" : Repository?.Address?.Site;
}

/// <param name="Problems">What stops a build, and what is wrong in the configuration.</param>
public sealed record SiteFacts(SiteConfig Config, IReadOnlyList<Diagnostic> Problems)
{
    public bool CanBeBuilt => Problems.All(problem => problem.Effect != Effect.StopsBuild);

    /// <summary>The site's folder behind a command, with the space before it; empty for the folder that one is in.</summary>
    public string Argument { get; init; } = "";

    public bool HasConfig { get; init; }

    public int Texts { get; init; }

    public int Scheduled { get; init; }

    public bool HasPermalinkLock { get; init; }

    /// <summary>What <c>static/CNAME</c> says; null without that file.</summary>
    public string? DomainFile { get; init; }

    /// <summary>A folder of workflows lies in the site, though the repository begins further up.</summary>
    public bool HasMisplacedWorkflows { get; init; }
}

/// <param name="SitePath">The site as seen from the repository; empty where both are one.</param>
public sealed record RepositoryFacts(string SitePath)
{
    public const string LockFile = PermalinkLock.FileName;

    public string? Origin { get; init; }

    public RepositoryAddress? Address => Origin is null ? null : RepositoryAddress.TryParse(Origin);

    /// <summary>On a server, but no repository there; a folder of this computer is an address too.</summary>
    public bool HasIncompleteOrigin =>
        Address is null && Origin is { } origin && origin.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    /// <summary>Pushed to a server that is not GitHub, or to a folder.</summary>
    public bool IsElsewhere => Origin is not null && Address is not { IsGitHub: true };

    /// <summary>Null where no branch is checked out.</summary>
    public string? Branch { get; init; }

    /// <summary>What lies in commits and in ignore files is known: the repository could be read.</summary>
    public bool IsReadable { get; init; }

    /// <summary>Null before the first commit.</summary>
    public DateTimeOffset? LastCommit { get; init; }

    public bool LockIsCommitted { get; init; }

    /// <summary>Folders of the site that do not belong in the repository, and would go there.</summary>
    public IReadOnlyList<string> NotIgnored { get; init; } = [];

    /// <summary>Folders of the site that do not belong in the repository, and are in it already.</summary>
    public IReadOnlyList<TrackedFolder> Tracked { get; init; } = [];

    /// <summary>The workflows that run bloggen.</summary>
    public IReadOnlyList<WorkflowFile> Workflows { get; init; } = [];
}

/// <param name="Name">As seen from the site.</param>
/// <param name="FirstFile">One of its files that Git tracks, as seen from the site.</param>
/// <param name="IsBuilt">Made by bloggen, so nothing in it is private.</param>
public sealed record TrackedFolder(string Name, string FirstFile, bool IsBuilt);

/// <param name="Released">The day of this version; null where the program does not know it.</param>
public sealed record ProgramFacts(string Version, DateOnly? Released, string Repository);

public sealed record MachineFacts
{
    public bool HasPictureLibrary { get; init; } = true;

    /// <summary>Null where the system does not tell.</summary>
    public long? FreeBytes { get; init; }

    public bool CanWrite { get; init; } = true;

    /// <summary>In full, as the system writes it.</summary>
    public string SiteFolder { get; init; } = "";

    public bool IsNetworkFolder { get; init; }

    public bool IsWindows { get; init; }

    /// <summary>Of the longest full path in the site.</summary>
    public int LongestPath { get; init; }
}
