namespace BlogGen.Content;

/// <summary>One key and the lines that belong to it.</summary>
/// <param name="Line">0-based, within the front matter.</param>
/// <param name="Column">Of the key, 1-based.</param>
/// <param name="ValueColumn">1-based.</param>
/// <param name="Value">The rest of the key's line, trimmed.</param>
/// <param name="More">The lines below it, as written: indented, list items, or empty.</param>
internal sealed record KeyLine(
    string Key,
    int Line,
    int Column,
    int ValueColumn,
    string Value,
    IReadOnlyList<string> More
)
{
    public Field? Field { get; } = Fields.Find(Key);

    /// <summary>It stood under another key's value, indented: a slip, or a tab.</summary>
    public bool IsIndented { get; init; }

    public bool HasWideColon { get; init; }

    public bool HasMore =>
        More.Any(line => line.AsSpan().Trim().Length > 0 && !line.AsSpan().TrimStart().StartsWith('#'));
}

/// <summary>Cuts front matter at its keys, so that one broken line cannot take the others with it.</summary>
internal static class KeyLines
{
    private const int LongestKey = 60;

    /// <param name="strays">Lines that belong to no key: 0-based line number and text.</param>
    public static IReadOnlyList<KeyLine> Cut(string front, out IReadOnlyList<(int Line, string Text)> strays)
    {
        var keys = new List<KeyLine>();
        var lost = new List<(int, string)>();
        var more = new List<string>();
        var lines = front.Split('\n');
        var margin = MarginOf(lines);
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Length >= margin ? lines[i][margin..] : "";
            if (ReadKey(line, i, margin) is { } key && !IsPartOf(keys, more, line))
            {
                more = [];
                keys.Add(key with { More = more });
            }
            else if (keys.Count > 0 && ReadIndentedKey(keys[^1], more, line, i, margin) is { } indented)
            {
                more = [];
                keys.Add(indented with { More = more });
            }
            else if (keys.Count > 0 && (IsContinuation(line) || IsInside(keys[^1], more)))
                more.Add(line);
            else if (line.StartsWith('#') || line.AsSpan().Trim().Length == 0)
                more.Add("");
            else
                lost.Add((i, line));
        }
        strays = lost;
        return keys;
    }

    /// <summary>Null where the line does not open with a name and a colon, as a key does.</summary>
    public static KeyLine? KeyOf(string line) => ReadKey(line, 0, 0);

    /// <summary>Front matter that was pasted with every line indented.</summary>
    private static int MarginOf(string[] lines)
    {
        var margin = int.MaxValue;
        foreach (var line in lines)
        {
            if (line.AsSpan().Trim().Length > 0)
                margin = Math.Min(margin, line.Length - line.AsSpan().TrimStart().Length);
        }
        return margin == int.MaxValue ? 0 : margin;
    }

    private static KeyLine? ReadKey(string line, int number, int margin)
    {
        if (line.Length == 0 || !(char.IsLetterOrDigit(line[0]) || line[0] is '_' or '"' or '\'' or '“' or '<'))
            return null;
        var colon = ColonOf(line);
        if (colon is <= 0 or > LongestKey)
            return null;
        var isWide = line[colon] != ':';
        var key = line[..colon].Trim().Trim('"', '\'', '“', '”').Trim();
        var hasSpace = isWide || colon + 1 == line.Length || char.IsWhiteSpace(line[colon + 1]);
        if (key.Length == 0 || (!hasSpace && Fields.Find(key) is null))
            return null;
        var value = line[(colon + 1)..];
        var start = value.Length - TrimBlank(value, onlyStart: true).Length;
        return new KeyLine(key, number, margin + 1, margin + colon + 2 + start, TrimBlank(value), [])
        {
            HasWideColon = isWide,
        };
    }

    /// <summary>The colon after the name; in a quoted name it comes after the closing mark.</summary>
    private static int ColonOf(string line)
    {
        var from = line[0] is '"' or '\'' ? Math.Max(0, line.IndexOf(line[0], 1)) : 0;
        var colon = line.AsSpan(from).IndexOfAny(':', '：', '﹕');
        return colon < 0 ? -1 : from + colon;
    }

    /// <summary><c>judul: A</c> and below it, by a slip, <c>  tanggal: …</c>: a text has no keys of its own.</summary>
    private static KeyLine? ReadIndentedKey(KeyLine above, List<string> more, string line, int number, int margin)
    {
        if (
            above.Value.Length == 0
            || above.Field is null
            || above.Field.Kind == FieldKind.List
            || BlockText.IsHeader(above.Value)
            || IsInside(above, more)
        )
            return null;
        var text = TrimBlank(line, onlyStart: true);
        var indent = line.Length - text.Length;
        return indent > 0 && ReadKey(text, number, margin + indent) is { Field: not null } key
            ? key with
            {
                IsIndented = true,
            }
            : null;
    }

    /// <summary>A line at the margin that looks like a key but stands inside an open brace.</summary>
    private static bool IsPartOf(List<KeyLine> keys, List<string> more, string line) =>
        keys.Count > 0
        && keys[^1] is { Field: null, Value: "{" } open
        && IsInside(open, more)
        && line.AsSpan().TrimEnd().EndsWith(",");

    private static bool IsContinuation(string line) =>
        line.Length > 0
        && (
            char.IsWhiteSpace(line[0])
            || line.StartsWith("- ", StringComparison.Ordinal)
            || line == "-"
            || line[0] is ']' or '}'
        );

    /// <summary>A list or map in brackets that goes on over lines.</summary>
    private static bool IsInside(KeyLine key, List<string> more) =>
        key.Value.StartsWith('[')
            && key.Field is null or { Kind: FieldKind.List }
            && Balance(key.Value, more, '[', ']') > 0
        || key.Value.StartsWith('{') && key.Field is null && Balance(key.Value, more, '{', '}') > 0;

    private static int Balance(string value, List<string> more, char open, char close) =>
        more.Count > 500
            ? 0
            : value.Count(c => c == open)
                - value.Count(c => c == close)
                + more.Sum(line => line.Count(c => c == open) - line.Count(c => c == close));

    /// <summary>Without white space of any script, and without invisible marks that phones and web pages leave.</summary>
    internal static string TrimBlank(string text, bool onlyStart = false)
    {
        var (start, end) = (0, text.Length);
        while (start < end && IsBlank(text[start]))
            start++;
        while (!onlyStart && end > start && IsBlank(text[end - 1]))
            end--;
        return text[start..end];
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\u2060' or '\uFEFF';
}
