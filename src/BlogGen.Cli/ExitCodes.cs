namespace BlogGen.Cli;

/// <summary>What a script can rely on (contract, section 1).</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>The old output is untouched.</summary>
    public const int NotDone = 1;

    public const int WrongUsage = 2;

    public const int Bug = 70;
}
