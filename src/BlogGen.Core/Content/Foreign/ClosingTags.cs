namespace BlogGen.Content.Foreign;

/// <summary>Finds <c>{% endraw %}</c> and <c>{{&lt; /highlight &gt;}}</c>; asked at ascending positions, each text is searched once.</summary>
internal sealed class ClosingTags(string text)
{
    private readonly Dictionary<string, (int Start, int End)?> _next = new(StringComparer.Ordinal);

    /// <param name="name"><c>endraw</c> or <c>/highlight</c>.</param>
    public (int Start, int End)? Find(string name, int from)
    {
        if (_next.TryGetValue(name, out var known) && (known is null || known.Value.Start >= from))
            return known;
        return _next[name] = Search(name, from);
    }

    private (int Start, int End)? Search(string name, int from)
    {
        var word = name.TrimStart('/');
        for (var at = from; (at = text.IndexOf(word, at, StringComparison.Ordinal)) >= 0; at += word.Length)
        {
            if (TagAround(at, at + word.Length, isShortcode: name[0] == '/') is { } tag && tag.Start >= from)
                return tag;
        }
        return null;
    }

    private (int Start, int End)? TagAround(int start, int end, bool isShortcode)
    {
        var before = text.AsSpan(0, start).TrimEnd();
        if (isShortcode)
        {
            if (before is not [.., '/'])
                return null;
            before = before[..^1].TrimEnd();
        }
        else if (before is [.., '-'])
            before = before[..^1];
        var after = text.AsSpan(end).TrimStart();
        if (!isShortcode && after is ['-', ..])
            after = after[1..];
        var closes = isShortcode
            ? (before is [.., '{', '{', '<'] && after is ['>', '}', '}', ..])
                || (before is [.., '{', '{', '%'] && after is ['%', '}', '}', ..])
            : before is [.., '{', '%'] && after is ['%', '}', ..];
        var width = isShortcode ? 3 : 2;
        return closes ? (before.Length - width, text.Length - after.Length + width) : null;
    }
}
