using BlogGen.Publishing;

namespace BlogGen.Cli.Publishing;

/// <summary>The Git repository in which a site lies, read without Git.</summary>
/// <param name="Root">Its folder; the site's own where there is no repository yet.</param>
/// <param name="Origin">The address that <c>git push</c> would go to; null where none is set.</param>
/// <param name="Branch">The branch that is checked out; null where that is not known.</param>
internal sealed record Checkout(string Root, string? Origin, string? Branch)
{
    /// <summary>Where <see cref="Origin"/> is written.</summary>
    public string ConfigFile { get; private init; } = "";

    public RepositoryAddress? Address => Origin is null ? null : RepositoryAddress.TryParse(Origin);

    public static Checkout Around(string site)
    {
        for (var folder = site; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (GitFolder(folder) is not { } git)
                continue;
            var config = Path.Join(CommonFolder(git), "config");
            return new Checkout(folder, RemoteIn(config, "origin"), BranchIn(git)) { ConfigFile = config };
        }
        return new Checkout(site, null, null);
    }

    /// <summary>The site as seen from the repository, with <c>/</c>; empty where both are one.</summary>
    public string PathOf(string site) =>
        Path.GetRelativePath(Root, site) is var path and not "." ? path.Replace('\\', '/') : "";

    /// <param name="file">A repository's <c>config</c>.</param>
    /// <returns>The address of the remote of that name; null where there is none.</returns>
    public static string? RemoteIn(string file, string name)
    {
        var wanted = $"[remote \"{name}\"]";
        var section = "";
        foreach (var line in File.Exists(file) ? File.ReadLines(file).Select(l => l.Trim()) : [])
        {
            if (line.StartsWith('['))
                section = line;
            else if (section == wanted && line.Split('=', 2) is [var key, var value] && key.Trim() == "url")
                return value.Trim();
        }
        return null;
    }

    /// <summary>In a second work tree, <c>.git</c> is a file that names the folder.</summary>
    private static string? GitFolder(string folder)
    {
        var git = Path.Join(folder, ".git");
        if (Directory.Exists(git))
            return git;
        return File.Exists(git) && File.ReadAllText(git).Trim() is var text && text.StartsWith("gitdir: ")
            ? Path.GetFullPath(text["gitdir: ".Length..], folder)
            : null;
    }

    private static string CommonFolder(string git) =>
        Path.Join(git, "commondir") is var file && File.Exists(file)
            ? Path.GetFullPath(File.ReadAllText(file).Trim(), git)
            : git;

    private static string? BranchIn(string git)
    {
        const string Prefix = "ref: refs/heads/";
        var head = Path.Join(git, "HEAD");
        return File.Exists(head) && File.ReadAllText(head).Trim() is var text && text.StartsWith(Prefix)
            ? text[Prefix.Length..]
            : null;
    }
}
