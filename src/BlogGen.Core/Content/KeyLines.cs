namespace BlogGen.Content;

/// <summary>One key at column 0 and the lines that belong to it.</summary>
/// <param name="Line">0-based, within the front matter.</param>
/// <param name="Value">The rest of the key's line, trimmed.</param>
/// <param name="More">The lines below it that are indented, list items, or empty.</param>
internal sealed record KeyLine(
    string Key,
    int Line,
    int ValueColumn,
    string Value,
    IReadOnlyList<string> More,
    string Separator
)
{
    public bool HasMore => More.Any(line => line.Trim().Length > 0 && !line.TrimStart().StartsWith('#'));
}

/// <summary>Cuts front matter at its keys, so that one broken line cannot take the others with it.</summary>
internal static class KeyLines
{
    /// <param name="strays">Lines that belong to no key: line number and text.</param>
    public static IReadOnlyList<KeyLine> Cut(string front, out IReadOnlyList<(int Line, string Text)> strays)
    {
        var keys = new List<KeyLine>();
        var lost = new List<(int, string)>();
        var more = new List<string>();
        var lines = front.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (ReadKey(lines[i], i) is { } key)
            {
                more = [];
                keys.Add(key with { More = more });
            }
            else if (IsContinuation(lines[i]) && keys.Count > 0)
                more.Add(lines[i]);
            else if (lines[i].Trim().Length > 0 && !lines[i].StartsWith('#'))
                lost.Add((i, lines[i]));
        }
        strays = lost;
        return keys;
    }

    private static bool IsContinuation(string line) =>
        line.Length == 0
        || line[0] is ' ' or '\t' or '\u00A0'
        || line.StartsWith("- ", StringComparison.Ordinal)
        || line == "-"
        || line[0] is ']' or '}';

    private static KeyLine? ReadKey(string line, int number)
    {
        if (line.Length == 0 || !(char.IsLetter(line[0]) || line[0] is '_' or '"' or '\''))
            return null;
        var colon = line.AsSpan().IndexOfAny(':', '：');
        if (colon <= 0 || colon > 60)
            return null;
        var isWide = line[colon] == '：';
        if (
            !isWide
            && colon + 1 < line.Length
            && !char.IsWhiteSpace(line[colon + 1])
            && Fields.Find(line[..colon].Trim()) is null
        )
            return null;
        var key = line[..colon].Trim().Trim('"', '\'').Trim();
        var value = line[(colon + 1)..];
        var start = value.Length - value.TrimStart().Length;
        return new KeyLine(key, number, colon + 2 + start, value.Trim(), [], isWide ? "：" : ":");
    }
}
