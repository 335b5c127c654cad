using BlogGen.Diagnostics;
using BlogGen.Files;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace BlogGen.Yaml;

/// <summary>Builds the values of one YAML document, within limits of depth and size.</summary>
internal sealed class YamlNodeBuilder(IParser parser, string file, int firstLine, DiagnosticBag problems)
{
    private const int MaxDepth = 64;

    /// <summary>Values after aliases are expanded: what keeps a "billion laughs" file small.</summary>
    private const int MaxNodes = 200_000;

    private readonly Dictionary<string, (Node Node, int Size)> _anchors = new(StringComparer.Ordinal);
    private List<MapEntry>? _root;
    private int _count;

    internal sealed class TooLargeException : Exception;

    public Node ReadFirstDocument()
    {
        while (parser.MoveNext())
        {
            if (parser.Current is NodeEvent)
                return ReadNode(0);
        }
        return new ScalarNode(new SourceLocation(file, firstLine), "", IsNull: true);
    }

    /// <summary>The entries that were complete when reading stopped.</summary>
    public Node SoFar() => _root is null ? MapNode.Empty : new MapNode(new SourceLocation(file, firstLine), _root);

    private Node ReadNode(int depth)
    {
        if (depth > MaxDepth)
            throw new TooLargeException();
        var before = _count;
        Count(1);
        if (parser.Current is AnchorAlias alias)
            return Expand(alias);
        var anchor = parser.Current is NodeEvent { Anchor.IsEmpty: false } named ? named.Anchor.Value : null;
        Node node = parser.Current switch
        {
            Scalar scalar => ReadScalar(scalar),
            SequenceStart => ReadList(depth),
            _ => ReadMap(depth),
        };
        if (anchor is not null)
            _anchors[anchor] = (node, _count - before);
        return node;
    }

    private void Count(int nodes)
    {
        _count += nodes;
        if (_count > MaxNodes)
            throw new TooLargeException();
    }

    private Node Expand(AnchorAlias alias)
    {
        if (_anchors.TryGetValue(alias.Value.Value, out var known))
        {
            Count(known.Size);
            return known.Node;
        }
        problems.Add(Problems.YamlUnknownAlias(At(alias), alias.Value.Value));
        return new ScalarNode(At(alias), "*" + alias.Value.Value);
    }

    private ScalarNode ReadScalar(Scalar scalar)
    {
        var isText =
            scalar.Style is not (ScalarStyle.Plain or ScalarStyle.Any) || scalar.Tag == "tag:yaml.org,2002:str";
        var isNull = !isText && scalar.Value is "" or "~" or "null" or "Null" or "NULL";
        return new ScalarNode(At(scalar), isNull ? "" : TextDecoder.Legal(scalar.Value), isText, isNull);
    }

    private ListNode ReadList(int depth)
    {
        var at = At(parser.Current!);
        var items = new List<Node>();
        while (Advance() is not SequenceEnd)
            items.Add(ReadNode(depth + 1));
        return new ListNode(at, items);
    }

    private MapNode ReadMap(int depth)
    {
        var at = At(parser.Current!);
        var entries = new List<MapEntry>();
        if (depth == 0)
            _root = entries;
        var merged = new List<MapEntry>();
        while (Advance() is not MappingEnd)
        {
            var key = ReadNode(depth + 1);
            Advance();
            var value = ReadNode(depth + 1);
            if (key is ScalarNode { Text: "<<", IsQuoted: false })
                merged.AddRange(MapsIn(value).SelectMany(map => map.Entries));
            else
                entries.Add(new MapEntry(NameOf(key), key.At, value));
        }
        MergeUnder(entries, merged);
        return new MapNode(at, entries);
    }

    private static IEnumerable<MapNode> MapsIn(Node value) =>
        value is ListNode list ? list.Items.OfType<MapNode>()
        : value is MapNode map ? [map]
        : [];

    /// <summary>A key of the map itself counts more than a merged one, and an earlier merged map more than a later one.</summary>
    private void MergeUnder(List<MapEntry> entries, List<MapEntry> merged)
    {
        if (merged.Count == 0)
            return;
        var taken = entries.Select(e => e.Key).ToHashSet(StringComparer.Ordinal);
        var added = merged.Where(e => taken.Add(e.Key)).ToList();
        Count(added.Count);
        entries.InsertRange(0, added);
    }

    private static string NameOf(Node key) =>
        key switch
        {
            ScalarNode scalar => scalar.Text,
            ListNode list => string.Join(", ", list.Items.OfType<ScalarNode>().Select(item => item.Text)),
            _ => "?",
        };

    private ParsingEvent Advance() =>
        parser.MoveNext() && parser.Current is { } current and not StreamEnd
            ? current
            : throw new InvalidOperationException("The events end inside a collection.");

    private SourceLocation At(ParsingEvent e) => new(file, (int)e.Start.Line + firstLine - 1, (int)e.Start.Column);
}
