using BlogGen.Diagnostics;

namespace BlogGen.Live;

/// <summary>Names, sizes and times of a site's files at one moment: tells what changed where the system does not.</summary>
public sealed class FolderSnapshot
{
    private readonly Dictionary<string, (long Length, long Ticks)> _stamps;

    private FolderSnapshot(Dictionary<string, (long, long)> stamps) => _stamps = stamps;

    public static FolderSnapshot Of(string siteFolder)
    {
        var stamps = new Dictionary<string, (long, long)>(StringComparer.Ordinal);
        foreach (var path in SiteBuilder.Sources(siteFolder, SiteBuilder.DefaultOutput, new DiagnosticBag()).List())
        {
            if (new FileInfo(Path.Join(siteFolder, path)) is { Exists: true } file)
                stamps[path] = (file.Length, file.LastWriteTimeUtc.Ticks);
        }
        return new FolderSnapshot(stamps);
    }

    /// <summary>What came, went or changed since an earlier one.</summary>
    public IEnumerable<string> Since(FolderSnapshot earlier) =>
        _stamps
            .Where(s => !earlier._stamps.TryGetValue(s.Key, out var stamp) || stamp != s.Value)
            .Select(s => s.Key)
            .Concat(earlier._stamps.Keys.Where(path => !_stamps.ContainsKey(path)));
}
