using BlogGen.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace BlogGen.Yaml;

/// <summary>YAML events to values that know their place. Never throws; what was read before an error is kept.</summary>
public static class YamlReader
{
    private const int MaxDepth = 64;

    /// <summary>Values after aliases are expanded: what keeps a "billion laughs" file small.</summary>
    private const int MaxNodes = 200_000;

    /// <param name="firstLine">The line of <paramref name="text"/>'s first line in the file, from 1.</param>
    public static Node Read(string text, string file, int firstLine, DiagnosticBag problems)
    {
        var state = new Reading(file, firstLine);
        try
        {
            var parser = new Parser(new StringReader(text));
            while (parser.MoveNext())
            {
                if (parser.Current is NodeEvent)
                    return state.ReadNode(parser, 0);
            }
        }
        catch (YamlException error)
        {
            problems.Add(YamlErrors.Explain(error, text, file, firstLine));
            return state.SoFar();
        }
        catch (TooLargeException)
        {
            problems.Add(Problems.YamlTooLarge(new SourceLocation(file, firstLine)));
            return MapNode.Empty;
        }
        catch (Exception error)
            when (error is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException
            )
        {
            // The library's own slips on malformed text, such as an unclosed bracket, come without a place.
            problems.Add(Problems.YamlUnreadable(new SourceLocation(file, firstLine)));
            return state.SoFar();
        }
        return new ScalarNode(new SourceLocation(file, firstLine), "", IsNull: true);
    }

    private sealed class TooLargeException : Exception;

    private sealed class Reading(string file, int firstLine)
    {
        private readonly Dictionary<string, Node> _anchors = new(StringComparer.Ordinal);
        private readonly Dictionary<Node, int> _sizes = new(ReferenceEqualityComparer.Instance);
        private List<MapEntry>? _root;
        private int _count;

        public Node SoFar() => _root is null ? MapNode.Empty : new MapNode(new SourceLocation(file, firstLine), _root);

        public Node ReadNode(Parser parser, int depth)
        {
            if (depth > MaxDepth)
                throw new TooLargeException();
            Count(1);
            var before = _count;
            var current = parser.Current as NodeEvent;
            var node = parser.Current switch
            {
                AnchorAlias alias => Expand(alias),
                Scalar scalar => ReadScalar(scalar),
                SequenceStart => ReadList(parser, depth),
                MappingStart => ReadMap(parser, depth),
                _ => new ScalarNode(new SourceLocation(file, firstLine), "", IsNull: true),
            };
            if (current is { Anchor.IsEmpty: false })
            {
                _anchors[current.Anchor.Value] = node;
                _sizes[node] = _count - before + 1;
            }
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
            if (!_anchors.TryGetValue(alias.Value.Value, out var node))
                return new ScalarNode(At(alias), "*" + alias.Value.Value);
            Count(_sizes[node]);
            return node;
        }

        private ScalarNode ReadScalar(Scalar scalar)
        {
            var quoted = scalar.Style is not (ScalarStyle.Plain or ScalarStyle.Any);
            var isNull = !quoted && scalar.Value is "" or "~" or "null" or "Null" or "NULL" && !quoted;
            return new ScalarNode(At(scalar), isNull ? "" : scalar.Value, quoted, isNull);
        }

        private ListNode ReadList(Parser parser, int depth)
        {
            var at = At(parser.Current!);
            var items = new List<Node>();
            while (parser.MoveNext() && parser.Current is not SequenceEnd)
                items.Add(ReadNode(parser, depth + 1));
            return new ListNode(at, items);
        }

        private MapNode ReadMap(Parser parser, int depth)
        {
            var at = At(parser.Current!);
            var entries = new List<MapEntry>();
            if (depth == 0)
                _root = entries;
            while (parser.MoveNext() && parser.Current is not MappingEnd)
            {
                var key = ReadNode(parser, depth + 1);
                if (!parser.MoveNext())
                    break;
                var value = ReadNode(parser, depth + 1);
                if (key is ScalarNode { Text: "<<" } && value is MapNode merged)
                    entries.InsertRange(0, merged.Entries);
                else
                    entries.Add(new MapEntry((key as ScalarNode)?.Text ?? "?", key.At, value));
            }
            return new MapNode(at, entries);
        }

        private SourceLocation At(ParsingEvent e) => new(file, (int)e.Start.Line + firstLine - 1, (int)e.Start.Column);
    }
}
