using NetVips;

namespace BlogGen.Pictures;

/// <summary>A picture small enough to lie inside of a report: a WebP of a few kilobytes that says nothing but its pixels.</summary>
public static class PictureThumbnail
{
    private const int Width = 160;
    private const int Height = 120;
    private const int MostBytes = 4096;
    private const long MostPixels = 100_000_000;
    private static readonly int[] s_qualities = [60, 35, 15];

    /// <summary>Null for what cannot be shown, or not that small.</summary>
    public static byte[]? Of(byte[] file)
    {
        if (!VipsLibrary.IsThere() || PictureAnatomy.Of(file) is { Header: var header } && IsHuge(header))
            return null;
        try
        {
            using var small = Image.ThumbnailBuffer(
                file,
                Width,
                height: Height,
                size: PictureFormats.OfBytes(file) == PictureFormat.Svg ? Enums.Size.Both : Enums.Size.Down,
                failOn: Enums.FailOn.None
            );
            using var plain = small.Colourspace(Enums.Interpretation.Srgb).CopyMemory();
            return s_qualities
                .Select(quality => plain.WebpsaveBuffer(q: quality, keep: Enums.ForeignKeep.None))
                .FirstOrDefault(webp => webp.Length <= MostBytes);
        }
        catch (VipsException)
        {
            return null;
        }
    }

    private static bool IsHuge(PictureHeader header) => (long)header.Width * header.Height > MostPixels;
}
