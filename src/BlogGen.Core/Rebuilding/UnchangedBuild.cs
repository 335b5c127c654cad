using System.Text;
using BlogGen.Diagnostics;
using BlogGen.Files;
using BlogGen.Writing;

namespace BlogGen.Rebuilding;

/// <summary>
/// Finds out that a build would change nothing and say nothing new: same program and options, no post's hour has come, every
/// file that was read has the same bytes, every file that was written is untouched. In doubt, it is built.
/// </summary>
internal static class UnchangedBuild
{
    // What is larger is hashed in pieces.
    private const long MostInMemory = 1 << 20;

    public static BuildRecord? Find(RebuildRequest request, IFileStore files, DiagnosticBag problems)
    {
        if (OutputGuard.Check(request.SiteRoot, request.OutputFolder, request.HomeFolder, new()) is not { } folder)
            return null;
        var name = StateFolder.NameOf(request.SiteRoot, folder);
        if (!StateFolder.HasRecord(request.SiteRoot, name) || StagingFolder.IsLeftBeside(folder))
            return null;
        try
        {
            using var state = StateFolder.Take(request.SiteRoot, new());
            return
                state?.ReadRecord(name) is var (text, written)
                && BuildRecordText.Read(text) is { } record
                && record.Key == request.Key
                && record.Calm.Holds(request.Now)
                && record.LockCalm.Holds(request.Clock)
                && record.Manifest == state.ManifestHash(name)
                && record.Names == NamesOf(files)
                && problems.IsEmpty
                && Every(record.Outputs, request, output => output.IsSafelyBefore(written) && output.IsOn(folder))
                && Every(record.Inputs, request, input => IsSame(input.Key, input.Value, files))
                ? record
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>A disk that takes no record costs the next build its short cut, nothing else.</summary>
    public static void Remember(WrittenSite site, BuildRecord record, Action<TimeSpan> wait)
    {
        try
        {
            if (site.State.ManifestHash(site.Name) is { } manifest)
                site.State.WriteRecord(site.Name, BuildRecordText.Write(record with { Manifest = manifest }), wait);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next build does all its work.
        }
    }

    public static string NamesOf(IFileStore files) =>
        ContentHash.Of(Encoding.UTF8.GetBytes(string.Join('\n', files.List())));

    private static bool IsSame(string path, ReadFile then, IFileStore files)
    {
        if (then.Hash is null)
            return files.Length(path) == then.Length;
        if (then.Length <= MostInMemory)
            return files.Read(path) is var bytes && bytes.Length == then.Length && ContentHash.Of(bytes) == then.Hash;
        using var stream = files.Open(path);
        return stream.Length == then.Length && ContentHash.Of(stream) == then.Hash;
    }

    private static bool Every<T>(IReadOnlyList<T> items, RebuildRequest request, Func<T, bool> holds) =>
        Parallel
            .ForEach(
                items,
                new ParallelOptions { MaxDegreeOfParallelism = request.Threads },
                (item, loop) =>
                {
                    if (!loop.IsStopped && !Holds(item, holds))
                        loop.Stop();
                }
            )
            .IsCompleted;

    private static bool Holds<T>(T item, Func<T, bool> holds)
    {
        try
        {
            return holds(item);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}

/// <summary>What a build is compared by with the one before.</summary>
/// <param name="Key">See <see cref="BuildRecord"/>.</param>
/// <param name="Clock">The real time.</param>
internal sealed record RebuildRequest(
    string SiteRoot,
    string OutputFolder,
    string Key,
    DateTimeOffset Now,
    DateTimeOffset Clock,
    int Threads
)
{
    public string? HomeFolder { get; init; }
}
