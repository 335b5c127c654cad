namespace BlogGen.Pictures;

/// <summary>The segment of a JPEG that says how large it is and how its pixels are stored.</summary>
internal readonly ref struct JpegFrame(byte marker, ReadOnlySpan<byte> segment)
{
    private const int FirstComponent = 6;
    private const int ComponentLength = 3;

    private readonly ReadOnlySpan<byte> _segment = segment;

    public int Width => Bytes.Big16(_segment, 3);

    public int Height => Bytes.Big16(_segment, 1);

    /// <summary>8 bits a channel, grey or in the usual three; a fourth is ink.</summary>
    public bool HasPlainColours => _segment[0] == 8 && Components is 1 or 3;

    /// <summary>It comes in ever finer scans over the whole picture, and all of them wait for the last.</summary>
    public bool IsProgressive => marker is 0xC2 or 0xC6 or 0xCA or 0xCE;

    private int Components => _segment[5];

    /// <summary>Two bytes for each sample; colours may have fewer samples than brightness.</summary>
    public long CoefficientBytes
    {
        get
        {
            var (samples, most) = (0, 1);
            for (var i = 0; i < Components; i++)
            {
                var at = FirstComponent + (i * ComponentLength) + 1;
                var count = at < _segment.Length ? (_segment[at] >> 4) * (_segment[at] & 15) : 0;
                (samples, most) = (samples + count, Math.Max(most, count));
            }
            return 2L * Width * Height * samples / most;
        }
    }

    public static bool Is(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
}
