using System.Collections.Concurrent;
using BlogGen.Publishing;

namespace BlogGen.Cli.Publishing;

/// <summary>Files of somebody else that publishing into a folder would write over: no work of theirs is lost.</summary>
internal static class ForeignFiles
{
    private static readonly EnumerationOptions s_all = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = 0,
    };

    /// <returns>Relative paths in ordinal order; none where bloggen published there before, from here or from another computer.</returns>
    public static IReadOnlyList<string> In(Request request, string folder, BuildOptions options)
    {
        if (!Directory.Exists(folder) || IsFrontPageOurs(folder))
            return [];
        var ours = BuiltFiles.In(request.Site, folder).ToHashSet(StringComparer.Ordinal);
        // Nearly always: then nothing need be rendered to know it.
        if (Directory.EnumerateFiles(folder, "*", s_all).All(file => ours.Contains(PathIn(folder, file))))
            return [];
        var foreign = new ConcurrentBag<string>();
        SiteBuilder.Rehearse(
            request.Site,
            folder,
            options,
            (path, bytes) =>
            {
                var file = Path.Join(folder, path);
                if (!ours.Contains(path) && File.Exists(file) && !FolderPreview.Holds(file, bytes))
                    foreign.Add(path);
            }
        );
        return [.. foreign.Order(StringComparer.Ordinal)];
    }

    private static string PathIn(string folder, string file) => Path.GetRelativePath(folder, file).Replace('\\', '/');

    // As bloggen's own themes say it; with another theme only the record of what was written from here tells.
    private static bool IsFrontPageOurs(string folder)
    {
        try
        {
            return File.ReadAllText(Path.Join(folder, "index.html"))
                .Contains("name=\"generator\" content=\"bloggen", StringComparison.Ordinal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
