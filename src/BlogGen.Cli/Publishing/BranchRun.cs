using BlogGen.Publishing;
using BlogGen.Scaffolding;

namespace BlogGen.Cli.Publishing;

/// <summary><c>publish</c> to a branch of a repository: builds, shows what will change, and pushes.</summary>
internal static class BranchRun
{
    /// <returns>The exit code.</returns>
    public static int Run(Request request, PublishWish wish)
    {
        if (RemoteTarget.Find(request, wish.Remote) is not { } target)
            return PublishGate.Close(request, wish);

        Func<GitBranch, PublishJob, bool>? push = wish.Undoes
            ? (online, job) => BranchPublisher.Undo(online, job, problem => PublishGate.Tell(request, problem))
            : Site(request, wish, target.Address);
        return push is null ? PublishGate.Close(request, wish) : Push(request, wish, target, push);
    }

    /// <summary>Looks at the site and builds it; null where that keeps it from going online.</summary>
    /// <returns>What puts it on the branch.</returns>
    private static Func<GitBranch, PublishJob, bool>? Site(
        Request request,
        PublishWish wish,
        RepositoryAddress? address
    )
    {
        if (PublishGate.Check(request, wish, address?.Site) is not { } options)
            return null;
        var output = Path.Join(request.Site, SiteBuilder.DefaultOutput);
        if (!wish.IsDryRun && !PublishGate.IsWhole(request, SiteBuilder.Build(request.Site, output, options)))
            return null;
        return (online, job) =>
            Content(request, wish, online, output, options) is { } content
            && BranchPublisher.Publish(online, job, content, problem => PublishGate.Tell(request, problem));
    }

    /// <summary>What lies in the output, or for a dry run what would; null for a site that cannot be rendered.</summary>
    private static BranchContent? Content(
        Request request,
        PublishWish wish,
        GitBranch online,
        string output,
        BuildOptions options
    )
    {
        if (!wish.IsDryRun)
            return online.Store(output, BuiltFiles.In(request.Site, output));
        var content = online.Collect(see => SiteBuilder.Rehearse(request.Site, output, options, see), out var built);
        return PublishGate.IsWhole(request, built) ? content : null;
    }

    private static int Push(
        Request request,
        PublishWish wish,
        RemoteTarget target,
        Func<GitBranch, PublishJob, bool> push
    )
    {
        BranchPlan? confirmed = null;
        var job = new PublishJob(
            wish.Branch,
            SiteSettings.Read(request.Site).Authors is [{ Name: { Length: > 0 } name }, ..] ? name : "bloggen",
            request.Terminal.Clock(),
            plan =>
            {
                confirmed = PlanReport.Show(request, plan, target.Url, wish.Branch, wish.IsDryRun) ? plan : null;
                return confirmed is not null;
            }
        );
        try
        {
            using var online = new GitBranch(
                request.Site,
                target.Url,
                wish.Branch,
                new PushLogins(request, target.Address)
            );
            if (!push(online, job))
                return PublishGate.Close(request, wish);
        }
        catch (Exception e) when (PublishFailure.Of(e, target.Url, wish.Branch) is { } failure)
        {
            PublishGate.Tell(request, failure);
            var mayHaveArrived = confirmed is not null && PublishFailure.IsCut(failure);
            return mayHaveArrived ? PublishGate.LeaveOpen(request, wish) : PublishGate.Close(request, wish);
        }
        if (confirmed is not null)
            PlanReport.WriteDone(request, confirmed, wish.Branch, target.Address);
        return ExitCodes.Done;
    }
}
