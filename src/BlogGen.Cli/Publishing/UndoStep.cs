using LibGit2Sharp;

namespace BlogGen.Cli.Publishing;

/// <summary>One step back in a branch: the last publish that no undo has taken back, and what was online before it.</summary>
/// <param name="IsFurther">The step before this one was an undo too.</param>
internal sealed record UndoStep(Commit Publish, Commit Before, bool IsFurther)
{
    /// <summary>When the state that comes back was put online.</summary>
    public DateTimeOffset Moment => Origin(Before).Committer.When;

    /// <returns>Null where nothing older is known.</returns>
    public static UndoStep? From(Commit tip)
    {
        bool? isFurther = null;
        for (Commit? commit = tip; commit is not null; commit = Parent(commit))
        {
            var marks = CommitMarks.Of(commit);
            // What others committed is not ours to take back.
            if (!marks.IsOurs)
                continue;
            isFurther ??= marks.Undoes is not null;
            if (marks.Undoes is null)
                return Parent(commit) is { } before ? new UndoStep(commit, before, isFurther.Value) : null;
            commit = Undone(commit, marks.Undoes);
        }
        return null;
    }

    /// <summary>An undo shows what was online before the publish that it took back.</summary>
    private static Commit Origin(Commit commit)
    {
        while (CommitMarks.Of(commit).Undoes is { } undone && Parent(Undone(commit, undone)) is { } before)
            commit = before;
        return commit;
    }

    /// <summary>The undo itself where somebody rewrote the history and what it took back is gone.</summary>
    private static Commit Undone(Commit undo, string sha)
    {
        for (var commit = Parent(undo); commit is not null; commit = Parent(commit))
        {
            if (commit.Sha == sha)
                return commit;
        }
        return undo;
    }

    private static Commit? Parent(Commit commit) => commit.Parents.FirstOrDefault();
}
