namespace BlogGen.Pictures;

/// <summary>The two things in a camera's notes that matter here.</summary>
/// <param name="Orientation">1 to 8.</param>
internal readonly record struct ExifBlock(int Orientation, bool HasLocation)
{
    public static readonly ExifBlock None = new(1, false);

    private const int OrientationTag = 0x0112;
    private const int LocationTag = 0x8825;
    private const int LatitudeTag = 0x0002;
    private const int EntrySize = 12;

    /// <summary>An EXIF block that holds nothing but how the camera was held.</summary>
    public static byte[] Only(int orientation) =>
        [
            .. "MM\0*"u8,
            .. (ReadOnlySpan<byte>)[0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0],
            .. (ReadOnlySpan<byte>)[0, 0, 0, 0],
        ];

    /// <param name="tiff">From its byte-order mark.</param>
    public static ExifBlock Read(ReadOnlySpan<byte> tiff)
    {
        if (tiff.StartsWith("Exif\0\0"u8))
            tiff = tiff[6..];
        if (!tiff.StartsWith("II"u8) && !tiff.StartsWith("MM"u8))
            return None;
        var isLittle = tiff[0] == 'I';
        var start = Number(tiff, 4, isLittle);
        var orientation = 1;
        var hasLocation = false;
        for (var i = 0; i < Count(tiff, start, isLittle); i++)
        {
            var entry = start + 2 + i * EntrySize;
            if (Short(tiff, entry, isLittle) is var tag && tag == OrientationTag)
                orientation = Short(tiff, entry + 8, isLittle) is >= 1 and <= 8 and var o ? o : 1;
            else if (tag == LocationTag)
                hasLocation = HoldsLatitude(tiff, Number(tiff, entry + 8, isLittle), isLittle);
        }
        return new ExifBlock(orientation, hasLocation);
    }

    /// <summary>Cameras without a fix write an empty block.</summary>
    private static bool HoldsLatitude(ReadOnlySpan<byte> tiff, int start, bool isLittle)
    {
        for (var i = 0; i < Count(tiff, start, isLittle); i++)
        {
            if (Short(tiff, start + 2 + i * EntrySize, isLittle) == LatitudeTag)
                return true;
        }
        return false;
    }

    private static int Count(ReadOnlySpan<byte> tiff, int start, bool isLittle) =>
        start <= 0 ? 0 : Math.Min(Short(tiff, start, isLittle), (tiff.Length - start) / EntrySize);

    private static int Short(ReadOnlySpan<byte> tiff, int at, bool isLittle) =>
        isLittle ? Bytes.Little16(tiff, at) : Bytes.Big16(tiff, at);

    private static int Number(ReadOnlySpan<byte> tiff, int at, bool isLittle) =>
        (isLittle ? Bytes.Little32(tiff, at) : Bytes.Big32(tiff, at)) is var n && n < tiff.Length ? n : 0;
}
