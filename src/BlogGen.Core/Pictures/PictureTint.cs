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
        var grid = new Grid(image.WriteToMemory<byte>(), image.Width, image.Height, image.Bands);
        var colours = Enumerable.Range(0, Bands).Select(band => Average(grid, band));
        return string.Join(',', colours);
    }

    /// <summary>Sizes are asked of libvips once: each question crosses into native code.</summary>
    private sealed record Grid(byte[] Pixels, int Width, int Height, int Channels);

    private static string Average(Grid grid, int band)
    {
        var (pixels, channels) = (grid.Pixels, grid.Channels);
        var row = grid.Width * channels;
        var (from, to) = (grid.Height * band / Bands * row, grid.Height * (band + 1) / Bands * row);
        Span<long> sums = stackalloc long[3];
        for (var at = from; at < to; at += channels)
        {
            for (var channel = 0; channel < 3; channel++)
                sums[channel] += pixels[at + (channels >= 3 ? channel : 0)];
        }
        var count = Math.Max(1, (to - from) / channels);
        // Four bits a channel: shorter, and the same wherever it is counted.
        return $"#{Digit(sums[0] / count)}{Digit(sums[1] / count)}{Digit(sums[2] / count)}";
    }

    private static char Digit(long value) => "0123456789abcdef"[(int)((value + 8) / 17)];
}
