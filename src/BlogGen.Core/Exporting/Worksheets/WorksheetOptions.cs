namespace BlogGen.Exporting.Worksheets;

/// <summary>Which sheets are wanted.</summary>
public sealed record WorksheetOptions
{
    public const int MostVariants = 6;

    /// <summary>Paths, file names or last parts of addresses; empty for every published post that pupils can write on.</summary>
    public IReadOnlyList<string> Posts { get; init; } = [];

    public int Variants { get; init; } = 1;

    /// <summary>The same seed gives the same variants.</summary>
    public string Seed { get; init; } = "1";

    /// <summary><c>F4</c>, <c>A4</c> or <c>A5</c>; null: the site's.</summary>
    public string? Paper { get; init; }

    /// <summary>Where the files go, relative to the site and with <c>/</c>; null where that lies outside of it.</summary>
    public string? FolderInSite { get; init; }
}
