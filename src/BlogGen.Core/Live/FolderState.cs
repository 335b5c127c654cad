using BlogGen.Content;
using BlogGen.Diagnostics;
using BlogGen.Files;

namespace BlogGen.Live;

/// <summary>The files of a site folder over time: listed again only where one came or went.</summary>
internal sealed class FolderState(string siteFolder)
{
    private readonly Dictionary<string, (long Length, long Ticks)> _stamps = new(StringComparer.Ordinal);

    public DiskFileStore Files { get; private set; } = new(siteFolder, [], new DiagnosticBag());

    public IReadOnlyList<Diagnostic> Problems { get; private set; } = [];

    /// <param name="hints">Paths that may have changed, come or gone; null for any.</param>
    public FolderChange Look(IReadOnlySet<string>? hints)
    {
        if (hints is not null && !hints.Any(CameOrWent))
            return new FolderChange(false, hints.Where(IsTouched).ToHashSet(StringComparer.Ordinal));

        var before = Files.List();
        var problems = new DiagnosticBag();
        Files = SiteBuilder.Sources(siteFolder, SiteBuilder.DefaultOutput, problems);
        var now = Files.List();
        Problems = problems.ToSortedList();
        var differs = !before.SequenceEqual(now, StringComparer.Ordinal);
        if (hints is null)
            return new FolderChange(differs, null);
        var touched = before.Except(now, StringComparer.Ordinal).Concat(now.Except(before, StringComparer.Ordinal));
        return new FolderChange(differs, touched.Concat(hints.Where(IsTouched)).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Documents are compared by their bytes, when they are read.</summary>
    private bool IsTouched(string path) =>
        Files.Exists(path) && (SourceDiscovery.IsMarkdown(path) || HasNewStamp(path));

    /// <summary>By size and time, since it may be large; the first look at a file says yes.</summary>
    private bool HasNewStamp(string path)
    {
        var file = new FileInfo(Path.Join(siteFolder, path));
        var stamp = file.Exists ? (file.Length, file.LastWriteTimeUtc.Ticks) : (-1, 0);
        var isNew = !_stamps.TryGetValue(path, out var known) || known != stamp;
        _stamps[path] = stamp;
        return isNew;
    }

    private bool CameOrWent(string path)
    {
        var full = Path.Join(siteFolder, path);
        if (Files.Exists(path))
            return !File.Exists(full);
        var holdsFiles = Files.List().Any(file => file.StartsWith(path + "/", StringComparison.Ordinal));
        return File.Exists(full) || Directory.Exists(full) != holdsFiles;
    }
}

/// <param name="ListDiffers">A file came or went.</param>
/// <param name="Touched">What may have changed, came or went; null for any.</param>
internal sealed record FolderChange(bool ListDiffers, IReadOnlySet<string>? Touched)
{
    public bool Touches(Func<string, bool> test) => Touched is null || Touched.Any(test);
}
