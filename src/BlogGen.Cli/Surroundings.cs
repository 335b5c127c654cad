using BlogGen.Publishing;

namespace BlogGen.Cli;

/// <summary>The environment variables that bloggen looks at.</summary>
internal sealed record Surroundings
{
    public bool IsContinuousIntegration { get; init; }

    public bool NoColor { get; init; }

    public string? GitHubWorkspace { get; init; }

    public string? GitHubStepSummary { get; init; }

    /// <summary>For any server that `publish` pushes to.</summary>
    public string? Token { get; init; }

    /// <summary>Shown to GitHub alone.</summary>
    public string? GitHubToken { get; init; }

    /// <summary>The folder of all that the person has.</summary>
    public string? HomeFolder { get; init; }

    /// <summary>Where a file of the commit can be read in the browser; null outside of GitHub.</summary>
    public string? GitHubBlobAddress { get; init; }

    /// <summary>Where the service that runs this build will show the site; null elsewhere.</summary>
    public string? HostedAt { get; init; }

    /// <param name="variable">Null for one that is not set.</param>
    /// <param name="isWindows">There the old console prints colours as rubbish, and only the newer ones say who they are.</param>
    public static Surroundings From(Func<string, string?> variable, bool isWindows = false) =>
        new()
        {
            IsContinuousIntegration = IsSet(variable("CI")),
            NoColor =
                variable("NO_COLOR") is { Length: > 0 }
                || variable("TERM") == "dumb"
                || (isWindows && !KnowsColor.Any(name => variable(name) is { Length: > 0 })),
            GitHubWorkspace = NullIfEmpty(variable("GITHUB_WORKSPACE")),
            GitHubStepSummary = NullIfEmpty(variable("GITHUB_STEP_SUMMARY")),
            GitHubBlobAddress = BlobAddress(variable),
            Token = NullIfEmpty(variable("BLOGGEN_TOKEN")),
            GitHubToken = NullIfEmpty(variable("GITHUB_TOKEN")) ?? NullIfEmpty(variable("GH_TOKEN")),
            HostedAt = NullIfEmpty(HostAddress(variable)),
            HomeFolder = NullIfEmpty(variable(isWindows ? "USERPROFILE" : "HOME")),
        };

    private static readonly string[] KnowsColor = ["WT_SESSION", "TERM_PROGRAM", "ConEmuANSI", "ANSICON", "TERM"];

    private static bool IsSet(string? value) => value is { Length: > 0 } and not ("0" or "false" or "False" or "FALSE");

    private static string? NullIfEmpty(string? value) => value is { Length: > 0 } ? value : null;

    private static string? HostAddress(Func<string, string?> variable) =>
        IsSet(variable("GITHUB_ACTIONS"))
            ? RepositoryAddress
                .TryParse($"{variable("GITHUB_SERVER_URL") ?? "https://github.com"}/{variable("GITHUB_REPOSITORY")}")
                ?.Site
        : IsSet(variable("GITLAB_CI")) ? variable("CI_PAGES_URL")
        : IsSet(variable("NETLIFY")) ? variable(variable("CONTEXT") == "production" ? "URL" : "DEPLOY_PRIME_URL")
        : IsSet(variable("CF_PAGES")) ? variable("CF_PAGES_URL")
        : null;

    private static string? BlobAddress(Func<string, string?> variable) =>
        variable("GITHUB_SERVER_URL") is { Length: > 0 } server
        && variable("GITHUB_REPOSITORY") is { Length: > 0 } repository
        && variable("GITHUB_SHA") is { Length: > 0 } commit
            ? $"{server}/{repository}/blob/{commit}/"
            : null;
}
