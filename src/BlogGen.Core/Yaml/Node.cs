using BlogGen.Diagnostics;

namespace BlogGen.Yaml;

/// <summary>A value read from YAML, TOML or JSON that knows its place in the file.</summary>
public abstract record Node(SourceLocation At)
{
    /// <summary>The same values in the same places; lists and maps are looked into.</summary>
    public bool IsSameAs(Node other) =>
        (this, other) switch
        {
            (ListNode one, ListNode two) => one.At == two.At
                && one.Items.Count == two.Items.Count
                && one.Items.Zip(two.Items).All(pair => pair.First.IsSameAs(pair.Second)),
            (MapNode one, MapNode two) => one.At == two.At
                && one.Entries.Count == two.Entries.Count
                && one.Entries.Zip(two.Entries).All(pair => pair.First.IsSameAs(pair.Second)),
            _ => Equals(other),
        };
}

/// <summary>A single value as written. <paramref name="IsNull"/> for nothing, <c>~</c> and <c>null</c>.</summary>
/// <param name="Text">Unquoted text; empty where <paramref name="IsNull"/>.</param>
/// <param name="IsQuoted">It stood in quotes, so it is text even where it looks like a number or a date.</param>
public sealed record ScalarNode(SourceLocation At, string Text, bool IsQuoted = false, bool IsNull = false) : Node(At);

public sealed record ListNode(SourceLocation At, IReadOnlyList<Node> Items) : Node(At);

/// <summary>Entries in the order in which they were written; keys may repeat.</summary>
public sealed record MapNode(SourceLocation At, IReadOnlyList<MapEntry> Entries) : Node(At)
{
    public static readonly MapNode Empty = new(new SourceLocation(""), []);

    /// <summary>The last value with exactly this key.</summary>
    public Node? this[string key] => Entries.LastOrDefault(e => e.Key == key)?.Value;
}

public sealed record MapEntry(string Key, SourceLocation KeyAt, Node Value)
{
    public bool IsSameAs(MapEntry other) => (Key, KeyAt) == (other.Key, other.KeyAt) && Value.IsSameAs(other.Value);
}
