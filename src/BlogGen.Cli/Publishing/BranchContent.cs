using LibGit2Sharp;

namespace BlogGen.Cli.Publishing;

/// <summary>The files of a commit, or of one that is to be, by path.</summary>
internal sealed record BranchContent(IReadOnlyDictionary<string, ObjectId> Files)
{
    public static BranchContent Of(Commit? commit)
    {
        var files = new Dictionary<string, ObjectId>(StringComparer.Ordinal);
        if (commit is not null)
            Walk(commit.Tree, "", files);
        return new BranchContent(files);
    }

    /// <summary>A branch with these is where somebody writes.</summary>
    public bool HoldsSources =>
        Files.Keys.Any(path =>
            path is "bloggen.yml"
            || path.StartsWith("content/", StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal)
        );

    private static void Walk(Tree tree, string prefix, Dictionary<string, ObjectId> files)
    {
        foreach (var entry in tree)
        {
            if (entry.TargetType == TreeEntryTargetType.Tree)
                Walk((Tree)entry.Target, $"{prefix}{entry.Name}/", files);
            else if (entry.TargetType == TreeEntryTargetType.Blob)
                files[prefix + entry.Name] = entry.Target.Id;
        }
    }
}
