using BlogGen.Diagnostics;
using BlogGen.Publishing;
using LibGit2Sharp;
using LibGit2Sharp.Handlers;

namespace BlogGen.Cli.Publishing;

/// <summary>Who pushes: the environment, the address, Git's own store, and last the person. Each is tried once.</summary>
internal sealed class PushLogins(Request request, RepositoryAddress? address)
{
    private readonly Queue<Func<PushLogin?>> _sources = address is null ? [] : new(Sources(request, address));
    private PushLogin? _last;
    private bool _lastIsFresh;

    /// <summary>Asked by the Git library each time that the server wants a login; it ends by itself where none is left.</summary>
    public CredentialsHandler Handler =>
        (_, _, _) =>
        {
            _last = _lastIsFresh ? Next() : _last ?? Next();
            _lastIsFresh = true;
            return _last is { } login
                ? new UsernamePasswordCredentials { Username = login.User, Password = login.Password }
                : throw new LoginsExhaustedException();
        };

    /// <summary>One exchange with the server is over: what it took counts for the next one.</summary>
    public void Accepted() => _lastIsFresh = false;

    private PushLogin? Next()
    {
        while (_sources.TryDequeue(out var source))
        {
            if (source() is { } login)
                return login;
        }
        return null;
    }

    private static IEnumerable<Func<PushLogin?>> Sources(Request request, RepositoryAddress address)
    {
        var around = request.Terminal.Surroundings;
        yield return () => Of(address, around.Token);
        if (address.IsGitHub)
            yield return () => Of(address, around.GitHubToken);
        yield return () =>
            address.UserInfo?.Split(':', 2) is [var user, var password]
                ? new PushLogin(Uri.UnescapeDataString(user), Uri.UnescapeDataString(password))
                : null;
        yield return () => request.Terminal.AskGit(address);
        if (request.Terminal.CanAsk)
            yield return () => Of(address, Prompt(request, address));
    }

    private static PushLogin? Of(RepositoryAddress address, string? token) =>
        token is null ? null : new PushLogin(address.IsGitHub ? "x-access-token" : "oauth2", token);

    private static string? Prompt(Request request, RepositoryAddress address)
    {
        request.Terminal.Out.Write(
            new Words(
                $"Token untuk {address.Host} (tidak tampak saat diketik): ",
                $"Token for {address.Host} (not shown while you type): "
            ).In(request.Language)
        );
        request.Terminal.Out.Flush();
        return request.Terminal.ReadSecret()?.Trim() is { Length: > 0 } token ? token : null;
    }
}

/// <summary>
/// The server wants a login, and none is left to try. Only the words come back through the Git library; they begin like its own.
/// </summary>
internal sealed class LoginsExhaustedException() : Exception("authentication failed: no login is left to try");
