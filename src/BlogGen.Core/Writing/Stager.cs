using System.Buffers;
using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using BlogGen.Diagnostics;
using BlogGen.Sites;
using Microsoft.Win32.SafeHandles;

namespace BlogGen.Writing;

/// <summary>An output that is rendered.</summary>
/// <param name="Waiting">The file in the staging folder; null where the output folder already has these bytes.</param>
/// <param name="Written">In UTC, of the waiting file or of the one in place when it was compared.</param>
internal readonly record struct StagedFile(string Path, long Length, string? Waiting, DateTime Written);

/// <summary>Renders every output, in parallel, and keeps those whose bytes are new in the staging folder.</summary>
internal sealed class Stager(WriteRequest request, Target target, DiagnosticBag problems)
{
    private const FileShare WithAnyone = FileShare.ReadWrite | FileShare.Delete;

    /// <summary>In the order of the outputs; incomplete where <c>problems</c> stops the build.</summary>
    public IReadOnlyList<StagedFile> StageAll()
    {
        var staged = new StagedFile[request.Outputs.Count];
        var desks = new ConcurrentBag<Desk>();
        try
        {
            Parallel.For(
                0,
                staged.Length,
                new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, request.Threads) },
                () => desks.TryTake(out var desk) ? desk : new Desk(),
                (index, loop, desk) =>
                {
                    if (Stage(index, desk) is { } file)
                        staged[index] = file;
                    else
                        loop.Stop();
                    return desk;
                },
                desks.Add
            );
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }
        return staged;
    }

    private StagedFile? Stage(int index, Desk desk) =>
        request.Outputs[index] is CopyOutput copy ? StageCopy(copy, index, desk) : StagePage(index, desk);

    private StagedFile? StagePage(int index, Desk desk)
    {
        var output = request.Outputs[index];
        desk.Page.ResetWrittenCount();
        try
        {
            // A picture is read here; it may be gone, or held by another program.
            request.Render(output, desk.Page);
            var page = desk.Page.WrittenSpan;
            if (InPlaceSince(output.Path, page, desk.Old) is { } written)
                return new StagedFile(output.Path, page.Length, null, written);

            var waiting = target.Waiting(index, output.Path);
            using (var file = CreateNew(waiting))
                RandomAccess.Write(file, page, 0);
            return new StagedFile(output.Path, page.Length, waiting, File.GetLastWriteTimeUtc(waiting));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(WriteFailure.Of(output.Path, e));
            return null;
        }
    }

    private StagedFile? StageCopy(CopyOutput copy, int index, Desk desk)
    {
        try
        {
            using var source = request.Files.Open(copy.SourcePath);
            if (InPlaceSince(copy.Path, source, desk) is { } written)
                return new StagedFile(copy.Path, source.Length, null, written);

            source.Position = 0;
            var waiting = target.Waiting(index, copy.Path);
            var length = Copy(source, waiting, desk.New);
            return new StagedFile(copy.Path, length, waiting, File.GetLastWriteTimeUtc(waiting));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(WriteFailure.OfCopy(copy.SourcePath, e));
            return null;
        }
    }

    // The time is asked for before the bytes are read: an edit in between makes the file a younger one.
    private DateTime? InPlaceSince(string path, ReadOnlySpan<byte> page, byte[] chunk)
    {
        using var old = OpenOld(path);
        if (old is null || RandomAccess.GetLength(old) != page.Length)
            return null;

        var written = File.GetLastWriteTimeUtc(old);
        for (var offset = 0; offset < page.Length; )
        {
            var read = RandomAccess.Read(old, chunk, offset);
            if (read == 0 || !page[offset..].StartsWith(chunk.AsSpan(0, read)))
                return null;
            offset += read;
        }
        return written;
    }

    private DateTime? InPlaceSince(string path, Stream source, Desk desk)
    {
        using var old = OpenOld(path);
        if (old is null || RandomAccess.GetLength(old) != source.Length)
            return null;

        var written = File.GetLastWriteTimeUtc(old);
        for (long offset = 0; ; )
        {
            var read = source.ReadAtLeast(desk.New, desk.New.Length, throwOnEndOfStream: false);
            if (read == 0)
                return offset == source.Length ? written : null;
            if (!desk.New.AsSpan(0, read).SequenceEqual(ReadFully(old, desk.Old.AsSpan(0, read), offset)))
                return null;
            offset += read;
        }
    }

    private static ReadOnlySpan<byte> ReadFully(SafeFileHandle file, Span<byte> chunk, long offset)
    {
        var length = 0;
        while (length < chunk.Length && RandomAccess.Read(file, chunk[length..], offset + length) is > 0 and var read)
            length += read;
        return chunk[..length];
    }

    // What cannot be read counts as changed: the swap finds out whether it can be replaced.
    private SafeFileHandle? OpenOld(string path)
    {
        if (!target.Existing.HasPlainFile(path) || target.Existing.Spelling(path) is not { } name)
            return null;
        try
        {
            return File.OpenHandle(target.FullPath(name), FileMode.Open, FileAccess.Read, WithAnyone);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static long Copy(Stream source, string path, byte[] chunk)
    {
        using var file = CreateNew(path);
        long length = 0;
        while (source.Read(chunk) is > 0 and var read)
        {
            RandomAccess.Write(file, chunk.AsSpan(0, read), length);
            length += read;
        }
        return length;
    }

    private static SafeFileHandle CreateNew(string path) =>
        File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);

    /// <summary>What one thread works with, from page to page: fresh memory costs more than rendering.</summary>
    private sealed class Desk
    {
        private const int ChunkSize = 64 * 1024;

        public ArrayBufferWriter<byte> Page { get; } = new(ChunkSize);

        public byte[] Old { get; } = new byte[ChunkSize];

        public byte[] New { get; } = new byte[ChunkSize];
    }
}
