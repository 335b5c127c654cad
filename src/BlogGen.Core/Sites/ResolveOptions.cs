namespace BlogGen.Sites;

/// <summary>What of the outside world and the command line decides about visibility and addresses.</summary>
/// <param name="Now">The only clock.</param>
/// <param name="Published">What <c>permalinks.lock</c> promises.</param>
public sealed record ResolveOptions(DateTimeOffset Now, bool Drafts, bool Future, PublishedAddresses Published);
