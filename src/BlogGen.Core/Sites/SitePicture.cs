using BlogGen.Pictures;

namespace BlogGen.Sites;

/// <summary>A picture that goes out, and what a page needs to show it.</summary>
/// <param name="Url">Under its own name, site-relative.</param>
/// <param name="Own">What goes out under its own name; null: the file as it lies in the site.</param>
public sealed record SitePicture(Picture Picture, string Url, PictureRecipe? Own)
{
    /// <summary>Of what goes out under its own name.</summary>
    public int Width { get; init; }

    public int Height { get; init; }

    /// <summary>Lighter formats, the lightest first; empty where the own file is all there is.</summary>
    public IReadOnlyList<PictureSource> Sources { get; init; } = [];

    /// <summary>For browsers that know none of the sources, and for feeds; null: the own file.</summary>
    public PictureVersion? Plain { get; init; }

    /// <summary>For link previews; null where the own file will do.</summary>
    public PictureVersion? Sharing { get; init; }

    public string PlainUrl => Plain?.Url ?? Url;

    public string SharingUrl => Sharing?.Url ?? Url;

    public IEnumerable<PictureVersion> Versions =>
        Sources.SelectMany(source => source.Versions).Concat(new[] { Plain, Sharing }.OfType<PictureVersion>());
}

/// <param name="Type">For the browser: <c>image/webp</c>.</param>
/// <param name="Versions">The narrowest first.</param>
public sealed record PictureSource(string Type, IReadOnlyList<PictureVersion> Versions);

/// <param name="Width">In pixels, as it comes out.</param>
public sealed record PictureVersion(string Url, int Width, PictureRecipe Recipe);
