using System.Text;

namespace BlogGen.Tests.Pictures;

/// <summary>Reads files with no knowledge of bloggen's own readers: what in them is more than a picture.</summary>
internal static class MetadataScanner
{
    private static readonly string[] s_marks =
    [
        "Exif\0\0",
        "EXIF",
        "eXIf",
        "http://ns.adobe.com/",
        "x:xmpmeta",
        "Photoshop 3.0",
        "ICC_PROFILE",
        "iCCP",
        "ICCP",
        "tEXt",
        "iTXt",
        "zTXt",
        "tIME",
        "GPS",
        PhotoLab.Canary,
    ];

    public static IReadOnlyList<string> Scan(byte[] file)
    {
        var text = Encoding.Latin1.GetString(file);
        var found = s_marks.Where(mark => text.Contains(mark, StringComparison.Ordinal)).ToList();
        if (file is [0xFF, 0xD8, ..])
            found.AddRange(
                Segments(file)
                    .Where(marker => marker is 0xFE or (> 0xE0 and <= 0xEF and not 0xEE))
                    .Select(marker => $"FF{marker:X2}")
            );
        return found;
    }

    /// <summary>Markers of a JPEG up to its first scan.</summary>
    private static IEnumerable<byte> Segments(byte[] file)
    {
        for (var at = 2; at + 3 < file.Length && file[at] == 0xFF && file[at + 1] != 0xDA; )
        {
            yield return file[at + 1];
            at += 2 + (file[at + 2] << 8) + file[at + 3];
        }
    }
}
