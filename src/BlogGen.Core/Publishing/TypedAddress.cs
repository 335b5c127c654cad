using System.Text.RegularExpressions;
using BlogGen.Diagnostics;

namespace BlogGen.Publishing;

/// <summary>The address of a repository as people type it or copy it from a browser: what is mended, and what is wrong with the rest.</summary>
public static partial class TypedAddress
{
    private static readonly string[] s_hosts = ["github.com", "gitlab.com", "codeberg.org", "bitbucket.org"];

    /// <summary><c>github.com/bu-sari/blog</c> and <c>https:/github.com/…</c> can mean only one thing.</summary>
    /// <returns>The text itself where nothing is to be mended.</returns>
    public static string Mend(string text)
    {
        text = text.Trim();
        if (HttpScheme().Match(text) is { Success: true } scheme)
            text = $"{scheme.Groups[1].Value.ToLowerInvariant()}://{text[scheme.Length..]}";
        else if (text.StartsWith("git@", StringComparison.Ordinal) && IsKnownHost(HostOf(text["git@".Length..])))
            text = text.Contains(':', StringComparison.Ordinal) ? text : "ssh://" + text;
        else if (IsKnownHost(HostOf(text.TrimStart('/'))))
            text = "https://" + text.TrimStart('/');
        return text.Replace("://www.github.com/", "://github.com/", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Of a text that names neither a repository on a server nor a folder; reads on from a colon.</summary>
    public static Words Fault(string text)
    {
        var mended = Mend(text);
        if (!Uri.TryCreate(mended, UriKind.Absolute, out var uri) || !mended.Contains("://", StringComparison.Ordinal))
            return new Words("folder itu tidak ada", "there is no such folder");
        if (uri.Scheme is not ("http" or "https" or "ssh" or "git"))
            return new Words($"bloggen tidak mengenal `{uri.Scheme}:`", $"bloggen does not know `{uri.Scheme}:`");
        return uri.AbsolutePath.Trim('/').Length == 0
            ? new Words(
                "nama pemilik dan nama repositorinya belum ada",
                "the owner and the repository's name are missing"
            )
            : new Words("nama repositorinya belum ada", "the repository's name is missing");
    }

    /// <summary><c>https://github.com/NAMA/REPO</c>: copied from a guide, and never filled in.</summary>
    public static bool IsExample(string text) => Example().IsMatch(text);

    /// <summary>For the screen: <c>https://name:secret@host/…</c> without who asks.</summary>
    public static string WithoutSecret(string text) => Login().Replace(text, "//");

    /// <summary>What was probably meant: <c>bu-sari/blog</c> is how GitHub itself writes a repository.</summary>
    public static string Suggest(string text) =>
        OwnerAndName().IsMatch(text) && !IsExample(text)
            ? $"https://github.com/{text}"
            : "https://github.com/bu-sari/blog";

    private static bool IsKnownHost(string host) =>
        host.EndsWith(RepositoryAddress.GitHubPagesHost, StringComparison.OrdinalIgnoreCase)
        || s_hosts.Contains(
            host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host["www.".Length..] : host,
            StringComparer.OrdinalIgnoreCase
        );

    private static string HostOf(string text) => text.Split('/', ':')[0];

    [GeneratedRegex("^(https?):/*(?=[^/])", RegexOptions.IgnoreCase)]
    private static partial Regex HttpScheme();

    [GeneratedRegex("//[^/@]*@")]
    private static partial Regex Login();

    [GeneratedRegex(
        "[<>{}]|(^|[/:])(nama|name|nama-akun|account|owner|user|username)/(repo|repository|repositori|nama-repo)(\\.git)?/?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Example();

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+$")]
    private static partial Regex OwnerAndName();
}
