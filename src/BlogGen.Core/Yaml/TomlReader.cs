using System.Globalization;
using BlogGen.Diagnostics;
using BlogGen.Files;
using Tomlyn.Parsing;
using Tomlyn.Syntax;

namespace BlogGen.Yaml;

/// <summary>TOML to the same values as YAML, by Tomlyn's syntax tree. Never throws.</summary>
public static class TomlReader
{
    private const int MaxDepth = 64;

    public static Node Read(string text, string file, int firstLine, DiagnosticBag problems)
    {
        // The parser calls itself at every bracket: without this, a hostile file would end the program.
        if (NestsTooDeep(text))
        {
            problems.Add(Problems.YamlTooLarge(new SourceLocation(file, firstLine)));
            return MapNode.Empty;
        }
        try
        {
            return ReadDocument(text, file, firstLine, problems);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            problems.Add(Problems.TomlUnreadable(new SourceLocation(file, firstLine)));
            return MapNode.Empty;
        }
    }

    private static bool NestsTooDeep(string text)
    {
        var (depth, dots) = (0, 0);
        foreach (var c in text)
        {
            depth =
                c is '[' or '{' ? depth + 1
                : c is ']' or '}' ? Math.Max(0, depth - 1)
                : depth;
            dots =
                c == '.' ? dots + 1
                : c is '\n' or '=' ? 0
                : dots;
            if (depth > MaxDepth || dots > 1000)
                return true;
        }
        return false;
    }

    private static MapNode ReadDocument(string text, string file, int firstLine, DiagnosticBag problems)
    {
        var document = SyntaxParser.Parse(text, file, validate: false);
        foreach (var message in document.Diagnostics.Take(1))
            problems.Add(Problems.TomlUnreadable(At(message.Span, file, firstLine)));
        var root = new Table(new SourceLocation(file, firstLine));
        Fill(root, document.KeyValues, file, firstLine);
        foreach (var table in document.Tables)
        {
            var path = Path(table.Name);
            if (path.Count is 0 or > MaxDepth)
                continue;
            var target = root;
            for (var i = 0; i < path.Count; i++)
                target = target.Child(
                    path[i],
                    At(table.Span, file, firstLine),
                    isNewItem: table is TableArraySyntax && i == path.Count - 1
                );
            Fill(target, table.Items, file, firstLine);
        }
        return root.ToNode();
    }

    private static void Fill(Table table, IEnumerable<SyntaxNode> items, string file, int firstLine)
    {
        foreach (var pair in items.OfType<KeyValueSyntax>().Where(p => p.Key is not null && p.Value is not null))
        {
            var path = Path(pair.Key);
            var target = table;
            foreach (var part in path.SkipLast(1))
                target = target.Child(part, At(pair.Span, file, firstLine), isNewItem: false);
            if (path.Count is > 0 and < MaxDepth)
                target.Entries.Add((path[^1], At(pair.Span, file, firstLine), ValueOf(pair.Value!, file, firstLine)));
        }
    }

    private static List<string> Path(KeySyntax? key)
    {
        List<string> path = [];
        if (key?.Key is { } first)
            path.Add(NameOf(first));
        if (key is not null)
            path.AddRange(key.DotKeys.Where(dot => dot.Key is not null).Select(dot => NameOf(dot.Key!)));
        return path;
    }

    private static string NameOf(SyntaxNode key) =>
        key switch
        {
            BareKeySyntax bare => bare.Key?.Text ?? "",
            StringValueSyntax text => text.Value ?? "",
            _ => key.ToString() ?? "",
        };

    private static Node ValueOf(ValueSyntax value, string file, int firstLine)
    {
        var at = At(value.Span, file, firstLine);
        return value switch
        {
            StringValueSyntax text => new ScalarNode(at, TextDecoder.Legal(text.Value ?? ""), IsQuoted: true),
            BooleanValueSyntax flag => new ScalarNode(at, flag.Value ? "true" : "false"),
            IntegerValueSyntax number => new ScalarNode(at, number.Value.ToString(CultureInfo.InvariantCulture)),
            FloatValueSyntax number => new ScalarNode(at, number.Value.ToString(CultureInfo.InvariantCulture)),
            ArraySyntax array => new ListNode(
                at,
                [.. array.Items.Where(i => i.Value is not null).Select(i => ValueOf(i.Value!, file, firstLine))]
            ),
            InlineTableSyntax table => InlineTable(table, at, file, firstLine),
            _ => new ScalarNode(at, (value.ToString() ?? "").Trim()),
        };
    }

    private static MapNode InlineTable(InlineTableSyntax syntax, SourceLocation at, string file, int firstLine)
    {
        var table = new Table(at);
        Fill(table, syntax.Items.Select(i => i.KeyValue).OfType<KeyValueSyntax>(), file, firstLine);
        return table.ToNode();
    }

    private static SourceLocation At(SourceSpan span, string file, int firstLine) =>
        new(file, span.Start.Line + firstLine, span.Start.Column + 1);

    /// <summary>A table while it grows; repeated <c>[[x]]</c> make a list.</summary>
    private sealed class Table(SourceLocation at)
    {
        public List<(string Key, SourceLocation At, object Value)> Entries { get; } = [];

        public Table Child(string key, SourceLocation where, bool isNewItem)
        {
            var index = Entries.FindLastIndex(e => e.Key == key);
            if (index >= 0 && Entries[index].Value is Table child && !isNewItem)
                return child;
            if (index >= 0 && Entries[index].Value is List<Table> list)
            {
                if (isNewItem)
                    list.Add(new Table(where));
                return list[^1];
            }
            var made = new Table(where);
            Entries.Add((key, where, isNewItem ? new List<Table> { made } : made));
            return made;
        }

        public MapNode ToNode() =>
            new(
                at,
                [
                    .. Entries.Select(e => new MapEntry(
                        e.Key,
                        e.At,
                        e.Value switch
                        {
                            Table table => table.ToNode(),
                            List<Table> list => new ListNode(e.At, [.. list.Select(t => t.ToNode())]),
                            _ => (Node)e.Value,
                        }
                    )),
                ]
            );
    }
}
