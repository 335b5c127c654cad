using BlogGen.Diagnostics;

namespace BlogGen.Sites;

/// <summary>What <c>permalinks.lock</c> promises: for each document the addresses under which it has been published.</summary>
/// <param name="Remarks">A person's own comment lines, kept as they are.</param>
/// <param name="Strays">Lines that say nothing to bloggen, kept as they are.</param>
public sealed record PublishedAddresses(
    IReadOnlyDictionary<string, IReadOnlyList<PublishedAddress>> BySource,
    IReadOnlyList<string> Remarks,
    IReadOnlyList<string> Strays
)
{
    public static readonly PublishedAddresses None = new(
        new Dictionary<string, IReadOnlyList<PublishedAddress>>(),
        [],
        []
    );

    /// <summary>Where the document lives, then where it lived before.</summary>
    public IReadOnlyList<PublishedAddress> Of(string source) => BySource.GetValueOrDefault(source, []);
}

/// <param name="At">Its line in the lock.</param>
public sealed record PublishedAddress(string Url, SourceLocation At);
