namespace BlogGen.Sites;

/// <summary>What of the outside world and the command line decides about visibility and addresses.</summary>
/// <param name="Now">The only clock.</param>
/// <param name="Locked">Source path to address, from <c>permalinks.lock</c>.</param>
public sealed record ResolveOptions(
    DateTimeOffset Now,
    bool Drafts,
    bool Future,
    IReadOnlyDictionary<string, string> Locked
);
