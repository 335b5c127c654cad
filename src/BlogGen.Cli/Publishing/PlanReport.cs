using BlogGen.Diagnostics;

namespace BlogGen.Cli.Publishing;

/// <summary>Shows what a push will change, and asks on a terminal.</summary>
internal static class PlanReport
{
    /// <returns>True where the push may go on.</returns>
    public static bool Show(Request request, BranchPlan plan, string url, string branch, bool isDryRun)
    {
        var output = request.Terminal.Out;
        output.WriteLine(
            new Words(
                $"Ke {url}, cabang {branch}: {plan.Added.Count} baru, {plan.Changed.Count} berubah, {plan.Deleted.Count} dihapus.",
                $"To {url}, branch {branch}: {plan.Added.Count} new, {plan.Changed.Count} changed, {plan.Deleted.Count} deleted."
            ).In(request.Language)
        );
        PathList.Write(request, '+', plan.Added);
        PathList.Write(request, '~', plan.Changed);
        PathList.Write(request, '-', plan.Deleted);
        if (isDryRun)
            output.WriteLine(new Words("Belum ada yang dikirim.", "Nothing was sent.").In(request.Language));
        return !isDryRun && (!request.Terminal.CanAsk || Agrees(request));
    }

    private static bool Agrees(Request request)
    {
        request.Terminal.Out.Write(
            new Words("Terbitkan sekarang? [Y/t]: ", "Publish now? [Y/n]: ").In(request.Language)
        );
        request.Terminal.Out.Flush();
        return request.Terminal.In.ReadLine()?.Trim().ToLowerInvariant() is "" or "y" or "ya" or "yes";
    }
}
