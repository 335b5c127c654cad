using BlogGen.Checkups;
using BlogGen.Cli.Publishing;
using BlogGen.Content;
using LibGit2Sharp;

namespace BlogGen.Cli.Examining;

/// <summary>Looks into the repository of a site, without Git and without its server.</summary>
internal static class RepositorySurvey
{
    public const string WorkflowFolder = ".github/workflows";

    /// <summary>What is built can be made again.</summary>
    private static IReadOnlyList<string> BuiltFolders => [SiteBuilder.DefaultOutput, ".bloggen"];

    /// <summary>Sheets for the teacher hold keys, and the list of names is private.</summary>
    private static IReadOnlyList<string> PrivateFolders =>
        [PrintFolder.Name.Id, PrintFolder.Name.En, "privasi", "privacy"];

    /// <returns>Null where the site is in no repository.</returns>
    public static RepositoryFacts? Gather(Checkout checkout, string site)
    {
        if (!Path.Exists(Path.Join(checkout.Root, ".git")))
            return null;
        var facts = new RepositoryFacts(checkout.PathOf(site))
        {
            Origin = checkout.Origin,
            Branch = checkout.Branch,
            Workflows = WorkflowsIn(checkout.Root),
        };
        try
        {
            using var repository = new Repository(checkout.Root);
            return Read(repository, facts, site);
        }
        // A repository of another user, a torn one, or no libgit2 beside the program.
        catch (Exception e) when (e is LibGit2SharpException or TypeInitializationException or DllNotFoundException)
        {
            return facts;
        }
    }

    private static RepositoryFacts Read(Repository repository, RepositoryFacts facts, string site)
    {
        var below = facts.SitePath.Length > 0 ? facts.SitePath + "/" : "";
        var last = repository.Head.Tip;
        return facts with
        {
            IsReadable = true,
            LastCommit = last?.Committer.When,
            LockIsCommitted = last?[below + RepositoryFacts.LockFile] is not null,
            NotIgnored =
            [
                .. BuiltFolders
                    .Concat(PrivateFolders.Where(name => Directory.Exists(Path.Join(site, name))))
                    .Where(name => !repository.Ignore.IsPathIgnored($"{below}{name}/")),
            ],
            Tracked = TrackedIn(repository.Index, below),
        };
    }

    /// <summary>The index knows too what was committed before the ignore rules were there.</summary>
    private static IReadOnlyList<TrackedFolder> TrackedIn(IEnumerable<IndexEntry> index, string below)
    {
        var files = index
            .Select(entry => entry.Path)
            .Where(path => path.StartsWith(below, StringComparison.Ordinal))
            .Select(path => path[below.Length..])
            .Order(StringComparer.Ordinal)
            .ToList();
        return
        [
            .. PrivateFolders.Select(name => Tracked(name, isBuilt: false)).OfType<TrackedFolder>(),
            .. BuiltFolders.Select(name => Tracked(name, isBuilt: true)).OfType<TrackedFolder>(),
        ];

        TrackedFolder? Tracked(string name, bool isBuilt) =>
            files.Find(file => file.StartsWith(name + "/", StringComparison.Ordinal)) is { } first
                ? new TrackedFolder(name, first, isBuilt)
                : null;
    }

    private static IReadOnlyList<WorkflowFile> WorkflowsIn(string root)
    {
        var folder = Path.Join(root, WorkflowFolder);
        return Directory.Exists(folder)
            ?
            [
                .. Directory
                    .EnumerateFiles(folder)
                    .Where(file => Path.GetExtension(file) is ".yml" or ".yaml")
                    .Order(StringComparer.Ordinal)
                    .Select(file =>
                        WorkflowFile.TryRead($"{WorkflowFolder}/{Path.GetFileName(file)}", File.ReadAllText(file))
                    )
                    .OfType<WorkflowFile>(),
            ]
            : [];
    }
}
