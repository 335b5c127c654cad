using BlogGen.Diagnostics;

namespace BlogGen.Writing;

/// <summary>Every change in the output folder, in the order in which it happens.</summary>
internal sealed record SwapPlan
{
    /// <summary>Files and folders whose letters change case on a disk that takes both for one name.</summary>
    public required IReadOnlyList<(string From, string To)> Respelled { get; init; }

    /// <summary>bloggen's own old files in the way: a file where a folder is needed, or the other way round.</summary>
    public required IReadOnlyList<string> ClearedFiles { get; init; }

    /// <summary>Deepest first.</summary>
    public required IReadOnlyList<string> ClearedFolders { get; init; }

    /// <summary>Assets, then pages, then lists: a page that is there finds what it needs.</summary>
    public required IReadOnlyList<StagedFile> Changed { get; init; }

    /// <summary>What is no longer part of the site.</summary>
    public required IReadOnlyList<string> Deleted { get; init; }

    /// <summary>Folders that may be empty then. Deepest first.</summary>
    public required IReadOnlyList<string> Forsaken { get; init; }

    public int DeletedCount => ClearedFiles.Count + Deleted.Count;
}

/// <summary>Decides from what is there, what was ours and what is wanted; touches nothing.</summary>
internal sealed class SwapPlanner(
    IReadOnlyList<StagedFile> staged,
    ExistingOutput existing,
    Manifest? before,
    DiagnosticBag problems
)
{
    private readonly HashSet<string> _owned = new(before?.Files.Keys ?? [], existing.Names);
    private readonly HashSet<string> _files = new(staged.Select(file => file.Path), existing.Names);
    private readonly HashSet<string> _folders = OutputPaths.Folders(staged.Select(file => file.Path), existing.Names);

    /// <summary>Null where something that bloggen did not make is in the way.</summary>
    /// <param name="outputName">As the person wrote it.</param>
    public SwapPlan? Plan(string outputName)
    {
        var blockingFolders = staged.Select(file => file.Path).Where(existing.HasFolder).ToList();
        var blockingFiles = _folders.Where(existing.HasFile).ToList();
        if (!AllOurs(blockingFolders, blockingFiles) || !MayOverwrite(outputName))
            return null;

        var clearedFiles = Sorted(blockingFiles.Concat(blockingFolders.SelectMany(existing.FilesBelow)));
        var old = Sorted(_owned.Where(path => !_files.Contains(path)));
        return new SwapPlan
        {
            Respelled = [.. Respelled()],
            ClearedFiles = clearedFiles,
            ClearedFolders = DeepestFirst(blockingFolders.Concat(blockingFolders.SelectMany(existing.FoldersBelow))),
            Changed = [.. Changed().OrderBy(file => Rank(file.Path)).ThenBy(file => file.Path, StringComparer.Ordinal)],
            Deleted = [.. old.Where(existing.HasFile).Except(clearedFiles, existing.Names)],
            Forsaken = DeepestFirst(
                OutputPaths
                    .Folders(old, existing.Names)
                    .Where(folder => existing.HasFolder(folder) && !_folders.Contains(folder))
            ),
        };
    }

    private bool AllOurs(List<string> blockingFolders, List<string> blockingFiles)
    {
        var foreign = blockingFolders
            .Where(folder => !existing.FilesBelow(folder).All(_owned.Contains))
            .Concat(blockingFiles.Where(file => !_owned.Contains(file)))
            .ToList();
        problems.AddRange(foreign.Select(Problems.ForeignInTheWay));
        return foreign.Count == 0;
    }

    // Without a manifest nothing tells ours from theirs, and the site must be able to go out: a note is enough.
    private bool MayOverwrite(string outputName)
    {
        var foreign = Changed().Where(file => existing.HasFile(file.Path) && !_owned.Contains(file.Path)).ToList();
        if (foreign.Count == 0)
            return true;

        if (before is null)
            problems.Add(Problems.OverwroteUnknown(foreign.Count, outputName));
        else
            problems.AddRange(foreign.Select(file => Problems.ForeignInTheWay(file.Path)));
        return before is null;
    }

    private IEnumerable<StagedFile> Changed() => staged.Where(file => file.Waiting is not null);

    // Folders from the top down: below a renamed one the old spelling is gone.
    private IEnumerable<(string From, string To)> Respelled() =>
        from path in _folders.OrderBy(folder => folder.Length).Concat(staged.Select(file => file.Path))
        let actual = existing.Spelling(path)
        where actual is not null
        let name = actual[(actual.LastIndexOf('/') + 1)..]
        where !path.EndsWith(name, StringComparison.Ordinal)
        select (path[..^name.Length] + name, path);

    private static int Rank(string path) =>
        path.EndsWith(".html", StringComparison.Ordinal) ? (path.Contains('/') ? 1 : 2)
        : path.EndsWith(".xml", StringComparison.Ordinal) || path.EndsWith(".json", StringComparison.Ordinal) ? 2
        : 0;

    private static List<string> Sorted(IEnumerable<string> paths) => [.. paths.Order(StringComparer.Ordinal)];

    private static List<string> DeepestFirst(IEnumerable<string> folders) =>
        [.. folders.OrderByDescending(folder => folder.Count(c => c == '/')).ThenBy(f => f, StringComparer.Ordinal)];
}
