using NetVips;

namespace BlogGen.Pictures;

/// <summary>A picture as three colours, from top to bottom: what is seen while it comes.</summary>
internal static class PictureTint
{
    private const int Bands = 3;

    public static string? Of(Image image)
    {
        if (image.HasAlpha() || image.Height < Bands)
            return null;
        var pixels = image.WriteToMemory<byte>();
        var colours = Enumerable.Range(0, Bands).Select(band => Average(pixels, image, band));
        return string.Join(',', colours);
    }

    private static string Average(byte[] pixels, Image image, int band)
    {
        var row = image.Width * image.Bands;
        var (from, to) = (image.Height * band / Bands * row, image.Height * (band + 1) / Bands * row);
        Span<long> sums = stackalloc long[3];
        for (var at = from; at < to; at += image.Bands)
        {
            for (var channel = 0; channel < 3; channel++)
                sums[channel] += pixels[at + (image.Bands >= 3 ? channel : 0)];
        }
        var count = Math.Max(1, (to - from) / image.Bands);
        // Four bits a channel: shorter, and the same wherever it is counted.
        return $"#{Digit(sums[0] / count)}{Digit(sums[1] / count)}{Digit(sums[2] / count)}";
    }

    private static char Digit(long value) => "0123456789abcdef"[(int)((value + 8) / 17)];
}
