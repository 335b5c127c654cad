namespace BlogGen.Pictures;

/// <summary>Takes out of a file all that it is not shown from; the pixels stay bit for bit.</summary>
internal static class MetadataStripper
{
    /// <summary>What is no such picture comes back as it is.</summary>
    public static byte[] Strip(byte[] file) => PictureAnatomy.Of(file) is { } anatomy ? Strip(file, anatomy) : file;

    private static byte[] Strip(ReadOnlySpan<byte> file, PictureAnatomy anatomy)
    {
        var stripped = new MemoryStream(file.Length);
        foreach (var range in anatomy.Kept)
        {
            stripped.Write(file[range]);
            if (range.End.Value == 2 && anatomy.Header is { Format: PictureFormat.Jpeg, Orientation: > 1 and var turn })
                stripped.Write(JpegFile.OrientationSegment(turn));
        }
        var bytes = stripped.ToArray();
        if (anatomy.Header.Format == PictureFormat.WebP)
            WebPFile.Correct(bytes);
        return bytes;
    }
}
