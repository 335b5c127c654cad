using BlogGen.Files;

namespace BlogGen.Sites;

/// <summary>
/// Gives every copied file a path that all systems take and that no other file has, however they see letter case.
/// Who comes first keeps the name; links follow, because they are found by source.
/// </summary>
internal sealed class AssetNames
{
    private readonly HashSet<string> _files = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _folders = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="pages">Output paths whose folders are spelled as they are.</param>
    public AssetNames(IEnumerable<string> pages)
    {
        foreach (var page in pages)
            Spell(FolderPath.Of(page));
    }

    public string Claim(string path)
    {
        var safe = PortablePath.Repair(path);
        var folder = Spell(FolderPath.Of(safe));
        var name = safe[(safe.LastIndexOf('/') + 1)..];
        for (var n = 1; ; n++)
        {
            var free = (folder.Length == 0 ? "" : folder + "/") + Numbered(name, n);
            if (_files.Add(free))
                return free;
        }
    }

    /// <summary>On Windows <c>Foto</c> and <c>foto</c> are one folder: on the web they must be one too.</summary>
    private string Spell(string folder)
    {
        if (folder.Length == 0)
            return "";
        if (_folders.TryGetValue(folder, out var spelled))
            return spelled;
        var above = Spell(FolderPath.Of(folder));
        var name = folder[(folder.LastIndexOf('/') + 1)..];
        return _folders[folder] = above.Length == 0 ? name : above + "/" + name;
    }

    private static string Numbered(string name, int n) =>
        n == 1 ? name : $"{Path.GetFileNameWithoutExtension(name)}-{n}{Path.GetExtension(name)}";
}
