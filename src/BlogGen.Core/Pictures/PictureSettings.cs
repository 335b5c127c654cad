namespace BlogGen.Pictures;

/// <summary>What the site wants of its photos: <c>foto:</c> in <c>bloggen.yml</c>.</summary>
public sealed record PictureSettings
{
    /// <summary>In pixels, ascending; nothing goes out wider than the last.</summary>
    public IReadOnlyList<int> Widths { get; init; } = [400, 800, 1280];

    /// <summary>1 to 100.</summary>
    public int Quality { get; init; } = 75;

    /// <summary>A third format: smaller still, and slow to make.</summary>
    public bool Avif { get; init; }

    /// <summary>Under its own name every picture goes out with all its pixels, and still without metadata.</summary>
    public bool KeepsOriginals { get; init; }

    public int Largest => Widths[^1];
}
