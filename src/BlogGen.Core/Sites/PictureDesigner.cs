using BlogGen.Pictures;

namespace BlogGen.Sites;

/// <summary>What is made of one picture: the file under its own name, lighter ones for pages, one for link previews.</summary>
internal sealed class PictureDesigner(PictureSettings settings, bool hasEncoder)
{
    private const int SharingWidth = 1200;
    private const int SharingLimit = 300_000;
    private const int WidestAnimation = 640;
    private const int LightDrawing = 200_000;
    private const int HeavyAnimation = 500_000;

    /// <summary>A file this small gains nothing.</summary>
    private const int Light = 12_000;

    public SitePicture Design(Picture picture, string url, bool isShown, bool isShared)
    {
        var own = OwnRecipe(picture);
        var design = Sized(new SitePicture(picture, url, own));
        if (!hasEncoder || !picture.IsPhoto)
            return design;
        design = isShown && IsWorthIt(picture, own) ? design with { Sources = Sources(design) } : design;
        design =
            isShown && NeedsJpeg(picture)
                ? design with
                {
                    Plain = Version(design, Jpeg(PictureWork.Resize, settings.Largest)),
                }
                : design;
        return isShared && !IsFitForSharing(design)
            ? design with
            {
                Sharing = Version(design, Jpeg(PictureWork.Share, SharingWidth)),
            }
            : design;
    }

    private PictureRecipe? OwnRecipe(Picture picture)
    {
        var header = picture.Header;
        var strip = new PictureRecipe(PictureWork.Strip, header.Format);
        if (header.Format == PictureFormat.Svg)
            return header.HasMetadata ? new PictureRecipe(PictureWork.CleanDrawing, header.Format) : null;
        if (header.Width == 0)
            return null;
        if (header.IsAnimated)
            return IsHeavy(picture) && hasEncoder && header.Format == PictureFormat.Gif
                    ? Resize(PictureFormat.Gif, WidestAnimation)
                : header.HasMetadata ? strip
                : null;
        var isSound =
            IsNamedRight(picture) && (picture with { Header = header with { HasMetadata = false } }).IsHarmless;
        var keepsPixels = !hasEncoder || settings.KeepsOriginals || (isSound && header.ShownWidth <= settings.Largest);
        return !keepsPixels ? Resize(NamedFormat(picture), settings.Largest)
            : header.HasMetadata ? strip
            : null;
    }

    private static bool IsHeavy(Picture picture) => picture.Length > HeavyAnimation;

    private static bool IsWorthIt(Picture picture, PictureRecipe? own) =>
        picture.Header is not { IsAnimated: true, Format: not PictureFormat.Gif }
        && (own is not null || picture.Length > Light);

    private static bool NeedsJpeg(Picture picture) =>
        picture.Header is { Format: PictureFormat.Png, HasAlpha: false, IsAnimated: false }
        && picture.Length > LightDrawing;

    private IReadOnlyList<PictureSource> Sources(SitePicture design)
    {
        var webp = new PictureSource(
            "image/webp",
            [.. WidthsOf(design.Picture).Select(width => Version(design, Resize(PictureFormat.WebP, width)))]
        );
        if (!settings.Avif || design.Picture.Header.IsAnimated)
            return [webp];
        return
        [
            new PictureSource(
                "image/avif",
                [.. WidthsOf(design.Picture).Select(width => Version(design, Resize(PictureFormat.Avif, width)))]
            ),
            webp,
        ];
    }

    private IEnumerable<int> WidthsOf(Picture picture)
    {
        var most = Math.Min(picture.Header.ShownWidth, picture.Header.IsAnimated ? WidestAnimation : settings.Largest);
        return picture.Header.IsAnimated ? [most] : settings.Widths.Where(width => width < most).Append(most);
    }

    private PictureRecipe Resize(PictureFormat format, int width) =>
        new(PictureWork.Resize, format, width, settings.Quality);

    private PictureRecipe Jpeg(PictureWork work, int width) => new(work, PictureFormat.Jpeg, width, settings.Quality);

    /// <summary>Beside its own file; the address tells content and recipe, so it can be kept by browsers for ever.</summary>
    private static PictureVersion Version(SitePicture design, PictureRecipe recipe)
    {
        var name = design.Url[..(design.Url.LastIndexOf('.') is > 0 and var dot ? dot : design.Url.Length)];
        var key = recipe.KeyOf(design.Picture)[..10];
        var width = Math.Min(recipe.Width, design.Picture.Header.ShownWidth);
        return new PictureVersion($"{name}-{width}-{key}{PictureFormats.ExtensionOf(recipe.Format)}", width, recipe);
    }

    private static bool IsFitForSharing(SitePicture design) =>
        design
            is {
                Own: null or { Work: PictureWork.Strip },
                Picture: { Length: <= SharingLimit, Header.Format: PictureFormat.Jpeg or PictureFormat.Png }
            };

    private static SitePicture Sized(SitePicture design)
    {
        var header = design.Picture.Header;
        var width = design.Own is { Work: PictureWork.Resize } own
            ? Math.Min(own.Width, header.ShownWidth)
            : header.ShownWidth;
        var height =
            header.ShownWidth == 0 ? 0 : (int)Math.Round((double)header.ShownHeight * width / header.ShownWidth);
        return design with { Width = width, Height = Math.Max(height, header.ShownHeight == 0 ? 0 : 1) };
    }

    private static bool IsNamedRight(Picture picture) => NamedFormat(picture) == picture.Header.Format;

    /// <summary>What the server is going to say that the file is, by its name.</summary>
    private static PictureFormat NamedFormat(Picture picture) =>
        PictureFormats.OfName(picture.SourcePath)
            is { } named
                and (PictureFormat.Jpeg or PictureFormat.Png or PictureFormat.WebP or PictureFormat.Gif)
            ? named
            : picture.Header.Format;
}
