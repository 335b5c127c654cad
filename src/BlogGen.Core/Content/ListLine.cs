using BlogGen.Diagnostics;
using BlogGen.Yaml;

namespace BlogGen.Content;

/// <summary>
/// Reads a known list from its lines: comma text, items in brackets, or <c>- item</c> below the key. To YAML <c>- #ipa</c>
/// is nothing, <c>- Hari: satu</c> a map, and <c>[C#, #ipa]</c> never ends.
/// </summary>
internal static class ListLine
{
    /// <returns>Null where the list holds more than plain words: then its structure is YAML's.</returns>
    public static Node? Read(KeyLine key, SourceLocation at, DiagnosticBag problems)
    {
        if (key.Field is not { Kind: FieldKind.List } field)
            return null;
        var value = key.Value.Replace('\u00A0', ' ');
        if (value.Length == 0 || value.StartsWith("# ", StringComparison.Ordinal) || (value[0] == '#' && key.HasMore))
            return key.HasMore ? ReadItems(key, at, problems) : new ScalarNode(at, "", IsNull: true);
        if (BlockText.IsHeader(value) || value[0] == '{' || value.StartsWith("!!", StringComparison.Ordinal))
            return null;
        if (value is "~" or "null")
            return new ScalarNode(at, "", IsNull: true);
        if (value[0] == '[')
            return ReadBrackets(key, at, problems);
        var items = Split(WithoutComment(ScalarLine.Fold(key)), field, at, problems);
        // One plain value stays what it is: whether its spaces mean anything is not for this reader to know.
        return items.Items is [ScalarNode only] && !(only.IsQuoted && only.Text.Contains(',', StringComparison.Ordinal))
            ? only
            : items;
    }

    /// <summary>Every <c>-</c> begins an item, whatever follows: for lists that YAML refuses.</summary>
    public static ListNode ReadRoughly(KeyLine key, SourceLocation at, DiagnosticBag problems)
    {
        var items = new List<(string Text, int Line)>();
        for (var i = 0; i < key.More.Count; i++)
        {
            var line = KeyLines.TrimBlank(key.More[i]).Replace('\u00A0', ' ');
            if (line == "-" || line.StartsWith("- ", StringComparison.Ordinal))
                items.Add((KeyLines.TrimBlank(line[1..]), i));
            else if (line.Length > 0 && items.Count > 0)
                items[^1] = (items[^1].Text + " " + line, items[^1].Line);
        }
        return new ListNode(
            at,
            [.. items.Select(item => ReadItem(item.Text, at with { Line = at.Line + item.Line + 1 }, problems))]
        );
    }

    private static ListNode? ReadItems(KeyLine key, SourceLocation at, DiagnosticBag problems)
    {
        var items = new List<Node>();
        for (var i = 0; i < key.More.Count; i++)
        {
            var line = KeyLines.TrimBlank(key.More[i]).Replace('\u00A0', ' ');
            if (line.Length == 0 || line.StartsWith("# ", StringComparison.Ordinal))
                continue;
            if (line != "-" && !line.StartsWith("- ", StringComparison.Ordinal))
                return null;
            var item = WithoutComment(KeyLines.TrimBlank(line[1..]));
            if (item.Length > 0 && IsStructure(item))
                return null;
            items.Add(
                ReadItem(item, new SourceLocation(at.File, at.Line + i + 1, key.More[i].IndexOf('-') + 1), problems)
            );
        }
        return new ListNode(at, items);
    }

    private static bool IsStructure(string item) =>
        (item[0] == '[' && item[^1] == ']')
        || (item[0] == '{' && item[^1] == '}')
        || BlockText.IsHeader(item)
        || item.StartsWith("- ", StringComparison.Ordinal)
        || IsNamed(item);

    /// <summary><c>- nama: Wijaya</c> is an author with a name, not a word with a colon.</summary>
    private static bool IsNamed(string item) =>
        item.StartsWith("name:", StringComparison.OrdinalIgnoreCase)
        || item.StartsWith("nama:", StringComparison.OrdinalIgnoreCase);

    private static ListNode? ReadBrackets(KeyLine key, SourceLocation at, DiagnosticBag problems)
    {
        var value = ScalarLine.Fold(key);
        var end = value.LastIndexOf(']');
        var isClosed = end > 0 && (end == value.Length - 1 || KeyLines.TrimBlank(value[(end + 1)..]).StartsWith('#'));
        var inner = isClosed ? value[1..end] : value[1..];
        if (isClosed && inner.AsSpan().ContainsAny('[', '{'))
            return null;
        // [Soal] Pecahan: brackets that belong to the words.
        if (end > 0 && !isClosed)
            return Split(value, key.Field!, at, problems);
        if (!isClosed)
            problems.Add(Problems.YamlOpenBracket(at));
        return Split(inner, key.Field!, at, problems, isProse: false);
    }

    private static ListNode Split(
        string text,
        Field field,
        SourceLocation at,
        DiagnosticBag problems,
        bool? isProse = null
    ) =>
        new(
            at,
            [
                .. CommaText
                    .Split(text, field, isProse)
                    .Where(item => item.Length > 0)
                    .Select(item => ReadItem(item, at, problems)),
            ]
        );

    private static ScalarNode ReadItem(string item, SourceLocation at, DiagnosticBag problems)
    {
        if (item is "" or "~" or "null")
            return new ScalarNode(at, "", IsNull: true);
        if (QuotedText.Opens(item))
            return ScalarLine.ReadQuoted(item, at, problems);
        ScalarLine.NoteHazard(item, at, problems);
        return new ScalarNode(at, item);
    }

    /// <summary>A comment has a space after its sign; <c>#merdeka</c> is a tag.</summary>
    private static string WithoutComment(string text) =>
        text.IndexOf(" # ", StringComparison.Ordinal) is > 0 and var comment && !QuotedText.Opens(text)
            ? text[..comment].TrimEnd()
            : text;
}
