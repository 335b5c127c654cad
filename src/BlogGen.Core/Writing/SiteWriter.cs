using BlogGen.Diagnostics;
using BlogGen.Files;

namespace BlogGen.Writing;

/// <summary>
/// Renders a plan into the output folder. Nothing there changes before everything is rendered; then file by file is
/// renamed into place. Killed at any moment, no file is half written, and the next build repairs the rest.
/// </summary>
public static class SiteWriter
{
    public static WriteSummary Write(WriteRequest request, DiagnosticBag problems)
    {
        if (problems.StopsBuild || !PathCheck.Accepts(request.Outputs, problems))
            return WriteSummary.Nothing;
        if (OutputGuard.Check(request.SiteRoot, request.OutputFolder, request.HomeFolder, problems) is not { } folder)
            return WriteSummary.Nothing;

        using var state = StateFolder.Take(request.SiteRoot, problems);
        if (state is null)
            return WriteSummary.Nothing;
        using var target = Target.Open(request, folder, problems);
        return target is null ? WriteSummary.Nothing : Write(request, target, state, problems);
    }

    private static WriteSummary Write(WriteRequest request, Target target, StateFolder state, DiagnosticBag problems)
    {
        var site = RealPath.Of(request.SiteRoot) ?? request.SiteRoot;
        var output = StateFolder.NameOf(site, target.Folder);
        var before = state.Read(output);
        if (before is null && OutputGuard.LooksLikeSources(site, target.Folder, target.Existing.Files))
            problems.Add(Problems.OutputInSources(request.OutputFolder));
        if (problems.StopsBuild)
            return WriteSummary.Nothing;

        var staged = new Stager(request, target, problems).StageAll();
        if (problems.StopsBuild)
            return WriteSummary.Nothing;

        var notes = new DiagnosticBag();
        var plan = new SwapPlanner(staged, target.Existing, before, notes).Plan(request.OutputFolder);
        problems.AddRange(notes.ToSortedList());
        var after = new Manifest(output, staged.ToDictionary(file => file.Path, file => file.Length));
        if (plan is null || !SwapIn(plan))
            return WriteSummary.Nothing;
        if (notes.IsEmpty)
            request.Remember?.Invoke(
                new WrittenSite(state, output, [.. staged.Select(f => new OutputStamp(f.Path, f.Length, f.Written))])
            );
        return new WriteSummary(
            plan.Changed.Count,
            staged.Count - plan.Changed.Count,
            plan.DeletedCount,
            Succeeded: true
        );

        // The manifest names all of ours before the first step and after the last, so that none is ever forgotten.
        bool SwapIn(SwapPlan plan)
        {
            var swap = new Swap(request, target, problems);
            return swap.IsFree(plan)
                && Remember(after.Union(before), state, request, problems)
                && swap.Run(plan)
                && Remember(after, state, request, problems);
        }
    }

    private static bool Remember(Manifest manifest, StateFolder state, WriteRequest request, DiagnosticBag problems)
    {
        try
        {
            state.Write(manifest, request.Wait);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(WriteFailure.Of(".bloggen", e));
            return false;
        }
    }
}
