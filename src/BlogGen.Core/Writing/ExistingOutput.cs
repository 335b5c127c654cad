using BlogGen.Files;

namespace BlogGen.Writing;

/// <summary>What lies in the output folder before the build. Links are not followed; a repository inside is one thing.</summary>
internal sealed class ExistingOutput
{
    private readonly Dictionary<string, Found> _files;
    private readonly Dictionary<string, string> _folders;
    private readonly StringComparison _comparison;

    private readonly record struct Found(string Spelling, bool IsPlain);

    private ExistingOutput(bool ignoresCase)
    {
        Names = ignoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        _comparison = ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        _files = new Dictionary<string, Found>(Names);
        _folders = new Dictionary<string, string>(Names);
    }

    /// <summary>How the disk tells names apart.</summary>
    public StringComparer Names { get; }

    /// <summary>Everything that is not a folder, as the disk spells it.</summary>
    public IReadOnlyCollection<string> Files => _files.Keys;

    /// <summary>As the disk spells them.</summary>
    public IReadOnlyCollection<string> Folders => _folders.Values;

    public static ExistingOutput List(string root, bool ignoresCase)
    {
        var existing = new ExistingOutput(ignoresCase);
        if (Directory.Exists(root))
            existing.Add(root);
        return existing;
    }

    public bool IsEmpty => _files.Count == 0 && _folders.Count == 0;

    public bool HasFile(string path) => _files.ContainsKey(path);

    /// <summary>A file with content of its own: no link, nothing to look into.</summary>
    public bool HasPlainFile(string path) => _files.TryGetValue(path, out var file) && file.IsPlain;

    public bool HasFolder(string path) => _folders.ContainsKey(path);

    /// <summary>As the disk spells it; null where there is nothing.</summary>
    public string? Spelling(string path) =>
        _folders.TryGetValue(path, out var folder) ? folder
        : _files.TryGetValue(path, out var file) ? file.Spelling
        : null;

    public IEnumerable<string> FilesBelow(string folder) =>
        _files.Keys.Where(path => path.StartsWith(folder + "/", _comparison));

    public IEnumerable<string> FoldersBelow(string folder) =>
        _folders.Values.Where(path => path.StartsWith(folder + "/", _comparison));

    private void Add(string root)
    {
        var open = new Stack<string>([""]);
        while (open.TryPop(out var folder))
        {
            foreach (var entry in FileEntries.In(folder.Length == 0 ? root : Path.Join(root, folder)))
            {
                var path = folder.Length == 0 ? entry.Name : $"{folder}/{entry.Name}";
                if (!entry.IsFolder || entry.IsLink || entry.Name == ".git")
                    _files[path] = new Found(path, IsPlain: !entry.IsFolder && !entry.IsLink);
                else if (path != StagingFolder.NameInside && _folders.TryAdd(path, path))
                    open.Push(path);
            }
        }
    }
}
