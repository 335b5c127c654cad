using BlogGen.Diagnostics;
using BlogGen.Publishing;

namespace BlogGen.Cli.Publishing;

/// <summary>The repository that a site goes to, known before any connection is tried.</summary>
/// <param name="Url">Without any secret; a path for a folder on a disk or a mounted share.</param>
/// <param name="Address">Null for such a folder.</param>
internal sealed record RemoteTarget(string Url, RepositoryAddress? Address)
{
    /// <returns>Null where there is none, after saying why.</returns>
    public static RemoteTarget? Find(Request request, string? remote)
    {
        var checkout = Checkout.Around(request.Site);
        // Who has no Git says only once where the site goes.
        var (text, place, folder) =
            remote is not null ? (remote, "--remote", request.Terminal.WorkingFolder)
            : checkout.Origin is { } origin ? (origin, request.Shown(checkout.ConfigFile), checkout.Root)
            : (GitBranch.LastUrl(request.Site), request.Shown(GitBranch.ConfigOf(request.Site)), request.Site);
        if (string.IsNullOrWhiteSpace(text))
            return Refuse(request, Problems.NoRepository());

        var shown = TypedAddress.WithoutSecret(text.Trim());
        if (TypedAddress.IsExample(shown))
            return Refuse(request, Problems.RemoteNotFilledIn(shown, place));
        if (RepositoryAddress.TryParse(text) is { } address)
        {
            if (address.WasSsh)
                PublishGate.Tell(request, Problems.SshAsHttps(address.Url));
            else if (address.WasMended)
                PublishGate.Tell(request, Problems.RemoteReadAs(shown, place, address.Url));
            return new RemoteTarget(address.Url, address);
        }
        if (LocalFolder(text, folder) is not { } path)
            return Refuse(
                request,
                Problems.RemoteNotUnderstood(shown, place, TypedAddress.Fault(text), TypedAddress.Suggest(shown))
            );
        if (IsBare(path))
            return new RemoteTarget(path, null);
        return Refuse(
            request,
            Path.Exists(Path.Join(path, ".git"))
                ? Problems.RemoteIsWorkTree(shown, place)
                : Problems.RemoteIsNoRepository(shown, place)
        );
    }

    private static RemoteTarget? Refuse(Request request, Diagnostic why)
    {
        PublishGate.Tell(request, why);
        return null;
    }

    private static string? LocalFolder(string text, string from)
    {
        var named = Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.IsFile ? uri.LocalPath : text;
        var path = Path.GetFullPath(named, from);
        return Directory.Exists(path) ? path : null;
    }

    // Told by its files: the Git library is not needed to know it.
    private static bool IsBare(string folder) =>
        File.Exists(Path.Join(folder, "HEAD")) && Directory.Exists(Path.Join(folder, "objects"));
}
