using System.Security.Cryptography;

namespace BlogGen.Files;

/// <summary>A short name for a content: equal for equal bytes on every machine (the first 128 bits of SHA-256, in hex).</summary>
public static class ContentHash
{
    private const int Bytes = 16;

    public static string Of(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return Name(hash);
    }

    /// <summary>Reads to the end; does not close.</summary>
    public static string Of(Stream content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return Name(hash);
    }

    /// <summary>Of a whole SHA-256, computed elsewhere.</summary>
    internal static string Name(ReadOnlySpan<byte> sha256) => Convert.ToHexStringLower(sha256[..Bytes]);
}
