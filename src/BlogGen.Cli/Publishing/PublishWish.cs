namespace BlogGen.Cli.Publishing;

/// <summary>What was asked of <c>publish</c>, wherever the site is to go.</summary>
/// <param name="Remote">As it was typed; null for the one that the site comes from.</param>
/// <param name="IsDryRun">Nothing is sent, and nothing is written into the output either.</param>
internal sealed record PublishWish(string? Remote, string Branch, bool IsDryRun, bool Undoes, bool IsStrict);
