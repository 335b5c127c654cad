namespace BlogGen.Cli.Publishing;

/// <summary>What was asked of <c>publish</c>, wherever the site is to go.</summary>
/// <param name="Folder">In full, where it is to go to a folder; null for a branch of a repository.</param>
/// <param name="Remote">As it was typed; null for the one that the site comes from.</param>
/// <param name="IsDryRun">Nothing is sent, and nothing is written into the output either.</param>
internal sealed record PublishWish(
    string? Folder,
    string? Remote,
    string Branch,
    bool IsDryRun,
    bool Undoes,
    bool IsStrict
);
