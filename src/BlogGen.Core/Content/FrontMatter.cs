using BlogGen.Diagnostics;
using BlogGen.Yaml;

namespace BlogGen.Content;

public enum FieldKind
{
    Text,
    List,
    Date,
    Flag,
    Number,
}

/// <summary>A front-matter key that bloggen knows.</summary>
/// <param name="Name">The English name, as themes see it.</param>
/// <param name="Indonesian">The name that <c>bloggen new</c> writes.</param>
/// <param name="Aliases">Other accepted names, other tools' among them.</param>
public sealed record Field(string Name, string Indonesian, FieldKind Kind, params string[] Aliases)
{
    /// <summary>There is one of each, and it is asked for many times for every post: its words need not be compared.</summary>
    public bool Equals(Field? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

/// <summary>The typed front matter of one document; what is not known is kept under <see cref="Params"/>.</summary>
public sealed class FrontMatter
{
    public static readonly FrontMatter Empty = new(new(), new(), MapNode.Empty, null);

    private readonly FieldMap<object> _values;
    private readonly FieldMap<SourceLocation> _places;

    internal FrontMatter(
        FieldMap<object> values,
        FieldMap<SourceLocation> places,
        MapNode parameters,
        Words? draftReason
    )
    {
        (_values, _places, Params, DraftReason) = (values, places, parameters, draftReason);
        values.Trim();
        places.Trim();
    }

    public MapNode Params { get; }

    /// <summary>Why this is a draft, in the words that stand in the file; null where it is none.</summary>
    public Words? DraftReason { get; }

    public string? Text(Field field) => _values[field] as string;

    public IReadOnlyList<string> List(Field field) => _values[field] as IReadOnlyList<string> ?? [];

    public ContentDate? Date(Field field) => _values[field] as ContentDate;

    public bool? Flag(Field field) => _values[field] as bool?;

    public int? Number(Field field) => _values[field] as int?;

    public bool Has(Field field) => _values[field] is not null;

    /// <summary>Where the value was written.</summary>
    public SourceLocation? At(Field field) => _places[field];

    public IReadOnlyList<KeyValuePair<Field, object>> Values => _values.Entries;

    /// <summary>The same values in the same places.</summary>
    public bool SaysTheSame(FrontMatter other) =>
        Values.Count == other.Values.Count
        && other.Values.All(theirs =>
            _values[theirs.Key] is { } mine && IsSame(mine, theirs.Value) && At(theirs.Key) == other.At(theirs.Key)
        )
        && Params.IsSameAs(other.Params)
        && DraftReason == other.DraftReason;

    private static bool IsSame(object one, object other) =>
        (one, other) is (IReadOnlyList<string> list, IReadOnlyList<string> others)
            ? list.SequenceEqual(others, StringComparer.Ordinal)
            : one.Equals(other);
}
