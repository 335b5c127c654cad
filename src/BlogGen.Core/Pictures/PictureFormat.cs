namespace BlogGen.Pictures;

/// <summary>What a picture's first bytes say that it is, whatever its name says.</summary>
public enum PictureFormat
{
    Unknown,
    Jpeg,
    Png,
    WebP,
    Gif,
    Svg,
    Avif,

    /// <summary>What iPhones take; no browser but Safari shows it.</summary>
    Heic,
    Tiff,
    Bmp,
}

internal static class PictureFormats
{
    /// <summary>What a file's name promises; null for what is no picture.</summary>
    public static PictureFormat? OfName(string path) =>
        Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".jpg" or ".jpeg" or ".jpe" or ".jfif" => PictureFormat.Jpeg,
            ".png" => PictureFormat.Png,
            ".webp" => PictureFormat.WebP,
            ".gif" => PictureFormat.Gif,
            ".svg" => PictureFormat.Svg,
            ".avif" => PictureFormat.Avif,
            ".heic" or ".heif" or ".hif" => PictureFormat.Heic,
            ".tif" or ".tiff" => PictureFormat.Tiff,
            ".bmp" => PictureFormat.Bmp,
            _ => null,
        };

    public static PictureFormat OfBytes(ReadOnlySpan<byte> file) =>
        file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? PictureFormat.Jpeg
        : file.StartsWith(PngFile.Signature) ? PictureFormat.Png
        : file.StartsWith("GIF8"u8) ? PictureFormat.Gif
        : file.StartsWith("RIFF"u8) && file.Length > 12 && file[8..].StartsWith("WEBP"u8) ? PictureFormat.WebP
        : file.StartsWith("II*\0"u8) || file.StartsWith("MM\0*"u8) ? PictureFormat.Tiff
        : file.StartsWith("BM"u8) ? PictureFormat.Bmp
        : file.Length > 12 && file[4..].StartsWith("ftyp"u8) ? OfBrand(file)
        : SvgFile.Is(file) ? PictureFormat.Svg
        : PictureFormat.Unknown;

    public static string ExtensionOf(PictureFormat format) =>
        format switch
        {
            PictureFormat.Jpeg => ".jpg",
            _ => "." + format.ToString().ToLowerInvariant(),
        };

    /// <summary>As people know it.</summary>
    public static string NameOf(PictureFormat format) =>
        format switch
        {
            PictureFormat.WebP => "WebP",
            _ => format.ToString().ToUpperInvariant(),
        };

    /// <summary>The first box of a picture or film names the families that it belongs to.</summary>
    private static PictureFormat OfBrand(ReadOnlySpan<byte> file)
    {
        var brands = file[8..Math.Min(file.Length, Math.Max(12, Bytes.Big32(file, 0)))];
        return brands.IndexOf("avif"u8) >= 0 || brands.IndexOf("avis"u8) >= 0 ? PictureFormat.Avif
            : brands.IndexOf("hei"u8) >= 0 || brands.IndexOf("hev"u8) >= 0 || brands.IndexOf("mif1"u8) >= 0
                ? PictureFormat.Heic
            : PictureFormat.Unknown;
    }
}
