using System.Collections.Concurrent;
using BlogGen.Files;

namespace BlogGen.Pictures;

/// <summary>Learns of every picture how large it is and what it carries, without decoding one.</summary>
public static class PictureReader
{
    private static readonly PictureHeader s_unknown = new(PictureFormat.Unknown, 0, 0);

    /// <summary>By source path; what is no picture by name is not there.</summary>
    public static IReadOnlyDictionary<string, Picture> Read(IEnumerable<string> paths, IFileStore files, int threads)
    {
        var pictures = new ConcurrentDictionary<string, Picture>(StringComparer.Ordinal);
        Parallel.ForEach(
            paths.Where(path => PictureFormats.OfName(path) is not null),
            new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, threads) },
            path => pictures[path] = ReadOne(path, files)
        );
        return pictures;
    }

    private static Picture ReadOne(string path, IFileStore files)
    {
        try
        {
            return Of(path, files.Read(path));
        }
        catch (IOException)
        {
            // What cannot be looked into may hold anything.
            return new Picture(path, "", 0, s_unknown) { MayHoldMore = true };
        }
    }

    private static Picture Of(string path, byte[] file)
    {
        var format = PictureFormats.OfBytes(file);
        var picture = new Picture(path, ContentHash.Of(file), file.Length, new PictureHeader(format, 0, 0));
        return format == PictureFormat.Svg ? Drawing(picture, file)
            : PictureAnatomy.Of(file) is { } anatomy ? picture with { Header = anatomy.Header }
            : picture with { MayHoldMore = HoldsNotes(file) };
    }

    /// <summary>One that is not well-formed may run scripts up to its mistake.</summary>
    private static Picture Drawing(Picture picture, byte[] file) =>
        SvgFile.Read(file) is { } drawing
            ? picture with
            {
                Header = drawing.Header with { HasMetadata = drawing.Clean is not null },
                WasUnsafe = drawing.WasUnsafe,
            }
            : picture with
            {
                Header = s_unknown,
                MayHoldMore = true,
            };

    private static bool HoldsNotes(ReadOnlySpan<byte> file) =>
        file.IndexOf("Exif"u8) >= 0
        || file.IndexOf("EXIF"u8) >= 0
        || file.IndexOf("eXIf"u8) >= 0
        || file.IndexOf("xmp"u8) >= 0
        || file.IndexOf("rdf+xml"u8) >= 0;
}
