using BlogGen.Diagnostics;

namespace BlogGen.Writing;

/// <summary>The output folder of one build: what lies there, and where the new waits.</summary>
internal sealed class Target : IDisposable
{
    private readonly StagingFolder _staging;

    private Target(string folder, StagingFolder staging, ExistingOutput existing, StagedTree? tree)
    {
        Folder = folder;
        Existing = existing;
        Tree = tree;
        _staging = staging;
    }

    /// <summary>The real path, without links.</summary>
    public string Folder { get; }

    public ExistingOutput Existing { get; }

    /// <summary>Null where the output folder holds something already.</summary>
    public StagedTree? Tree { get; }

    /// <summary>Null where the disk does not let us.</summary>
    public static Target? Open(WriteRequest request, string folder, DiagnosticBag problems)
    {
        StagingFolder? staging = null;
        try
        {
            staging = StagingFolder.Create(folder);
            var existing = ExistingOutput.List(folder, request.IgnoresCase ?? staging.IgnoresCase);
            var isTree =
                request.MovesFolders
                && existing.IsEmpty
                && StagedTree.Fits(request.Outputs.Select(output => output.Path));
            return new Target(folder, staging, existing, isTree ? new StagedTree(staging.Tree) : null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            staging?.Dispose();
            problems.Add(WriteFailure.Of(request.OutputFolder, e));
            return null;
        }
    }

    public string FullPath(string path) => Path.Join(Folder, path);

    /// <summary>Where the output of this number waits.</summary>
    public string Waiting(int index, string path) => Tree?.FileFor(path) ?? _staging.FileFor(index);

    public void Dispose() => _staging.Dispose();
}
