using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using Scriban.Runtime;

namespace BlogGen.Themes;

/// <summary>What makes two uses of a cached partial the same: where it stands, and what it is given, piece by piece.</summary>
internal sealed class PartialKey : IEquatable<PartialKey>
{
    private readonly object[] _parts;
    private readonly int _hash;

    public PartialKey(IEnumerable<string> place, object? value)
    {
        _parts = [.. place, .. PartsOf(value)];
        var hash = new HashCode();
        foreach (var part in _parts)
            hash.Add(part);
        _hash = hash.ToHashCode();
    }

    public bool Equals(PartialKey? other) => other is not null && _parts.AsSpan().SequenceEqual(other._parts);

    public override bool Equals(object? obj) => Equals(obj as PartialKey);

    public override int GetHashCode() => _hash;

    private static IEnumerable<object> PartsOf(object? value) =>
        value switch
        {
            null => ["nothing"],
            View { Value: Subject subject } => ["page", subject.Url],
            View view => [new Same(view.Value)],
            string text => ["text", text],
            IConvertible plain => [plain.ToString(CultureInfo.InvariantCulture)],
            ScriptObject map => map.SelectMany(entry => PartsOf(entry.Value).Prepend(entry.Key))
                .Prepend("{")
                .Append("}"),
            IEnumerable list => list.Cast<object?>().SelectMany(PartsOf).Prepend("[").Append("]"),
            _ => [new Same(value)],
        };

    /// <summary>One object of the engine; two that only look alike are two.</summary>
    private readonly record struct Same(object Value)
    {
        public bool Equals(Same other) => ReferenceEquals(Value, other.Value);

        public override int GetHashCode() => RuntimeHelpers.GetHashCode(Value);
    }
}
