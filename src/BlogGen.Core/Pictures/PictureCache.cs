using System.Collections.Concurrent;

namespace BlogGen.Pictures;

/// <summary>What was made of pictures, by content and recipe: kept over builds in a folder, else for this build alone.</summary>
/// <param name="folder">Null where nothing is kept on disk.</param>
public sealed class PictureCache(string? folder)
{
    private readonly ConcurrentDictionary<string, byte[]> _here = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte> _used = new(StringComparer.Ordinal);

    /// <summary>What no build used for a while may take up this much, or as much as what is used.</summary>
    internal long Slack { get; init; } = 64_000_000;

    public byte[]? Find(string key)
    {
        _used.TryAdd(key, 0);
        if (_here.TryGetValue(key, out var bytes) || folder is null)
            return bytes;
        try
        {
            return File.ReadAllBytes(PathOf(key)) is { Length: > 0 } kept ? kept : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Whole or not at all, whenever the process dies. Where the folder takes nothing, memory has to.</summary>
    public void Keep(string key, byte[] bytes)
    {
        _used.TryAdd(key, 0);
        if (folder is null || !TryWrite(key, bytes))
            _here[key] = bytes;
    }

    /// <summary>Lets go of what this build did not use: the oldest first, once it takes up too much.</summary>
    public void Prune()
    {
        if (folder is null || !Directory.Exists(folder))
            return;
        try
        {
            var files = new DirectoryInfo(folder).GetFiles();
            var others = files.Where(file => !_used.ContainsKey(file.Name)).OrderBy(file => file.LastWriteTimeUtc);
            var limit = Math.Max(Slack, files.Where(file => _used.ContainsKey(file.Name)).Sum(file => file.Length));
            var total = others.Sum(file => file.Length);
            foreach (var file in others.TakeWhile(file => (total -= file.Length) + file.Length > limit))
                file.Delete();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Only room is lost.
        }
    }

    private bool TryWrite(string key, byte[] bytes)
    {
        var waiting = PathOf($"{key}.{Guid.NewGuid():N}");
        try
        {
            // A link in its place would lead our writing elsewhere.
            if (Directory.GetParent(folder!)?.LinkTarget is not null)
                return false;
            Directory.CreateDirectory(folder!);
            File.WriteAllBytes(waiting, bytes);
            File.Move(waiting, PathOf(key), overwrite: true);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return File.Exists(PathOf(key));
        }
    }

    private string PathOf(string key) => Path.Join(folder, key);
}
