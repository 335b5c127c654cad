using BlogGen.Diagnostics;
using BlogGen.Pictures;

namespace BlogGen.Sites;

/// <summary>Which pictures may go out, and what is wrong with them.</summary>
internal static class PictureJudge
{
    private const long MostPixels = 250_000_000;

    public static bool Accepts(Picture picture, DiagnosticBag problems)
    {
        var at = new SourceLocation(picture.SourcePath);
        var header = picture.Header;
        switch (header.Format)
        {
            case PictureFormat.Svg:
                break;
            case PictureFormat.Heic or PictureFormat.Tiff or PictureFormat.Bmp:
                problems.Add(Problems.PictureFormatNotShown(at, PictureFormats.NameOf(header.Format)));
                return false;
            case PictureFormat.Avif when picture.MayHoldMore:
                problems.Add(Problems.PictureFormatNotShown(at, PictureFormats.NameOf(header.Format)));
                return false;
            case not PictureFormat.Avif when header.Width == 0:
                problems.Add(Problems.PictureUnreadable(at));
                return !picture.MayHoldMore;
            case var _ when (long)header.Width * header.Height > MostPixels:
                problems.Add(Problems.PictureTooLarge(at, header.Width, header.Height));
                return false;
        }
        Warn(picture, at, problems);
        return true;
    }

    private static void Warn(Picture picture, SourceLocation at, DiagnosticBag problems)
    {
        var format = picture.Header.Format;
        if (!picture.Header.IsWhole)
            problems.Add(Problems.PictureTorn(at));
        if (PictureFormats.OfName(picture.SourcePath) != format)
            problems.Add(
                Problems.PictureMisnamed(at, PictureFormats.NameOf(format), Path.GetExtension(picture.SourcePath))
            );
        if (picture.WasUnsafe)
            problems.Add(Problems.DrawingCleaned(at));
    }
}
