namespace BlogGen.Content;

/// <summary>Hugo's JSON front matter: an object at the very start of the text.</summary>
internal static class JsonFence
{
    /// <returns>Null where the brace belongs to the prose (<c>{% raw %}</c>, <c>{Matematika}</c>).</returns>
    public static FrontMatterFence? Find(string text, int start, int line)
    {
        if (text[start] != '{' || text.AsSpan(start + 1).TrimStart() is not ['"' or '}', ..])
            return null;
        // Without its end the whole text is taken for JSON: it is set aside rather than shown as a page.
        var end = EndOf(text, start) is >= 0 and var brace ? brace + 1 : text.Length;
        var body = end < text.Length && text[end] == '\n' ? end + 1 : end;
        var bodyLine = line + text.AsSpan(start, body - start).Count('\n');
        return new FrontMatterFence(
            FrontMatterFormat.Json,
            text[start..end],
            line,
            text[body..],
            bodyLine,
            IsClosed: true
        );
    }

    private static int EndOf(string text, int start)
    {
        var (depth, isQuoted) = (0, false);
        for (var i = start; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\\' && isQuoted)
                i++;
            else if (c == '"')
                isQuoted = !isQuoted;
            else if (!isQuoted && c == '{')
                depth++;
            else if (!isQuoted && c == '}' && --depth == 0)
                return i;
        }
        return -1;
    }
}
