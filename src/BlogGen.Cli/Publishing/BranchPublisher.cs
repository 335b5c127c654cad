using BlogGen.Diagnostics;

namespace BlogGen.Cli.Publishing;

/// <param name="Author">Who the commit says made it.</param>
/// <param name="Confirm">Shows what will change; false: the person says no, or only wanted to see it.</param>
internal sealed record PublishJob(string Branch, string Author, DateTimeOffset Now, Func<BranchPlan, bool> Confirm);

/// <summary>Puts a built site, or the state before, on top of a branch as one commit.</summary>
internal static class BranchPublisher
{
    private const int MostTries = 4;
    private const int MostUndoTries = 2;
    private const int MostNamed = 3;

    /// <returns>True where the branch is as the person wants it.</returns>
    public static bool Publish(GitBranch branch, PublishJob job, BranchContent built, Action<Diagnostic> say)
    {
        BranchContent? seen = null;
        for (var tries = 1; ; tries++)
        {
            var tip = branch.Fetch();
            var online = BranchContent.Of(tip);
            if (online.HoldsSources)
                return Refuse(say, Problems.BranchHoldsSources(job.Branch));
            var plan = BranchPlan.Of(tip, built, seen);
            if (plan.ChangesNothing)
            {
                say(Problems.NothingToPublish());
                return true;
            }
            if (tries == 1 && plan.Kept.Count > 0)
                say(Problems.ForeignFilesKept(job.Branch, plan.Kept.Count));
            if (tries == 1 && plan.Replaced.Count > 0)
                say(Problems.ForeignFilesReplaced(job.Branch, plan.Replaced.Count, plan.Replaced.Take(MostNamed)));
            if (tries == 1 && !job.Confirm(plan))
                return true;
            if (branch.Push(branch.Commit(plan, tip, job)) == PushOutcome.Pushed)
                return true;
            if (tries == MostTries)
                return Refuse(say, Problems.PushDeclined(job.Branch, "non-fast-forward"));
            say(Problems.SomebodyElsePushed(job.Branch));
            seen ??= online;
        }
    }

    /// <summary>Goes one state further back, by one more commit on top; the next publish is the way forward.</summary>
    public static bool Undo(GitBranch branch, PublishJob job, Action<Diagnostic> say)
    {
        UndoStep? step = null;
        for (var tries = 1; ; tries++)
        {
            if (branch.Fetch() is not { } tip)
                return Refuse(say, Problems.NoSuchBranch(job.Branch, branch.Names));
            if (BranchContent.Of(tip).HoldsSources)
                return Refuse(say, Problems.BranchHoldsSources(job.Branch));
            step ??= UndoStep.From(tip);
            if (step is null)
                return Refuse(say, Problems.NothingToUndo(job.Branch));
            var plan = BranchPlan.Undoing(step, tip);
            if (tries == 1 && step.IsFurther)
                say(Problems.GoesFurtherBack(job.Branch));
            if (tries == 1 && !job.Confirm(plan))
                return true;
            if (branch.Push(branch.Commit(plan, tip, job)) == PushOutcome.Pushed)
                return true;
            if (tries == MostUndoTries)
                return Refuse(say, Problems.PushDeclined(job.Branch, "non-fast-forward"));
            say(Problems.SomebodyElsePushed(job.Branch));
        }
    }

    private static bool Refuse(Action<Diagnostic> say, Diagnostic why)
    {
        say(why);
        return false;
    }
}
