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
        Diagnostic? refusal = header.Format switch
        {
            PictureFormat.Heic or PictureFormat.Tiff or PictureFormat.Bmp => Problems.PictureFormatNotShown(
                at,
                PictureFormats.NameOf(header.Format)
            ),
            PictureFormat.Avif => picture.MayHoldMetadata ? Problems.PictureFormatNotShown(at, "AVIF") : null,
            PictureFormat.Svg => null,
            _ when header.Width == 0 => Problems.PictureUnreadable(at),
            _ when (long)header.Width * header.Height > MostPixels => Problems.PictureTooLarge(
                at,
                header.Width,
                header.Height
            ),
            _ => null,
        };
        if (refusal is not null)
        {
            problems.Add(refusal);
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
