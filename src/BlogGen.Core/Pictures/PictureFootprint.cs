namespace BlogGen.Pictures;

/// <summary>How much memory it takes to make something of a picture: measured, and rather too much than too little.</summary>
internal static class PictureFootprint
{
    /// <summary>For all that are made at a time: six photos of 12 megapixels.</summary>
    public const long Budget = 250_000_000;

    private const long Least = 10_000_000;
    private const int BytesOfPixel = 16;
    private const int BytesOfMovingPixel = 8;
    private const int MoreForAvif = 28;

    public static long Of(Picture picture, IReadOnlyList<PictureRecipe> recipes)
    {
        var header = picture.Header;
        var scale = Math.Min(1, PictureEncoder.WidthFor(picture, recipes) / (double)Math.Max(1, header.ShownWidth));
        var pixels = scale * header.Width * scale * header.Height * header.Frames;
        var hasAvif = recipes.Any(recipe => recipe.Format == PictureFormat.Avif);
        var each = header.IsAnimated ? BytesOfMovingPixel : BytesOfPixel + (hasAvif ? MoreForAvif : 0);
        // The file lies in our memory, and once more in that of libvips.
        return Least + (2 * picture.Length) + header.Kept + (long)(pixels * each);
    }
}
