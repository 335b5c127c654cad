namespace BlogGen.Diagnostics;

/// <param name="Source">The file of the site that it comes from; null for what bloggen writes itself.</param>
public sealed record Part(string Name, long Bytes, string? Source);

/// <summary>What something consists of, the largest first: for reports that draw it.</summary>
public sealed record Breakdown(IReadOnlyList<Part> Parts)
{
    public bool Equals(Breakdown? other) => other is not null && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => Parts.Count;
}
