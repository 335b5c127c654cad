using BlogGen.Checkups;
using BlogGen.Cli.Publishing;
using BlogGen.Content;
using LibGit2Sharp;

namespace BlogGen.Cli.Examining;

/// <summary>Looks into the repository of a site, without Git and without its server.</summary>
internal static class RepositorySurvey
{
    public const string WorkflowFolder = ".github/workflows";

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
            NotIgnored = [.. PrivateFolders(site).Where(name => !repository.Ignore.IsPathIgnored($"{below}{name}/"))],
        };
    }

    /// <summary>What is built can be made again; sheets for the teacher hold keys, and the list of names is private.</summary>
    private static IEnumerable<string> PrivateFolders(string site) =>
        ((string[])[SiteBuilder.DefaultOutput, ".bloggen"]).Concat(
            ((string[])[PrintFolder.Name.Id, PrintFolder.Name.En, "privasi", "privacy"]).Where(name =>
                Directory.Exists(Path.Join(site, name))
            )
        );

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
