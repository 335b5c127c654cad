namespace BlogGen.Markdown;

/// <summary><c>&lt;!--more--&gt;</c>, with or without spaces, and its Indonesian twin.</summary>
internal static class MoreMark
{
    public static bool StartsWith(string html)
    {
        var text = html.AsSpan().TrimStart();
        if (!text.StartsWith("<!--", StringComparison.Ordinal))
            return false;
        var end = text.IndexOf("-->", StringComparison.Ordinal);
        return end >= 4 && Is(text[4..end].Trim());
    }

    private static bool Is(ReadOnlySpan<char> word) =>
        word.Equals("more", StringComparison.OrdinalIgnoreCase)
        || word.Equals("lanjut", StringComparison.OrdinalIgnoreCase);
}
