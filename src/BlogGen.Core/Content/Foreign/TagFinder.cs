namespace BlogGen.Content.Foreign;

/// <summary>Reads one thing in braces; asked at ascending positions, so that a text full of open braces is read once.</summary>
internal sealed class TagFinder(string text, bool hasShortcodes)
{
    private const int Longest = 10_000;

    private readonly Dictionary<string, int> _nextClose = new(StringComparer.Ordinal);

    public TemplateTag? At(int start)
    {
        var second = start + 1 < text.Length ? text[start + 1] : '\0';
        var third = start + 2 < text.Length ? text[start + 2] : '\0';
        return (second, third) switch
        {
            ('{', '<') when hasShortcodes => Read(TagKind.Shortcode, start, 3, ">}}"),
            ('{', '%') when hasShortcodes => Read(TagKind.Shortcode, start, 3, "%}}"),
            // The innermost braces are the ones that count.
            ('{', '{') => null,
            ('{', _) => Read(TagKind.Output, start, 2, "}}"),
            ('%', _) when !hasShortcodes => Read(TagKind.Tag, start, 2, "%}"),
            _ => null,
        };
    }

    private TemplateTag? Read(TagKind kind, int start, int open, string close)
    {
        var end = NextClose(close, start + open);
        if (end < 0 || end - start > Longest)
            return null;
        var inner = text.AsSpan(start + open, end - start - open);
        if (
            HasBlankLine(inner) || (kind != TagKind.Shortcode && (inner.IndexOf("{{") >= 0 || inner.IndexOf("{%") >= 0))
        )
            return null;
        var words = inner.Trim().Trim('-').Trim();
        return words.Length == 0 ? null : new TemplateTag(kind, start, end + close.Length, words.ToString());
    }

    private int NextClose(string close, int from)
    {
        if (_nextClose.TryGetValue(close, out var known) && (known < 0 || known >= from))
            return known;
        return _nextClose[close] = text.IndexOf(close, from, StringComparison.Ordinal);
    }

    private static bool HasBlankLine(ReadOnlySpan<char> inner)
    {
        for (var at = inner.IndexOf('\n'); at >= 0; at = inner.IndexOf('\n'))
        {
            inner = inner[(at + 1)..];
            if (inner.TrimStart(" \t") is ['\n', ..])
                return true;
        }
        return false;
    }
}
