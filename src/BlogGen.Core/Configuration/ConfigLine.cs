using BlogGen.Content;

namespace BlogGen.Configuration;

/// <summary>A line of <c>bloggen.yml</c> as its author sees it: indentation, dashes, a key, a value.</summary>
/// <param name="Indent">Columns before the first sign, tabs as two spaces.</param>
/// <param name="Column">Where the key stands, after its dashes; lines below that belong to it stand further right.</param>
/// <param name="Head">All before the value, as YAML takes it.</param>
/// <param name="Key">Null for an item without a key.</param>
/// <param name="ValueColumn">In the file, 1-based.</param>
internal sealed record ConfigLine(int Indent, int Column, string Head, string? Key, string Value, int ValueColumn)
{
    /// <summary>Of its first sign, in the file, 1-based.</summary>
    public int Start { get; private init; }

    public bool HasTabs { get; private init; }

    public bool HasWideColon { get; private init; }

    /// <summary>Null for a blank line, a comment, and a line that is neither a key nor an item.</summary>
    public static ConfigLine? Parse(string raw)
    {
        var start = raw.Length - KeyLines.TrimBlank(raw, onlyStart: true).Length;
        var indent = raw[..start].Replace("\t", "  ", StringComparison.Ordinal).Length;
        var at = start;
        while (IsDash(raw, at))
            at = AfterBlank(raw, at + 1);
        if (at >= raw.Length || raw[at] == '#')
            return at > start ? Item(raw, start, indent, at) : null;
        var colon = ColonOf(raw, at);
        if (colon < 0)
            return at > start ? Item(raw, start, indent, at) : null;
        var valueAt = AfterBlank(raw, colon + 1);
        return new ConfigLine(
            indent,
            indent + at - start,
            $"{new string(' ', indent)}{Plain(raw[start..colon])}:{new string(' ', Math.Max(1, valueAt - colon - 1))}",
            NameOf(raw[at..colon]),
            KeyLines.TrimBlank(Plain(raw[valueAt..])),
            valueAt + 1
        )
        {
            Start = start + 1,
            HasTabs = raw[..start].Contains('\t'),
            HasWideColon = raw[colon] != ':',
        };
    }

    /// <summary>The same line under the key that it belongs beside.</summary>
    public ConfigLine MovedTo(int column) =>
        this with
        {
            Indent = column,
            Column = column + Column - Indent,
            Head = new string(' ', column) + Head[Indent..],
        };

    private static ConfigLine Item(string raw, int start, int indent, int at) =>
        new(
            indent,
            indent + at - start,
            new string(' ', indent) + Plain(raw[start..at]),
            null,
            KeyLines.TrimBlank(Plain(raw[at..])),
            at + 1
        )
        {
            Start = start + 1,
            HasTabs = raw[..start].Contains('\t'),
        };

    private static bool IsDash(string raw, int at) =>
        at < raw.Length && raw[at] == '-' && (at + 1 == raw.Length || char.IsWhiteSpace(raw[at + 1]));

    private static int AfterBlank(string raw, int at) =>
        raw.Length - KeyLines.TrimBlank(raw[at..], onlyStart: true).Length;

    /// <summary>The first colon that ends a key: before a space, after a known name, or of full width.</summary>
    private static int ColonOf(string raw, int start)
    {
        if ("[]{}&*!|>%@`,?“".Contains(raw[start]))
            return -1;
        var from = raw[start] is '"' or '\'' ? raw.IndexOf(raw[start], start + 1) : start;
        for (var i = Math.Max(from, start); i < raw.Length && from >= 0; i++)
        {
            if (raw[i] == '#' && char.IsWhiteSpace(raw[i - 1]))
                return -1;
            if (raw[i] is not (':' or '：' or '﹕') || i == start)
                continue;
            if (i + 1 == raw.Length || char.IsWhiteSpace(raw[i + 1]) || ConfigKeys.IsKnown(NameOf(raw[start..i])))
                return i;
        }
        return -1;
    }

    private static string NameOf(string written) => KeyLines.TrimBlank(written).Trim('"', '\'');

    private static string Plain(string text) => text.Replace('\u00A0', ' ').Replace('\t', ' ');
}
