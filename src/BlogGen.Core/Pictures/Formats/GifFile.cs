namespace BlogGen.Pictures;

internal static class GifFile
{
    private const int ScreenHeader = 13;
    private const byte Extension = 0x21;
    private const byte Frame = 0x2C;
    private const byte Trailer = 0x3B;
    private const byte Control = 0xF9;
    private const byte Comment = 0xFE;
    private const byte Application = 0xFF;

    public static PictureAnatomy Read(ReadOnlySpan<byte> file)
    {
        var header = new PictureHeader(PictureFormat.Gif, Bytes.Little16(file, 6), Bytes.Little16(file, 8))
        {
            IsWhole = false,
        };
        if (file.Length < ScreenHeader)
            return new(header, []);
        var at = ScreenHeader + TableSize(file[10]);
        List<Range> kept = [0..Math.Min(at, file.Length)];
        var frames = 0;
        while (at + 1 < file.Length && file[at] is Extension or Frame)
        {
            var end = EndOf(file, at);
            frames += file[at] == Frame ? 1 : 0;
            if (IsNeeded(file, at))
                kept.Add(at..end);
            else
                header = header with { HasMetadata = true };
            if (file[at] == Extension && file[at + 1] == Control && at + 3 < file.Length && (file[at + 3] & 1) != 0)
                header = header with { HasAlpha = true };
            at = end;
        }
        header = header with { IsAnimated = frames > 1, Frames = Math.Max(1, frames) };
        if (at >= file.Length || file[at] != Trailer)
            return new(header, kept);
        kept.Add(at..(at + 1));
        return new(header with { IsWhole = true, HasMetadata = header.HasMetadata || at + 1 < file.Length }, kept);
    }

    /// <summary>Of the extensions of applications only the one that says how often to play.</summary>
    private static bool IsNeeded(ReadOnlySpan<byte> file, int at) =>
        file[at] == Frame
        || (
            file[at + 1] != Comment
            && (file[at + 1] != Application || file[Math.Min(at + 3, file.Length)..].StartsWith("NETSCAPE2.0"u8))
        );

    private static int EndOf(ReadOnlySpan<byte> file, int at)
    {
        if (file[at] == Extension)
            return EndOfBlocks(file, at + 2);
        return at + 10 < file.Length ? EndOfBlocks(file, at + 11 + TableSize(file[at + 9])) : file.Length;
    }

    private static int EndOfBlocks(ReadOnlySpan<byte> file, int at)
    {
        while (at < file.Length && file[at] > 0)
            at += file[at] + 1;
        return Math.Min(at + 1, file.Length);
    }

    private static int TableSize(byte flags) => (flags & 0x80) != 0 ? 3 << ((flags & 7) + 1) : 0;
}
