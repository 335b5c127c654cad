namespace BlogGen.Pictures;

/// <summary>A picture's file taken apart: what it says about itself, and the stretches that it is shown from.</summary>
/// <param name="Kept">Of the file, in its order; all else is metadata.</param>
internal sealed record PictureAnatomy(PictureHeader Header, IReadOnlyList<Range> Kept)
{
    /// <summary>Null for what is not a picture that browsers show, or too broken to say how large it is.</summary>
    public static PictureAnatomy? Of(ReadOnlySpan<byte> file)
    {
        var anatomy = PictureFormats.OfBytes(file) switch
        {
            PictureFormat.Jpeg => JpegFile.Read(file),
            PictureFormat.Png => PngFile.Read(file),
            PictureFormat.WebP => WebPFile.Read(file),
            PictureFormat.Gif => GifFile.Read(file),
            _ => null,
        };
        return anatomy is { Header: { Width: > 0, Height: > 0 } } ? anatomy : null;
    }
}
