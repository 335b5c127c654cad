namespace BlogGen.Pictures;

internal static class WebPFile
{
    private const int FileHeader = 12;
    private const int ChunkHeader = 8;
    private const byte MetadataFlags = 0x08 | 0x04;

    public static PictureAnatomy Read(ReadOnlySpan<byte> file)
    {
        var end = Math.Min(file.Length, Bytes.Little32(file, 4) + ChunkHeader);
        var header = new PictureHeader(PictureFormat.WebP, 0, 0)
        {
            IsWhole = file.Length >= Bytes.Little32(file, 4) + ChunkHeader,
            HasMetadata = file.Length > end,
        };
        List<Range> kept = [0..FileHeader];
        for (var at = FileHeader; at + ChunkHeader <= end; )
        {
            var length = Math.Min(Bytes.Little32(file, at + 4), end - at - ChunkHeader);
            var type = file.Slice(at, 4);
            header = Learn(header, type, file.Slice(at + ChunkHeader, length));
            var next = Math.Min(end, at + ChunkHeader + length + length % 2);
            if (type.SequenceEqual("EXIF"u8) || type.SequenceEqual("XMP "u8))
                header = header with { HasMetadata = true };
            else
                kept.Add(at..next);
            at = next;
        }
        return new(header, kept);
    }

    /// <summary>The length and the flags speak of what is no longer there.</summary>
    public static void Correct(Span<byte> stripped)
    {
        System.Buffers.Binary.BinaryPrimitives.WriteInt32LittleEndian(stripped[4..], stripped.Length - ChunkHeader);
        if (stripped.Length > FileHeader + ChunkHeader && stripped[FileHeader..].StartsWith("VP8X"u8))
            stripped[FileHeader + ChunkHeader] &= unchecked((byte)~MetadataFlags);
    }

    private static PictureHeader Learn(PictureHeader header, ReadOnlySpan<byte> type, ReadOnlySpan<byte> chunk)
    {
        if (type.SequenceEqual("VP8X"u8) && chunk.Length >= 10)
            return header with
            {
                Width = Bytes.Little24(chunk, 4) + 1,
                Height = Bytes.Little24(chunk, 7) + 1,
                HasAlpha = (chunk[0] & 0x10) != 0,
                IsAnimated = (chunk[0] & 0x02) != 0,
            };
        if (type.SequenceEqual("VP8 "u8) && header.Width == 0)
            return header with
            {
                Width = Bytes.Little16(chunk, 6) & 0x3FFF,
                Height = Bytes.Little16(chunk, 8) & 0x3FFF,
            };
        if (type.SequenceEqual("VP8L"u8) && header.Width == 0)
            return header with
            {
                Width = (Bytes.Little16(chunk, 1) & 0x3FFF) + 1,
                Height = ((Bytes.Little24(chunk, 2) >> 6) & 0x3FFF) + 1,
                HasAlpha = chunk.Length > 4 && (chunk[4] & 0x10) != 0,
            };
        if (type.SequenceEqual("ICCP"u8))
            return header with { HasPlainColours = false };
        if (type.SequenceEqual("EXIF"u8) && ExifBlock.Read(chunk) is var exif)
            return header with { Orientation = exif.Orientation, HasLocation = header.HasLocation || exif.HasLocation };
        return type.SequenceEqual("XMP "u8) && chunk.IndexOf("GPSLatitude"u8) >= 0
            ? header with
            {
                HasLocation = true,
            }
            : header;
    }
}
