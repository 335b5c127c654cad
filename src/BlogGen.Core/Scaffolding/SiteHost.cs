namespace BlogGen.Scaffolding;

/// <summary>A service that builds a repository after each push and shows the result.</summary>
public enum SiteHost
{
    GitHub,
    GitLab,
    Netlify,
    Cloudflare,
}

/// <summary>What the files of a host must know.</summary>
/// <param name="SitePath">The site as seen from its repository, with <c>/</c>; empty where it is the repository itself.</param>
/// <param name="Version">Of the bloggen that makes the files: they install the same one.</param>
/// <param name="Repository">Where bloggen comes from.</param>
public sealed record HostAnswers(SiteHost Host, string SitePath, string Version, string Repository);
