using NetVips;

namespace BlogGen.Pictures;

/// <summary>One picture, decoded by libvips: as large as the largest thing that is made of it, upright, in the browser's colours.</summary>
internal sealed class PictureEncoder : IDisposable
{
    private const int AnyHeight = 1_000_000;
    private const int ShareLimit = 300_000;
    private const int MasterWidth = 1280;
    private const int WidestAnimation = 640;

    private readonly Image _master;

    private PictureEncoder(Image master, string? failure) => (_master, Failure) = (master, failure);

    /// <summary>Why only a grey spot was left of the picture; null where all is well.</summary>
    public string? Failure { get; }

    /// <summary>Average colours from top to bottom.</summary>
    public string? Tint => Failure is null ? PictureTint.Of(_master) : null;

    public static PictureEncoder Open(byte[] file, Picture picture, IReadOnlyList<PictureRecipe> recipes)
    {
        try
        {
            return new PictureEncoder(Decode(file, picture, WidthFor(picture, recipes)), null);
        }
        catch (VipsException e)
        {
            return new PictureEncoder(
                Image.Black(1, 1, bands: 3).Copy(interpretation: Enums.Interpretation.Srgb),
                e.Message.Split('\n')[0]
            );
        }
    }

    /// <summary>Of the largest that is made of it.</summary>
    public static int WidthFor(Picture picture, IEnumerable<PictureRecipe> recipes)
    {
        var width = recipes.Select(recipe => recipe.Width).Append(MasterWidth).Max();
        return picture.Header.IsAnimated ? Math.Min(width, WidestAnimation) : width;
    }

    public byte[] Encode(PictureRecipe recipe)
    {
        using var sized = Sized(recipe.Width);
        return recipe.Work == PictureWork.Share ? Share(sized, recipe.Quality) : Save(sized, recipe);
    }

    public void Dispose() => _master.Dispose();

    /// <summary>libvips lets a JPEG's decoder shrink, so that 50 megapixels never lie in memory; a torn file ends in grey.</summary>
    private static Image Decode(byte[] file, Picture picture, int width)
    {
        VipsLibrary.Prepare();
        using var shrunk = Image.ThumbnailBuffer(
            file,
            width,
            optionString: picture.Header.IsAnimated ? "n=-1" : "",
            height: AnyHeight,
            size: Enums.Size.Down,
            // Most photos are in the browser's colours; turning them into the same again takes as long as all else.
            outputProfile: picture.Header.HasPlainColours ? null : "srgb",
            failOn: Enums.FailOn.None
        );
        using var plain =
            shrunk.Format == Enums.BandFormat.Uchar
                ? shrunk.Copy()
                : shrunk.Colourspace(Enums.Interpretation.Srgb).Cast(Enums.BandFormat.Uchar);
        return plain.CopyMemory();
    }

    private Image Sized(int width) =>
        width >= _master.Width || _master.PageHeight < _master.Height
            ? _master.Copy()
            : _master.ThumbnailImage(width, height: AnyHeight, size: Enums.Size.Down);

    private static byte[] Save(Image image, PictureRecipe recipe) =>
        recipe.Format switch
        {
            PictureFormat.WebP => image.WebpsaveBuffer(q: recipe.Quality, effort: 4, keep: Enums.ForeignKeep.None),
            PictureFormat.Avif => image.HeifsaveBuffer(
                q: Math.Max(1, recipe.Quality - 20),
                compression: Enums.ForeignHeifCompression.Av1,
                effort: 4,
                keep: Enums.ForeignKeep.None
            ),
            PictureFormat.Png => image.PngsaveBuffer(compression: 9, keep: Enums.ForeignKeep.None),
            PictureFormat.Gif => image.GifsaveBuffer(keep: Enums.ForeignKeep.None),
            _ => Jpeg(image, recipe.Quality),
        };

    private static byte[] Share(Image image, int quality)
    {
        var jpeg = Jpeg(image, quality);
        while (jpeg.Length > ShareLimit && quality > 20)
            jpeg = Jpeg(image, quality -= 10);
        return jpeg;
    }

    private static byte[] Jpeg(Image image, int quality)
    {
        using var opaque = image.HasAlpha() ? image.Flatten(background: [255, 255, 255]) : image.Copy();
        return opaque.JpegsaveBuffer(q: quality, optimizeCoding: true, interlace: true, keep: Enums.ForeignKeep.None);
    }
}
