namespace BlogGen.Pictures;

/// <summary>A picture of the site folder, known by its bytes.</summary>
/// <param name="SourcePath">Relative to the site.</param>
/// <param name="Hash">Of the file.</param>
/// <param name="Header">With a width of 0 where the file could not be understood.</param>
public sealed record Picture(string SourcePath, string Hash, long Length, PictureHeader Header)
{
    /// <summary>A drawing that held scripts or foreign parts.</summary>
    public bool WasUnsafe { get; init; }

    /// <summary>It cannot be taken apart here, and something in it looks like a camera's notes or could be worse.</summary>
    public bool MayHoldMore { get; init; }

    /// <summary>Pixels that can be resized.</summary>
    public bool IsPhoto => Header is { Width: > 0, Format: not PictureFormat.Svg };

    /// <summary>Can go out as it lies there.</summary>
    public bool IsHarmless => Header is { HasMetadata: false, HasPlainColours: true, Orientation: 1, IsWhole: true };
}
