using BlogGen.Diagnostics;
using BlogGen.Files;

namespace BlogGen.Writing;

/// <summary>Carries a plan out, one small step after the other, each of them whole or not at all.</summary>
internal sealed class Swap(WriteRequest request, Target target, DiagnosticBag problems)
{
    private readonly HashSet<string> _folders = new(target.Existing.Folders, target.Existing.Names);

    /// <summary>Stops at the first step that fails; the next build goes on from there.</summary>
    public bool Run(SwapPlan plan) =>
        plan.Respelled.All(Respell)
        && plan.ClearedFiles.All(Delete)
        && plan.ClearedFolders.All(RemoveFolder)
        && CreateTop()
        && (target.Tree is { } tree ? MoveIn(tree, plan) : plan.Changed.All(MoveIn))
        && plan.Deleted.All(Delete)
        && plan.Forsaken.All(RemoveIfEmpty);

    /// <summary>Whether every file to be replaced lets itself be replaced, before the first one is.</summary>
    public bool IsFree(SwapPlan plan) =>
        !request.ChecksLocks
        || plan.Changed.Where(file => target.Existing.HasPlainFile(file.Path))
            .All(file => Try(file.Path, () => Touch(file)));

    private bool Respell((string From, string To) names) =>
        Change(
            names.To,
            () =>
            {
                if (Directory.Exists(target.FullPath(names.From)))
                    Directory.Move(target.FullPath(names.From), target.FullPath(names.To));
                else
                    File.Move(target.FullPath(names.From), target.FullPath(names.To), overwrite: true);
            }
        );

    private bool Delete(string path) => Change(path, () => File.Delete(target.FullPath(path)));

    private bool RemoveFolder(string path) =>
        Change(
            path,
            () =>
            {
                Directory.Delete(target.FullPath(path));
                _folders.Remove(path);
            }
        );

    private bool CreateTop() => Change("", () => Directory.CreateDirectory(target.Folder));

    private bool MoveIn(StagedTree tree, SwapPlan plan) =>
        StagedTree.Tops(plan.Changed.Select(file => file.Path)).All(top => Change(top, () => Move(tree.At(top), top)));

    private void Move(string waiting, string top)
    {
        if (Directory.Exists(waiting))
            Directory.Move(waiting, target.FullPath(top));
        else
            File.Move(waiting, target.FullPath(top), overwrite: true);
    }

    private bool MoveIn(StagedFile file) =>
        Change(
            file.Path,
            () =>
            {
                EnsureFolder(FolderPath.Of(file.Path));
                File.Move(file.Waiting!, target.FullPath(file.Path), overwrite: true);
            }
        );

    // A folder that is known costs no call to the system.
    private void EnsureFolder(string path)
    {
        if (path.Length == 0 || _folders.Contains(path))
            return;
        EnsureFolder(FolderPath.Of(path));
        Directory.CreateDirectory(target.FullPath(path));
        _folders.Add(path);
    }

    // Someone's own files may lie in it.
    private bool RemoveIfEmpty(string path)
    {
        try
        {
            Directory.Delete(target.FullPath(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It stays.
        }
        return true;
    }

    private void Touch(StagedFile file)
    {
        using var handle = File.OpenHandle(
            target.FullPath(file.Path),
            FileMode.Open,
            FileAccess.Write,
            FileShare.ReadWrite | FileShare.Delete
        );
    }

    private bool Change(string path, Action action)
    {
        request.BeforeChange?.Invoke(path);
        return Try(path, action);
    }

    private bool Try(string path, Action action)
    {
        try
        {
            Retry.On(action, request.Wait);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(WriteFailure.Of(path.Length == 0 ? request.OutputFolder : path, e));
            return false;
        }
    }
}
