using BlogGen.Diagnostics;
using LibGit2Sharp;

namespace BlogGen.Cli.Publishing;

/// <param name="Author">Who the commit says made it.</param>
/// <param name="Confirm">Shows what will change; false: the person says no, or only wanted to see it.</param>
internal sealed record PublishJob(string Branch, string Author, DateTimeOffset Now, Func<BranchPlan, bool> Confirm);

/// <summary>Puts a built site, or the state before, on top of a branch as one commit.</summary>
internal static class BranchPublisher
{
    private const int MostTries = 4;
    private const int MostUndoTries = 2;
    private const string UndoHeadline = "bloggen: undo ";

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
            if (tries == 1 && !job.Confirm(plan))
                return true;
            var headline = $"bloggen: +{plan.Added.Count} ~{plan.Changed.Count} -{plan.Deleted.Count}";
            var commit = branch.Commit(branch.Tree(plan.Result), tip, job.Author, plan.Message(headline), job.Now);
            if (branch.Push(commit) == PushOutcome.Pushed)
                return true;
            if (tries == MostTries)
                return Refuse(say, Problems.PushDeclined(job.Branch, "non-fast-forward"));
            say(Problems.SomebodyElsePushed(job.Branch));
            seen ??= online;
        }
    }

    /// <summary>Takes the last commit back, by one more on top; a second time, it takes the first undo back.</summary>
    public static bool Undo(GitBranch branch, PublishJob job, Action<Diagnostic> say)
    {
        Commit? undone = null;
        for (var tries = 1; ; tries++)
        {
            var tip = branch.Fetch();
            undone ??= tip;
            if (tip is null || undone?.Parents.FirstOrDefault() is not { } before)
                return Refuse(say, Problems.NothingToUndo(job.Branch));
            if (BranchContent.Of(tip).HoldsSources)
                return Refuse(say, Problems.BranchHoldsSources(job.Branch));
            var plan = BranchPlan.Undoing(undone, before, tip);
            if (tries == 1 && undone.Message.StartsWith(UndoHeadline, StringComparison.Ordinal))
                say(Problems.UndoesAnUndo(job.Branch));
            if (tries == 1 && !job.Confirm(plan))
                return true;
            var message = plan.Message($"{UndoHeadline}{undone.Sha[..10]}");
            var commit = branch.Commit(branch.Tree(plan.Result), tip, job.Author, message, job.Now);
            if (branch.Push(commit) == PushOutcome.Pushed)
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
