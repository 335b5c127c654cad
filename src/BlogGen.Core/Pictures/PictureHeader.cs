namespace BlogGen.Pictures;

/// <summary>What a picture's file says about it, without its pixels.</summary>
/// <param name="Width">Of the pixels as they are stored.</param>
public sealed record PictureHeader(PictureFormat Format, int Width, int Height)
{
    /// <summary>How the camera was held, as EXIF counts it: 1 is upright.</summary>
    public int Orientation { get; init; } = 1;

    public bool HasAlpha { get; init; }

    public bool IsAnimated { get; init; }

    /// <summary>That a GIF plays one after the other.</summary>
    public int Frames { get; init; } = 1;

    /// <summary>What its decoder keeps of it at once, in bytes: 0 where it goes from line to line.</summary>
    public long Kept { get; init; }

    /// <summary>The place where it was taken.</summary>
    public bool HasLocation { get; init; }

    /// <summary>Anything that no browser needs to show it: when, where, with what and by whom it was made.</summary>
    public bool HasMetadata { get; init; }

    /// <summary>Its numbers mean the colours that every browser shows: 8 bits, no profile, not for print.</summary>
    public bool HasPlainColours { get; init; } = true;

    /// <summary>False where the file ends before the picture does.</summary>
    public bool IsWhole { get; init; } = true;

    private bool IsTurned => Orientation is >= 5 and <= 8;

    /// <summary>As people see it.</summary>
    public int ShownWidth => IsTurned ? Height : Width;

    public int ShownHeight => IsTurned ? Width : Height;
}
