namespace BlogGen.Diagnostics;

/// <summary>BRT: what a page costs a phone.</summary>
public static partial class Problems
{
    private const int KilobitsInAKilobyte = 8;

    /// <example>A post with an SVG of 900 KB.</example>
    public static Diagnostic PageTooHeavy(SourceLocation at, int kilobytes, int budget, string largest) =>
        Fault(
            "BRT01",
            at,
            new(
                $"Halaman ini {kilobytes} KB, lebih dari anggaran {budget} KB: sekitar {Seconds(kilobytes)} detik pada sinyal 1 Mbps.",
                $"This page weighs {kilobytes} KB, more than its budget of {budget} KB: about {Seconds(kilobytes)} seconds at 1 Mbps."
            ),
            new(
                $"Perkecil atau pindahkan yang terbesar: {largest}.",
                $"Make the largest smaller, or move it: {largest}."
            )
        );

    private static int Seconds(int kilobytes) => Math.Max(1, (kilobytes * KilobitsInAKilobyte + 500) / 1000);
}
