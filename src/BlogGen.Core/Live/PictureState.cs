using BlogGen.Content;
using BlogGen.Files;
using BlogGen.Pictures;

namespace BlogGen.Live;

/// <summary>The pictures over time: only those that were saved are looked at again.</summary>
internal sealed class PictureState
{
    public IReadOnlyDictionary<string, Picture> Pictures { get; private set; } = new Dictionary<string, Picture>();

    /// <param name="touched">The files that may have changed; null for any.</param>
    public void Update(Sources sources, IFileStore files, int threads, IReadOnlySet<string>? touched)
    {
        var paths = sources.Assets.Select(asset => asset.SourcePath).ToHashSet(StringComparer.Ordinal);
        var inDoubt = paths.Where(path => touched is null || touched.Contains(path) || !Pictures.ContainsKey(path));
        var read = PictureReader.Read([.. inDoubt], files, threads);
        if (read.Count == 0 && Pictures.Keys.All(paths.Contains))
            return;
        var pictures = Pictures.Where(known => paths.Contains(known.Key)).ToDictionary(StringComparer.Ordinal);
        foreach (var (path, picture) in read)
            pictures[path] = picture;
        Pictures = pictures;
    }
}
