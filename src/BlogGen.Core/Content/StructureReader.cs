using System.Text;
using BlogGen.Diagnostics;
using BlogGen.Yaml;

namespace BlogGen.Content;

/// <summary>
/// Gives lists, maps and block text to YAML: all keys at once, so that anchors reach each other; each alone where one is
/// broken, so that it does not take the others with it.
/// </summary>
/// <param name="firstLine">Of the front matter, in the file.</param>
internal sealed class StructureReader(IReadOnlyList<KeyLine> keys, string file, int firstLine)
{
    /// <summary>Explaining an error costs more than reading a key: a file with more of them is no slip.</summary>
    private const int MostErrors = 100;

    // Most posts hold nothing but words and plain lists: then YAML is not asked at all.
    private Dictionary<int, Node>? _byLine;
    private int _errors;

    public Node ValueOf(KeyLine key, SourceLocation at, DiagnosticBag problems)
    {
        if ((_byLine ??= ReadTogether()).TryGetValue(key.Line, out var value))
            return AsText(key, value, at);
        if (_errors >= MostErrors)
            return Rescue(key, MapNode.Empty, at, problems);
        var found = new DiagnosticBag();
        var node = YamlReader.Read(TextOf(key), at.File, at.Line, found);
        var errors = found.ToSortedList();
        problems.AddRange(errors);
        _errors += errors.Count;
        if (errors.Count == 0 && node is MapNode { Entries: [{ Value: var alone }] })
            return AsText(key, alone, at);
        return Rescue(key, node, at, problems);
    }

    private Dictionary<int, Node> ReadTogether()
    {
        var structured = keys.Where(key => !ScalarLine.IsForLine(key) && NeedsYaml(key)).ToList();
        var text = new StringBuilder();
        var line = 0;
        foreach (var key in structured)
        {
            for (; line < key.Line; line++)
                text.Append('\n');
            text.Append(TextOf(key)).Append('\n');
            line += key.More.Count + 1;
        }
        var problems = new DiagnosticBag();
        var map = YamlReader.Read(text.ToString(), file, firstLine, problems) as MapNode;
        var byLine = new Dictionary<int, Node>();
        // Any doubt at all, and each key is read alone.
        if (
            map is not null
            && problems.ToSortedList().Count == 0
            && map.Entries.Count(e => e.KeyAt.Line >= firstLine) >= structured.Count
        )
        {
            foreach (var entry in map.Entries)
                byLine[entry.KeyAt.Line - firstLine] = entry.Value;
        }
        return byLine;
    }

    private static bool NeedsYaml(KeyLine key) =>
        ListLine.Read(key, new SourceLocation(""), new DiagnosticBag()) is null;

    /// <summary>The key as <c>k</c> at its own width, so that columns stay true whatever the key's name holds.</summary>
    private static string TextOf(KeyLine key)
    {
        var pad = new string(' ', Math.Max(1, key.ValueColumn - 3));
        var lines = key.More.Select(line => UntabbedIndent(line.Replace('\u00A0', ' ')));
        return string.Join('\n', [$"k:{pad}{key.Value}", .. lines]);
    }

    public static bool HasTabs(KeyLine key) =>
        key.More.Any(line => UntabbedIndent(line) != line && line.AsSpan().Trim().Length > 0);

    private static string UntabbedIndent(string line)
    {
        var text = line.AsSpan().TrimStart();
        var indent = line[..(line.Length - text.Length)];
        return indent.Contains('\t') ? indent.Replace("\t", "  ", StringComparison.Ordinal) + text.ToString() : line;
    }

    /// <summary><c>judul:</c> and, a line below, <c>Refleksi: Pertemuan 1</c>: words, not a map.</summary>
    private static Node AsText(KeyLine key, Node value, SourceLocation at) =>
        key is { Field.Kind: FieldKind.Text } && value is MapNode map && FieldConverter.TextOf(map) is null
            ? new ScalarNode(at, ScalarLine.Fold(key))
            : value;

    private static Node Rescue(KeyLine key, Node broken, SourceLocation at, DiagnosticBag problems) =>
        key.More.Any(line => line.AsSpan().TrimStart().StartsWith("- ")) ? ListLine.ReadRoughly(key, at, problems)
        : broken is MapNode { Entries: [{ Value: MapNode { Entries.Count: > 0 } partial }] } ? partial
        : new ScalarNode(at, ScalarLine.Fold(key));
}
