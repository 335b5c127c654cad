using BlogGen.Diagnostics;

namespace BlogGen.Files;

/// <summary>Finds every file of a site: no tool's own folders, nothing outside, no circle of links.</summary>
internal sealed class SourceWalk(string root, IReadOnlyList<string> excludedFolders, DiagnosticBag problems)
{
    private readonly string _realRoot = RealPath.Of(root) ?? root;
    private readonly HashSet<string> _followed = new(StringComparer.Ordinal);
    private readonly Stack<string> _folders = new();
    private readonly SortedSet<string> _links = new(StringComparer.Ordinal);
    private readonly List<string> _files = [];

    /// <summary>Paths relative to the root, with <c>/</c>, in ordinal order.</summary>
    public IReadOnlyList<string> Run()
    {
        _folders.Push("");
        VisitFolders();
        while (_links.Min is { } link)
        {
            _links.Remove(link);
            Follow(link);
            VisitFolders();
        }

        _files.Sort(StringComparer.Ordinal);
        return _files;
    }

    private void VisitFolders()
    {
        while (_folders.TryPop(out var folder))
            Visit(folder);
    }

    private void Visit(string folder)
    {
        try
        {
            foreach (var entry in FileEntries.In(FullPath(folder)))
                Visit(folder.Length == 0 ? entry.Name : $"{folder}/{entry.Name}", entry);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(Problems.CannotList(folder.Length == 0 ? "." : folder));
        }
    }

    private void Visit(string path, FileEntry entry)
    {
        if (entry.IsFolder ? SkipsFolder(path, entry.Name) : SkipsFile(entry.Name))
            return;

        if (!IsUsable(entry.Name))
            problems.Add(Problems.UnusableFileName(Printable(path)));
        else if (entry.IsLink)
            _links.Add(path); // after all folders and in order, whatever order the disk has
        else
            Take(path, entry.IsFolder);
    }

    private void Follow(string link)
    {
        if (RealPath.Of(FullPath(link)) is not { } target)
            problems.Add(Problems.CannotList(link));
        else if (!RealPath.IsAtOrBelow(target, _realRoot))
            problems.Add(Problems.LinkLeavesSite(link));
        else if (File.Exists(target))
            FollowToFile(link, target);
        else if (Directory.Exists(target))
            FollowToFolder(link, target);
        else
            problems.Add(Problems.CannotList(link));
    }

    private void FollowToFile(string link, string target)
    {
        if (!IsSkipped(Path.GetDirectoryName(target)!))
            Take(link, isFolder: false);
    }

    // A link to a folder around itself would go on for ever; any other is followed the first time that it is met.
    private void FollowToFolder(string link, string target)
    {
        var place = RealPath.Of(FullPath(link[..Math.Max(0, link.LastIndexOf('/'))])) ?? _realRoot;
        if (!RealPath.IsAtOrBelow(place, target) && !IsSkipped(target) && _followed.Add(target))
            Take(link, isFolder: true);
    }

    private void Take(string path, bool isFolder)
    {
        if (isFolder)
            _folders.Push(path);
        else
            _files.Add(path);
    }

    private bool IsSkipped(string realFolder)
    {
        var path = Path.GetRelativePath(_realRoot, realFolder).Replace('\\', '/');
        if (path == ".")
            return false;
        for (var end = path.IndexOf('/'); ; end = path.IndexOf('/', end + 1))
        {
            var folder = end < 0 ? path : path[..end];
            if (SkipsFolder(folder, folder[(folder.LastIndexOf('/') + 1)..]))
                return true;
            if (end < 0)
                return false;
        }
    }

    private bool SkipsFolder(string path, string name) =>
        name == "node_modules"
        || (name.StartsWith('.') && !(name == ".well-known" && path.StartsWith("static/", StringComparison.Ordinal)))
        || excludedFolders.Contains(path, StringComparer.Ordinal);

    // What systems and office programs leave behind.
    private static bool SkipsFile(string name) =>
        name is ".DS_Store" or "Thumbs.db" or "desktop.ini"
        || name.StartsWith("~$", StringComparison.Ordinal)
        || name.StartsWith("._", StringComparison.Ordinal);

    // U+FFFD stands for bytes that are not text: such a file cannot be opened by this name.
    private static bool IsUsable(string name) => !name.Any(c => char.IsControl(c) || c is '\\' or '\uFFFD');

    private static string Printable(string path) =>
        string.Create(
            path.Length,
            path,
            (span, text) =>
            {
                for (var i = 0; i < text.Length; i++)
                    span[i] = char.IsControl(text[i]) ? '?' : text[i];
            }
        );

    private string FullPath(string path) => path.Length == 0 ? root : Path.Join(root, path);
}
