using System.Text;
using BlogGen.Files;

namespace BlogGen.Pictures;

public enum PictureWork
{
    /// <summary>Upright, without metadata, in plain colours, no wider than asked.</summary>
    Resize,

    /// <summary>Resized for link previews, and small enough for all that show them.</summary>
    Share,

    /// <summary>The same pixels without metadata.</summary>
    Strip,

    /// <summary>A drawing without scripts and foreign parts.</summary>
    CleanDrawing,
}

/// <summary>What is made of a picture.</summary>
/// <param name="Width">At most; nothing is ever made larger.</param>
public sealed record PictureRecipe(PictureWork Work, PictureFormat Format, int Width = 0, int Quality = 0)
{
    /// <summary>Grows when the same recipe gives another picture than before.</summary>
    private const int Version = 1;

    /// <summary>A name for the result, equal on every machine.</summary>
    public string KeyOf(Picture picture) =>
        ContentHash.Of(Encoding.UTF8.GetBytes($"{picture.Hash} {Version} {Work} {Format} {Width} {Quality}"));
}
