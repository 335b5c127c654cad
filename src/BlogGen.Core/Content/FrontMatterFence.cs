namespace BlogGen.Content;

public enum FrontMatterFormat
{
    None,
    Yaml,
    Toml,
    Json,
}

/// <summary>A text split into its front matter and its body.</summary>
/// <param name="FirstLine">The front matter's first line in the file, from 1.</param>
/// <param name="BodyLine">The body's first line in the file, from 1.</param>
internal sealed record FrontMatterFence(
    FrontMatterFormat Format,
    string Front,
    int FirstLine,
    string Body,
    int BodyLine,
    bool IsClosed
)
{
    public static FrontMatterFence Find(string text)
    {
        var lines = text.Split('\n');
        var first = Array.FindIndex(lines, line => line.Trim().Length > 0);
        if (first < 0)
            return None(text);
        var opening = lines[first].Trim();
        if (
            opening.StartsWith('{')
            && first == 0
            && (opening == "{" || opening.StartsWith("{\"", StringComparison.Ordinal))
        )
            return Json(text, lines, first);
        var format =
            IsYamlFence(opening) ? FrontMatterFormat.Yaml
            : opening == "+++" ? FrontMatterFormat.Toml
            : FrontMatterFormat.None;
        if (format == FrontMatterFormat.None)
            return None(text);
        for (var i = first + 1; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd();
            if (format == FrontMatterFormat.Yaml ? IsYamlFence(line) || line == "..." : line == "+++")
                return Split(format, lines, first + 1, i, i + 1, isClosed: true);
        }
        return Unclosed(format, text, lines, first + 1);
    }

    /// <summary>Dashes of any kind: a phone turns <c>---</c> into <c>—-</c>.</summary>
    private static bool IsYamlFence(string line) =>
        line.Length is >= 2 and <= 5
        && line.All(c => c is '-' or '–' or '—')
        && (line.Length >= 3 || line.Any(c => c is '–' or '—'));

    private static FrontMatterFence None(string text) => new(FrontMatterFormat.None, "", 1, text, 1, true);

    private static FrontMatterFence Split(
        FrontMatterFormat format,
        string[] lines,
        int start,
        int end,
        int body,
        bool isClosed
    ) =>
        new(
            format,
            string.Join('\n', lines[start..end]),
            start + 1,
            string.Join('\n', lines[body..]),
            body + 1,
            isClosed
        );

    /// <summary>Takes the lines that look like keys; all else stays body, so that no text is lost.</summary>
    private static FrontMatterFence Unclosed(FrontMatterFormat format, string text, string[] lines, int start)
    {
        var end = start;
        while (end < lines.Length && LooksLikeFront(lines[end]))
            end++;
        // A lone line of dashes above prose is a thematic break.
        return end == start ? None(text) : Split(format, lines, start, end, end, isClosed: false);
    }

    private static bool LooksLikeFront(string line)
    {
        var colon = line.AsSpan().IndexOfAny(':', '：', '=');
        return (colon > 0 && colon < 40 && char.IsLetter(line[0]))
            || line.StartsWith("  ", StringComparison.Ordinal)
            || line.StartsWith("- ", StringComparison.Ordinal);
    }

    private static FrontMatterFence Json(string text, string[] lines, int first)
    {
        var (depth, quoted) = (0, false);
        var position = 0;
        for (; position < text.Length; position++)
        {
            var c = text[position];
            if (c == '\\' && quoted)
                position++;
            else if (c == '"')
                quoted = !quoted;
            else if (!quoted && c == '{')
                depth++;
            else if (!quoted && c == '}' && --depth == 0)
                break;
        }
        if (position >= text.Length)
            return None(text);
        var bodyStart = position + 1 < text.Length && text[position + 1] == '\n' ? position + 2 : position + 1;
        return new(
            FrontMatterFormat.Json,
            text[..(position + 1)],
            first + 1,
            text[Math.Min(bodyStart, text.Length)..],
            text.AsSpan(0, Math.Min(bodyStart, text.Length)).Count('\n') + 1,
            true
        );
    }
}
