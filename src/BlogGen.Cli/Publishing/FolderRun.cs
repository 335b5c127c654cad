using BlogGen.Diagnostics;
using BlogGen.Writing;

namespace BlogGen.Cli.Publishing;

/// <summary><c>publish --to DIR</c>: builds into a folder or a mounted share.</summary>
internal static class FolderRun
{
    private const int MostNamed = 3;

    /// <param name="folder">In full.</param>
    /// <returns>The exit code.</returns>
    public static int Run(Request request, PublishWish wish, string folder)
    {
        if (Refusal(request, folder) is { } refusal)
        {
            PublishGate.Tell(request, refusal);
            return PublishGate.Close(request, wish);
        }
        if (PublishGate.Check(request, wish) is not { } options)
            return PublishGate.Close(request, wish);
        if (ForeignFiles.In(request, folder, options) is { Count: > 0 } foreign)
        {
            PublishGate.Tell(
                request,
                Problems.ForeignFilesInFolder(request.Shown(folder), foreign.Count, foreign.Take(MostNamed))
            );
            return PublishGate.Close(request, wish);
        }
        var built = wish.IsDryRun
            ? FolderPreview.Show(request, folder, options)
            : SiteBuilder.Build(request.Site, folder, options);
        if (!PublishGate.IsWhole(request, built))
            return PublishGate.Close(request, wish);
        if (!wish.IsDryRun)
            PublishGate.Say(request, Done(built, request.Shown(folder)));
        return ExitCodes.Done;
    }

    /// <summary>Said first: a site that is in order would not help.</summary>
    private static Diagnostic? Refusal(Request request, string folder)
    {
        var problems = new DiagnosticBag();
        OutputGuard.Check(request.Site, folder, request.Terminal.Surroundings.HomeFolder, problems);
        return problems.ToSortedList() is [var first, ..] ? first : null;
    }

    private static Words Done(BuildResult built, string folder) =>
        new(
            $"Sudah terbit di {folder}: {built.Written} berkas disalin, {built.Unchanged} tetap, {built.Deleted} dihapus.",
            $"Published to {folder}: {built.Written} files copied, {built.Unchanged} unchanged, {built.Deleted} deleted."
        );
}
