using LibGit2Sharp;

namespace BlogGen.Cli.Publishing;

/// <summary>What a push will change, and what it leaves alone.</summary>
/// <param name="Result">All files of the branch afterwards.</param>
/// <param name="Kept">Files that bloggen never made.</param>
internal sealed record BranchPlan(
    BranchContent Result,
    IReadOnlyList<string> Added,
    IReadOnlyList<string> Changed,
    IReadOnlyList<string> Deleted,
    IReadOnlyList<string> Kept
)
{
    /// <summary>Files that somebody else made, and of which the site has one of the same name.</summary>
    public IReadOnlyList<string> Replaced { get; private init; } = [];

    /// <summary>The branch begins with it.</summary>
    public bool IsFirst { get; private init; }

    /// <summary>The step back that this is; null for a publish.</summary>
    public UndoStep? Undo { get; private init; }

    public bool ChangesNothing => Added.Count + Changed.Count + Deleted.Count == 0;

    /// <param name="tip">The branch's last commit.</param>
    /// <param name="built">What the site is now.</param>
    /// <param name="seen">The last commit as the person saw it, where somebody pushed since: what is new after it stays.</param>
    public static BranchPlan Of(Commit? tip, BranchContent built, BranchContent? seen)
    {
        var online = BranchContent.Of(tip);
        var ours = Ours(tip);
        bool IsLeft(string path) =>
            !built.Files.ContainsKey(path)
            && (!ours.Contains(path) || (seen is not null && !seen.Files.ContainsKey(path)));

        var result = new Dictionary<string, ObjectId>(built.Files, StringComparer.Ordinal);
        foreach (var path in online.Files.Keys.Where(IsLeft))
            result[path] = online.Files[path];
        return Between(
            online,
            new BranchContent(result),
            online.Files.Keys.Where(path => !built.Files.ContainsKey(path) && !ours.Contains(path))
        ) with
        {
            IsFirst = tip is null,
            Replaced = Sorted(
                online
                    .Files.Where(f => !ours.Contains(f.Key))
                    .Where(f => built.Files.TryGetValue(f.Key, out var id) && id != f.Value)
                    .Select(f => f.Key)
            ),
        };
    }

    /// <summary>Takes one publish back; what somebody pushed on top of it stays.</summary>
    public static BranchPlan Undoing(UndoStep step, Commit tip)
    {
        var (online, undone, then) = (
            BranchContent.Of(tip),
            BranchContent.Of(step.Publish),
            BranchContent.Of(step.Before)
        );
        var result = new Dictionary<string, ObjectId>(StringComparer.Ordinal);
        var kept = new List<string>();
        void Take(BranchContent from, IEnumerable<string> paths, HashSet<string> ours)
        {
            foreach (var path in paths)
            {
                result[path] = from.Files[path];
                if (!ours.Contains(path))
                    kept.Add(path);
            }
        }
        bool IsTouchedSince(string path) =>
            online.Files.GetValueOrDefault(path) != undone.Files.GetValueOrDefault(path);

        Take(then, then.Files.Keys.Where(path => !IsTouchedSince(path)), Ours(step.Before));
        Take(online, online.Files.Keys.Where(IsTouchedSince), Ours(tip));
        return Between(online, new BranchContent(result), kept) with { Undo = step };
    }

    private static BranchPlan Between(BranchContent online, BranchContent result, IEnumerable<string> kept) =>
        new(
            result,
            Sorted(result.Files.Keys.Where(path => !online.Files.ContainsKey(path))),
            Sorted(
                result.Files.Where(f => online.Files.TryGetValue(f.Key, out var id) && id != f.Value).Select(f => f.Key)
            ),
            Sorted(online.Files.Keys.Where(path => !result.Files.ContainsKey(path))),
            Sorted(kept)
        );

    /// <summary>The commit says what is not bloggen's, so that another machine knows it too.</summary>
    public string Message()
    {
        var headline = Undo is null
            ? $"bloggen: +{Added.Count} ~{Changed.Count} -{Deleted.Count}"
            : $"bloggen: undo {Undo.Publish.Sha[..10]}";
        return new CommitMarks(IsOurs: true, Undo?.Publish.Sha, Kept).Message(headline);
    }

    private static HashSet<string> Ours(Commit? tip)
    {
        for (var commit = tip; commit is not null; commit = commit.Parents.FirstOrDefault())
        {
            if (CommitMarks.Of(commit) is not { IsOurs: true } marks)
                continue;
            var ours = BranchContent.Of(commit).Files.Keys.ToHashSet(StringComparer.Ordinal);
            ours.ExceptWith(marks.Kept);
            return ours;
        }
        return [];
    }

    private static IReadOnlyList<string> Sorted(IEnumerable<string> paths) => [.. paths.Order(StringComparer.Ordinal)];
}
