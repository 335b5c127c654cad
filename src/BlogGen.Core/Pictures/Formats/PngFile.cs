namespace BlogGen.Pictures;

internal static class PngFile
{
    public static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private const int Frame = 12;
    private const int ColourTypeAt = 9;
    private const int InterlacingAt = 12;

    /// <summary>Without these a picture looks different; all other chunks that a reader may skip are skipped.</summary>
    private static readonly HashSet<string> s_needed =
    [
        "tRNS",
        "gAMA",
        "cHRM",
        "sRGB",
        "iCCP",
        "sBIT",
        "bKGD",
        "pHYs",
        "cICP",
        "acTL",
        "fcTL",
        "fdAT",
    ];

    public static PictureAnatomy Read(ReadOnlySpan<byte> file)
    {
        var header = new PictureHeader(PictureFormat.Png, 0, 0) { IsWhole = false };
        List<Range> kept = [0..Signature.Length];
        for (var at = Signature.Length; at + Frame <= file.Length; )
        {
            var length = Bytes.Big32(file, at);
            if (length > file.Length - at - Frame)
                return new(header, [.. kept, at..]);
            var type = System.Text.Encoding.Latin1.GetString(file.Slice(at + 4, 4));
            var end = at + Frame + length;
            header = Learn(header, type, file.Slice(at + 8, length));
            if (char.IsAsciiLetterUpper(type[0]) || s_needed.Contains(type))
                kept.Add(at..end);
            else
                header = header with { HasMetadata = true };
            at = end;
            if (type == "IEND")
                return new(header with { IsWhole = true, HasMetadata = header.HasMetadata || end < file.Length }, kept);
        }
        return new(header, kept);
    }

    /// <summary>The first pass shows every eighth pixel, so all of them wait for the last.</summary>
    private static bool IsInterlaced(ReadOnlySpan<byte> frame) =>
        frame.Length > InterlacingAt && frame[InterlacingAt] == 1;

    private static long MostBytesOfPixel(ReadOnlySpan<byte> frame) => frame[ColourTypeAt - 1] > 8 ? 8 : 4;

    private static PictureHeader Learn(PictureHeader header, string type, ReadOnlySpan<byte> chunk) =>
        type switch
        {
            "IHDR" when chunk.Length > ColourTypeAt => header with
            {
                Width = Bytes.Big32(chunk, 0),
                Height = Bytes.Big32(chunk, 4),
                HasPlainColours = chunk[ColourTypeAt - 1] <= 8,
                HasAlpha = chunk[ColourTypeAt] is 4 or 6,
                Kept = IsInterlaced(chunk)
                    ? MostBytesOfPixel(chunk) * Bytes.Big32(chunk, 0) * Bytes.Big32(chunk, 4)
                    : 0,
            },
            "tRNS" => header with { HasAlpha = true },
            "iCCP" => header with { HasPlainColours = false },
            "acTL" => header with { IsAnimated = true },
            "eXIf" when ExifBlock.Read(chunk) is var exif => header with
            {
                Orientation = exif.Orientation,
                HasLocation = header.HasLocation || exif.HasLocation,
            },
            "iTXt" when chunk.IndexOf("GPSLatitude"u8) >= 0 => header with { HasLocation = true },
            _ => header,
        };
}
