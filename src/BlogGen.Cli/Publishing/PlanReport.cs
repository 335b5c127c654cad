using BlogGen.Diagnostics;

namespace BlogGen.Cli.Publishing;

/// <summary>Shows what a push will change, and asks on a terminal.</summary>
internal static class PlanReport
{
    private const int MostNames = 12;

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
        WriteNames(request, '+', plan.Added);
        WriteNames(request, '~', plan.Changed);
        WriteNames(request, '-', plan.Deleted);
        if (isDryRun)
            output.WriteLine(new Words("Belum ada yang dikirim.", "Nothing was sent.").In(request.Language));
        return !isDryRun && (!request.Terminal.CanAsk || Agrees(request));
    }

    private static void WriteNames(Request request, char sign, IReadOnlyList<string> paths)
    {
        var shown = request.IsVerbose ? paths.Count : Math.Min(paths.Count, MostNames);
        foreach (var path in paths.Take(shown))
            request.Terminal.Out.WriteLine($"  {sign} {path}");
        if (paths.Count > shown)
            request.Terminal.Out.WriteLine($"  {sign} … ({paths.Count - shown})");
    }

    private static bool Agrees(Request request)
    {
        request.Terminal.Out.Write(new Words("Pasang sekarang? [Y/t]: ", "Publish now? [Y/n]: ").In(request.Language));
        request.Terminal.Out.Flush();
        return request.Terminal.In.ReadLine()?.Trim().ToLowerInvariant() is "" or "y" or "ya" or "yes";
    }
}
