using System.Text.RegularExpressions;
using BlogGen.Diagnostics;
using LibGit2Sharp;

namespace BlogGen.Cli.Publishing;

/// <summary>What the Git library throws, as a person can understand it.</summary>
internal static partial class PublishFailure
{
    /// <returns>Null for what is a mistake of bloggen itself.</returns>
    public static Diagnostic? Of(Exception exception, string url, string branch)
    {
        var host = Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Host.Length > 0 ? uri.Authority : url;
        return exception switch
        {
            PushDeclinedException declined => Problems.PushDeclined(branch, Clean(declined.Message)),
            DllNotFoundException or BadImageFormatException => Problems.NoGitLibrary(),
            TypeInitializationException { InnerException: { } inner } => Of(inner, url, branch),
            LibGit2SharpException when Status().Match(exception.Message) is { Success: true } status => status.Value
            == "401"
                ? Problems.LoginRefused(host)
                : Problems.NoRight(url),
            LibGit2SharpException when exception.Message.Contains("authentication", StringComparison.Ordinal) =>
                Problems.LoginRefused(host),
            NotFoundException or RepositoryNotFoundException => Problems.NoRight(url),
            LibGit2SharpException or IOException => Problems.CannotReach(host, Clean(exception.Message)),
            _ => null,
        };
    }

    /// <summary>The connection broke off: what was being sent may have arrived all the same.</summary>
    public static bool IsCut(Diagnostic failure) => failure.Code == Problems.CannotReach("", "").Code;

    private static string Clean(string text) => text.ReplaceLineEndings(" ").Trim().TrimEnd('.');

    [GeneratedRegex(@"\b(401|403|404)\b")]
    private static partial Regex Status();
}
