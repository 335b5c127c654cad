using System.IO.Hashing;

namespace BlogGen.Files;

/// <summary>
/// A short name for a content: equal for equal bytes on every machine (XxHash128, in hex). It tells versions apart and
/// protects from nobody: see decisions/0014.
/// </summary>
public static class ContentHash
{
    public static string Of(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[16];
        XxHash128.Hash(content, hash);
        return Convert.ToHexStringLower(hash);
    }

    /// <summary>Reads to the end; does not close.</summary>
    public static string Of(Stream content)
    {
        var hash = new XxHash128();
        hash.Append(content);
        return Of(hash);
    }

    /// <summary>Of all that was appended until now.</summary>
    internal static string Of(XxHash128 hash) => Convert.ToHexStringLower(hash.GetCurrentHash());
}
