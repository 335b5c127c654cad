namespace BlogGen.Pictures;

/// <summary>Walks over a JPEG's segments. Phones put much behind its end too: a second picture, a film.</summary>
internal static class JpegFile
{
    private const byte Start = 0xD8;
    private const byte End = 0xD9;
    private const byte Scan = 0xDA;
    private const byte Comment = 0xFE;
    private const byte FirstApp = 0xE0;
    private const byte LastApp = 0xEF;

    public static PictureAnatomy Read(ReadOnlySpan<byte> file)
    {
        var header = new PictureHeader(PictureFormat.Jpeg, 0, 0) { IsWhole = false };
        List<Range> kept = [0..2];
        var scans = 0;
        for (var at = 2; at + 1 < file.Length; )
        {
            if (file[at] != 0xFF || file[at + 1] == 0xFF)
            {
                at++;
                continue;
            }
            var marker = file[at + 1];
            if (marker == End)
            {
                kept.Add(at..(at + 2));
                return new(
                    header with
                    {
                        IsWhole = true,
                        HasMetadata = header.HasMetadata || at + 2 < file.Length,
                    },
                    kept
                );
            }
            var end = HasLength(marker) ? Math.Min(file.Length, at + 2 + Bytes.Big16(file, at + 2)) : at + 2;
            if (marker == Scan)
            {
                end = EndOfScan(file, end);
                header = scans++ == 0 || header.Kept > 0 ? header : header with { Kept = MostKept(header) };
            }
            var segment = file[Math.Min(at + 4, end)..end];
            header = Learn(header, marker, segment);
            if (IsNeeded(marker, segment))
                kept.Add(at..end);
            else
                header = header with { HasMetadata = true };
            at = Math.Max(end, at + 2);
        }
        return new(header, kept);
    }

    /// <summary>The segment that says how the camera was held, for a file that is only stripped.</summary>
    public static byte[] OrientationSegment(int orientation)
    {
        byte[] exif = [.. "Exif\0\0"u8, .. ExifBlock.Only(orientation)];
        return [0xFF, FirstApp + 1, 0, (byte)(exif.Length + 2), .. exif];
    }

    private static PictureHeader Learn(PictureHeader header, byte marker, ReadOnlySpan<byte> segment)
    {
        if (JpegFrame.Is(marker) && segment.Length >= 6)
        {
            var frame = new JpegFrame(marker, segment);
            return header with
            {
                Height = frame.Height,
                Width = frame.Width,
                HasPlainColours = header.HasPlainColours && frame.HasPlainColours,
                Kept = frame.IsProgressive ? frame.CoefficientBytes : 0,
            };
        }
        if (marker == FirstApp + 1 && segment.StartsWith("Exif\0\0"u8) && ExifBlock.Read(segment) is var exif)
            return header with { Orientation = exif.Orientation, HasLocation = header.HasLocation || exif.HasLocation };
        if (marker == FirstApp + 1 && segment.IndexOf("GPSLatitude"u8) >= 0)
            return header with { HasLocation = true };
        return IsProfile(marker, segment) ? header with { HasPlainColours = false } : header;
    }

    /// <summary>One colour after the other, as old scanners write: all wait for the last.</summary>
    private static long MostKept(PictureHeader header) => 8L * header.Width * header.Height;

    /// <summary>JFIF and Adobe's mark say how colours are stored, and so does a profile.</summary>
    private static bool IsNeeded(byte marker, ReadOnlySpan<byte> segment) =>
        marker switch
        {
            Comment => false,
            FirstApp => segment.StartsWith("JFIF\0"u8),
            FirstApp + 14 => segment.StartsWith("Adobe"u8),
            >= FirstApp and <= LastApp => IsProfile(marker, segment),
            _ => true,
        };

    private static bool IsProfile(byte marker, ReadOnlySpan<byte> segment) =>
        marker == FirstApp + 2 && segment.StartsWith("ICC_PROFILE\0"u8);

    private static bool HasLength(byte marker) => marker is not (0x00 or 0x01 or Start or (>= 0xD0 and <= 0xD7));

    private static int EndOfScan(ReadOnlySpan<byte> file, int at)
    {
        while (at < file.Length)
        {
            var mark = file[at..].IndexOf((byte)0xFF);
            if (mark < 0 || at + mark + 1 >= file.Length)
                return file.Length;
            at += mark;
            if (file[at + 1] is not (0x00 or 0xFF or (>= 0xD0 and <= 0xD7)))
                return at;
            at += file[at + 1] == 0xFF ? 1 : 2;
        }
        return file.Length;
    }
}
