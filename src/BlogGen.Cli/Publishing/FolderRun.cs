using BlogGen.Diagnostics;

namespace BlogGen.Cli.Publishing;

/// <summary><c>publish --to DIR</c>: builds into a folder or a mounted share.</summary>
internal static class FolderRun
{
    private const int MostNamed = 3;

    /// <param name="folder">In full.</param>
    /// <returns>The exit code.</returns>
    public static int Run(Request request, PublishWish wish, string folder)
    {
        if (PublishGate.Check(request, wish) is not { } options)
            return ExitCodes.NotDone;
        if (ForeignFiles.In(request, folder, options) is { Count: > 0 } foreign)
            return PublishGate.Refuse(
                request,
                Problems.ForeignFilesInFolder(request.Shown(folder), foreign.Count, foreign.Take(MostNamed))
            );
        var built = wish.IsDryRun
            ? FolderPreview.Show(request, folder, options)
            : SiteBuilder.Build(request.Site, folder, options);
        if (!PublishGate.IsWhole(request, built))
            return ExitCodes.NotDone;
        if (!wish.IsDryRun)
            PublishGate.Say(request, Done(built, request.Shown(folder)));
        return ExitCodes.Done;
    }

    private static Words Done(BuildResult built, string folder) =>
        new(
            $"Sudah terbit di {folder}: {built.Written} berkas disalin, {built.Unchanged} tetap, {built.Deleted} dihapus.",
            $"Published to {folder}: {built.Written} files copied, {built.Unchanged} unchanged, {built.Deleted} deleted."
        );
}
