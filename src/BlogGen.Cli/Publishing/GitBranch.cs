using BlogGen.Publishing;
using LibGit2Sharp;

namespace BlogGen.Cli.Publishing;

internal enum PushOutcome
{
    Pushed,

    /// <summary>The branch has moved on since it was fetched.</summary>
    Behind,
}

/// <summary>The server took the connection, but not the commit.</summary>
internal sealed class PushDeclinedException(string reason) : Exception(reason);

/// <summary>
/// One branch of a repository on a server, seen through a bare repository in the site's <c>.bloggen/</c>: the person's own
/// is never touched.
/// </summary>
internal sealed class GitBranch : IDisposable
{
    private const string RemoteName = "online";

    private readonly Repository _store;
    private readonly string _branch;
    private readonly PushLogins _logins;

    public GitBranch(string site, string url, string branch, PushLogins logins)
    {
        var folder = StoreOf(site);
        if (!Repository.IsValid(folder))
            Repository.Init(folder, isBare: true);
        _store = new Repository(folder);
        if (_store.Network.Remotes[RemoteName] is null)
            _store.Network.Remotes.Add(RemoteName, url);
        else
            _store.Network.Remotes.Update(RemoteName, remote => remote.Url = url);
        (_branch, _logins) = (branch, logins);
    }

    /// <summary>Where the site was published to last from this folder; null where it never was.</summary>
    public static string? LastUrl(string site) => Checkout.RemoteIn(ConfigOf(site), RemoteName);

    /// <summary>All branches that the server had at the last look.</summary>
    public IReadOnlyList<string> Names { get; private set; } = [];

    /// <summary>Where <see cref="LastUrl"/> is written.</summary>
    public static string ConfigOf(string site) => Path.Join(StoreOf(site), "config");

    private static string StoreOf(string site) => Path.Join(site, ".bloggen", "publish.git");

    private string Local => BranchName.Full(_branch);

    private Remote Remote => _store.Network.Remotes[RemoteName];

    public void Dispose() => _store.Dispose();

    /// <returns>The branch's last commit; null where the server has no such branch yet.</returns>
    public Commit? Fetch()
    {
        Names =
        [
            .. _store
                .Network.ListReferences(Remote, _logins.Handler)
                .Select(reference => reference.CanonicalName)
                .Where(BranchName.IsFull)
                .Select(BranchName.Short)
                .Order(StringComparer.Ordinal),
        ];
        _logins.Accepted();
        if (!Names.Contains(_branch))
        {
            _store.Refs.Remove(Local);
            return null;
        }
        LibGit2Sharp.Commands.Fetch(
            _store,
            RemoteName,
            [$"+{Local}:{Local}"],
            new FetchOptions { TagFetchMode = TagFetchMode.None, CredentialsProvider = _logins.Handler },
            null
        );
        _logins.Accepted();
        return _store.Lookup<Commit>(_store.Refs[Local].ResolveToDirectReference().TargetIdentifier);
    }

    public BranchContent Store(string folder, IEnumerable<string> paths) =>
        new(
            paths.ToDictionary(
                path => path,
                path =>
                {
                    using var stream = File.OpenRead(Path.Join(folder, path));
                    return _store.ObjectDatabase.CreateBlob(stream).Id;
                },
                StringComparer.Ordinal
            )
        );

    /// <summary>The same of files that are on no disk.</summary>
    /// <param name="show">Is handed what takes each of them, on any thread.</param>
    public BranchContent Collect<T>(Func<Action<string, byte[]>, T> show, out T result)
    {
        var files = new Dictionary<string, ObjectId>(StringComparer.Ordinal);
        result = show(
            (path, bytes) =>
            {
                lock (files)
                {
                    using var stream = new MemoryStream(bytes);
                    files[path] = _store.ObjectDatabase.CreateBlob(stream).Id;
                }
            }
        );
        return new BranchContent(files);
    }

    public Commit Commit(BranchPlan plan, Commit? on, PublishJob job)
    {
        var tree = new TreeDefinition();
        foreach (var (path, id) in plan.Result.Files)
            tree.Add(path, _store.Lookup<Blob>(id), Mode.NonExecutableFile);
        var signature = new Signature(job.Author, "bloggen@localhost", job.Now);
        Commit[] parents = on is null ? [] : [on];
        return _store.ObjectDatabase.CreateCommit(
            signature,
            signature,
            plan.Message(),
            _store.ObjectDatabase.CreateTree(tree),
            parents,
            // libgit2 hands the tidied text back in a structure that comes out empty where the program is compiled ahead of time.
            prettifyMessage: false
        );
    }

    /// <summary>Never by force: what others have pushed stays.</summary>
    public PushOutcome Push(Commit commit)
    {
        string? refusal = null;
        var options = new PushOptions
        {
            CredentialsProvider = _logins.Handler,
            OnPushStatusError = error => refusal = error.Message,
        };
        _store.Refs.Add(Local, commit.Id, allowOverwrite: true);
        try
        {
            _store.Network.Push(Remote, $"{Local}:{Local}", options);
            _logins.Accepted();
        }
        catch (NonFastForwardException)
        {
            return PushOutcome.Behind;
        }
        return refusal switch
        {
            null => PushOutcome.Pushed,
            _ when IsRace(refusal) => PushOutcome.Behind,
            _ => throw new PushDeclinedException(refusal),
        };
    }

    private static bool IsRace(string refusal) =>
        refusal.Contains("fetch first", StringComparison.Ordinal)
        || refusal.Contains("non-fast-forward", StringComparison.Ordinal)
        || refusal.Contains("failed to update ref", StringComparison.Ordinal)
        || refusal.Contains("failed to lock", StringComparison.Ordinal);
}
