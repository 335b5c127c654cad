using System.Collections.Concurrent;
using BlogGen.Diagnostics;
using BlogGen.Publishing;

namespace BlogGen.Cli.Publishing;

/// <summary>What <c>publish --to DIR --dry-run</c> would change there; it writes nothing, neither there nor in the site.</summary>
internal static class FolderPreview
{
    public static BuildResult Show(Request request, string folder, BuildOptions options)
    {
        var isNew = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        var result = SiteBuilder.Rehearse(
            request.Site,
            folder,
            options,
            (path, bytes) => isNew[path] = !Holds(Path.Join(folder, path), bytes)
        );
        if (!result.Succeeded)
            return result;
        string[] copied = [.. isNew.Where(file => file.Value).Select(file => file.Key).Order(StringComparer.Ordinal)];
        string[] deleted =
        [
            .. BuiltFiles
                .In(request.Site, folder)
                .Where(path => !isNew.ContainsKey(path) && File.Exists(Path.Join(folder, path))),
        ];
        request.Terminal.Out.WriteLine(
            new Words(
                $"Ke {request.Shown(folder)}: {copied.Length} akan disalin, {deleted.Length} akan dihapus. Belum ada yang ditulis.",
                $"To {request.Shown(folder)}: {copied.Length} would be copied, {deleted.Length} deleted. Nothing was written."
            ).In(request.Language)
        );
        if (request.IsQuiet)
            return result;
        PathList.Write(request, '+', copied);
        PathList.Write(request, '-', deleted);
        return result;
    }

    public static bool Holds(string file, byte[] bytes) =>
        File.Exists(file)
        && new FileInfo(file).Length == bytes.Length
        && File.ReadAllBytes(file).AsSpan().SequenceEqual(bytes);
}
