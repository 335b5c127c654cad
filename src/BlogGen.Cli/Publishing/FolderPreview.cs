using BlogGen.Diagnostics;
using BlogGen.Publishing;

namespace BlogGen.Cli.Publishing;

/// <summary>What <c>publish --to DIR --dry-run</c> would change there.</summary>
internal sealed class FolderPreview(Request request)
{
    public int Show(string output, string folder, Func<BuildResult?> build)
    {
        if (build() is null)
            return ExitCodes.NotDone;
        var built = Path.Join(request.Site, output);
        var now = BuiltFiles.In(request.Site, built);
        var copied = now.Count(path => !Same(Path.Join(built, path), Path.Join(folder, path)));
        var deleted = BuiltFiles
            .In(request.Site, folder)
            .Except(now)
            .Count(path => File.Exists(Path.Join(folder, path)));
        request.Terminal.Out.WriteLine(
            new Words(
                $"Ke {request.Shown(folder)}: {copied} akan disalin, {deleted} akan dihapus. Belum ada yang ditulis.",
                $"To {request.Shown(folder)}: {copied} would be copied, {deleted} deleted. Nothing was written."
            ).In(request.Language)
        );
        return ExitCodes.Done;
    }

    private static bool Same(string one, string other) =>
        File.Exists(other)
        && new FileInfo(one).Length == new FileInfo(other).Length
        && File.ReadAllBytes(one).AsSpan().SequenceEqual(File.ReadAllBytes(other));
}
