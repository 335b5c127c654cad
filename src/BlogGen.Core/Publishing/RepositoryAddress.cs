namespace BlogGen.Publishing;

/// <summary>A repository on a server of repositories, as <c>https://github.com/bu-sari/blog.git</c> or <c>git@…</c> name it.</summary>
/// <param name="Host">With its port, where it has one.</param>
/// <param name="Path">Owner and name: <c>bu-sari/blog</c>.</param>
public sealed record RepositoryAddress(string Scheme, string Host, string Path)
{
    internal const string GitHubPagesHost = ".github.io";
    private const string GitHub = "github.com";

    /// <summary>It was written for SSH, which needs a key; over https a token is enough.</summary>
    public bool WasSsh { get; init; }

    /// <summary>It was written so that only a person could tell what is meant.</summary>
    public bool WasMended { get; init; }

    /// <summary>What an address such as <c>https://name:secret@host/…</c> says of who asks.</summary>
    public string? UserInfo { get; init; }

    /// <summary>Without any secret.</summary>
    public string Url => $"{Scheme}://{Host}/{Path}.git";

    public bool IsGitHub => Host.Equals(GitHub, StringComparison.OrdinalIgnoreCase);

    public string Owner => Path[..Path.LastIndexOf('/')];

    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>Where the source of GitHub Pages is chosen; null on other servers.</summary>
    public string? PagesSettings => IsGitHub ? $"https://{GitHub}/{Path}/settings/pages" : null;

    /// <summary>Where the server shows the repository's pages; null where that is not known.</summary>
    public string? Site => IsGitHub ? GitHubPages(Owner, Name) : null;

    /// <summary><c>https://bu-sari.github.io/blog</c>; a repository named after its owner is the root.</summary>
    public static string GitHubPages(string owner, string name)
    {
        var host = $"{owner.ToLowerInvariant()}.github.io";
        return name.Equals(host, StringComparison.OrdinalIgnoreCase) ? $"https://{host}" : $"https://{host}/{name}";
    }

    /// <returns>Null where the text names no repository on a server.</returns>
    public static RepositoryAddress? TryParse(string text)
    {
        var value = TypedAddress.Mend(text);
        var address = value.Contains("://", StringComparison.Ordinal) ? FromUri(value) : FromScp(value);
        return address is null || value.Equals(text.Trim(), StringComparison.OrdinalIgnoreCase)
            ? address
            : address with
            {
                WasMended = !address.WasSsh,
            };
    }

    private static RepositoryAddress? FromUri(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Host.Length == 0)
            return null;
        return uri.Scheme switch
        {
            "http" or "https" => FromWeb(uri) is { } address
                ? address with
                {
                    UserInfo = uri.UserInfo is { Length: > 0 } user ? user : null,
                }
                : null,
            "ssh" or "git" => From("https", uri.Host, uri.AbsolutePath) is { } address
                ? address with
                {
                    WasSsh = true,
                }
                : null,
            _ => null,
        };
    }

    /// <summary>On GitHub a page of the repository is forgiven, and so is the address that its site has.</summary>
    private static RepositoryAddress? FromWeb(Uri uri)
    {
        var parts = uri.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (uri.Host.EndsWith(GitHubPagesHost, StringComparison.OrdinalIgnoreCase))
            return new RepositoryAddress(
                "https",
                GitHub,
                $"{uri.Host[..^GitHubPagesHost.Length]}/{(parts is [var name, ..] ? name : uri.Host)}"
            )
            {
                WasMended = true,
            };
        return uri.Host.Equals(GitHub, StringComparison.OrdinalIgnoreCase) && parts.Length > 2
            ? From(uri.Scheme, uri.Authority, $"{parts[0]}/{parts[1]}") is { } address
                ? address with
                {
                    WasMended = true,
                }
                : null
            : From(uri.Scheme, uri.Authority, uri.AbsolutePath);
    }

    /// <summary><c>git@github.com:bu-sari/blog.git</c>; a drive letter is no host.</summary>
    private static RepositoryAddress? FromScp(string text)
    {
        var colon = text.IndexOf(':');
        var host = colon < 0 ? "" : text[(text.IndexOf('@') + 1)..colon];
        return host.Length > 1 && host.IndexOfAny(['/', '\\']) < 0
            ? From("https", host, text[(colon + 1)..]) is { } address
                ? address with
                {
                    WasSsh = true,
                }
                : null
            : null;
    }

    private static RepositoryAddress? From(string scheme, string host, string path)
    {
        path = path.Trim('/');
        if (path.EndsWith(".git", StringComparison.OrdinalIgnoreCase))
            path = path[..^4];
        return path.IndexOf('/') > 0 && !path.EndsWith('/') ? new RepositoryAddress(scheme, host, path) : null;
    }
}
