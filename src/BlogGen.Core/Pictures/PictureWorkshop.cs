using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using BlogGen.Diagnostics;
using BlogGen.Files;

namespace BlogGen.Pictures;

/// <summary>
/// Makes pictures by recipe, when they are asked for, by any thread. A picture is decoded once for all that is made of
/// it, unless only one thing is wanted soon: the preview shows what is asked for first.
/// </summary>
/// <param name="recipes">All that is going to be asked for, by the picture's hash; empty: only what is asked for is made.</param>
public sealed class PictureWorkshop(
    IFileStore files,
    PictureCache cache,
    ILookup<string, PictureRecipe> recipes,
    DiagnosticBag problems
)
{
    private readonly MemoryGate _gate = new(PictureFootprint.Budget);
    private readonly ConcurrentDictionary<string, Lock> _benches = new(StringComparer.Ordinal);

    /// <summary>Nothing is made: somebody only wants to know what is wrong.</summary>
    public bool IsIdle { get; init; }

    /// <summary>Lets go of what was kept for pictures that the site no longer shows.</summary>
    public void Forget() => cache.Prune();

    public void Make(Picture picture, PictureRecipe recipe, IBufferWriter<byte> buffer) =>
        buffer.Write(
            recipe.Work switch
            {
                PictureWork.Strip => MetadataStripper.Strip(files.Read(picture.SourcePath)),
                PictureWork.CleanDrawing => Clean(files.Read(picture.SourcePath)),
                _ => Take(picture, recipe),
            }
        );

    /// <summary>A few colours from top to bottom, that stand in until the picture is there: <c>#abc,#def</c>.</summary>
    public string? TintOf(Picture picture)
    {
        if (IsIdle || picture.Header is { HasAlpha: true } or { IsAnimated: true })
            return null;
        var key = TintKey(picture);
        var tint = cache.Find(key);
        if (tint is null)
        {
            lock (_benches.GetOrAdd(picture.Hash, _ => new Lock()))
            {
                if ((tint = cache.Find(key)) is null)
                    tint = MakeAll(picture, null)[key];
            }
        }
        return tint.Length > 1 ? Encoding.ASCII.GetString(tint) : null;
    }

    private byte[] Take(Picture picture, PictureRecipe recipe)
    {
        var key = recipe.KeyOf(picture);
        if (cache.Find(key) is { } made)
            return made;
        lock (_benches.GetOrAdd(picture.Hash, _ => new Lock()))
            return cache.Find(key) ?? MakeAll(picture, recipe)[key];
    }

    private Dictionary<string, byte[]> MakeAll(Picture picture, PictureRecipe? asked)
    {
        var wanted = recipes[picture.Hash]
            .Append(asked)
            .OfType<PictureRecipe>()
            .Where(recipe => recipe.Work is PictureWork.Resize or PictureWork.Share)
            .Distinct()
            .Where(recipe => recipe == asked || cache.Find(recipe.KeyOf(picture)) is null)
            .ToList();
        var made = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var footprint = PictureFootprint.Of(picture, wanted);
        using var visit = _gate.Enter(footprint);
        // All that photos leave behind in our memory is in the way of a very large one.
        if (footprint > PictureFootprint.Budget)
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        using var encoder = PictureEncoder.Open(files.Read(picture.SourcePath), picture, wanted);
        if (encoder.Failure is { } failure)
            problems.Add(Problems.PictureNotDecoded(new SourceLocation(picture.SourcePath), failure));
        if (!picture.Header.IsAnimated)
            Keep(TintKey(picture), Encoding.ASCII.GetBytes(encoder.Tint ?? "-"));
        foreach (var recipe in wanted)
            Keep(recipe.KeyOf(picture), encoder.Encode(recipe));
        return made;

        void Keep(string key, byte[] bytes)
        {
            made[key] = bytes;
            cache.Keep(key, bytes);
        }
    }

    private static string TintKey(Picture picture) => picture.Hash + "-tint";

    private static byte[] Clean(byte[] file) => SvgFile.Read(file) is { } drawing ? drawing.Clean ?? file : [];
}
