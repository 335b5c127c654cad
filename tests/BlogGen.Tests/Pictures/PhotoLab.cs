using System.Text;
using NetVips;

namespace BlogGen.Tests.Pictures;

/// <summary>Takes photos as phones do: a colour in each corner, and all that phones write into the file.</summary>
internal static class PhotoLab
{
    /// <summary>In every photo's notes, and in no file of a finished site.</summary>
    public const string Canary = "KANARI-RUMAH-MURID";

    private static readonly byte[][] s_colours =
    [
        [220, 30, 30],
        [30, 160, 40],
        [30, 60, 220],
        [230, 210, 40],
    ];

    /// <summary>Which corner lies top left, top right, bottom left and bottom right in the file, by the table of the EXIF standard.</summary>
    private static readonly string[] s_corners = ["0123", "1032", "3210", "2301", "0213", "1302", "3120", "2031"];

    /// <param name="orientation">As EXIF counts; the photo is always <paramref name="width"/> wide when held upright.</param>
    public static Image Picture(int width, int height, int orientation = 1)
    {
        var (w, h) = orientation >= 5 ? (height, width) : (width, height);
        var pixels = new byte[w * h * 3];
        for (var y = 0; y < h; y++)
        {
            for (var x = 0; x < w; x++)
            {
                var corner = s_corners[orientation - 1][(y * 2 / h * 2) + (x * 2 / w)] - '0';
                s_colours[corner].CopyTo(pixels, ((y * w) + x) * 3);
            }
        }
        using var plain = Image.NewFromMemory(pixels, w, h, 3, Enums.BandFormat.Uchar);
        return plain.Copy(interpretation: Enums.Interpretation.Srgb);
    }

    public static Image WithNotes(Image picture, int orientation = 1, bool isLocated = true) =>
        picture.Mutate(notes =>
        {
            notes.Set(GValue.GStrType, "exif-ifd0-ImageDescription", Canary);
            notes.Set(GValue.GStrType, "exif-ifd0-Model", Canary);
            notes.Set(GValue.GIntType, "orientation", orientation);
            notes.Set(GValue.GStrType, "exif-ifd0-Orientation", orientation.ToString());
            if (!isLocated)
                return;
            notes.Set(GValue.GStrType, "exif-ifd3-GPSLatitudeRef", "S");
            notes.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "7/1 47/1 3000/100");
            notes.Set(
                GValue.BlobType,
                "xmp-data",
                Encoding.UTF8.GetBytes(
                    $"<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><exif:GPSLatitude>{Canary}</exif:GPSLatitude></x:xmpmeta>"
                )
            );
        });

    public static byte[] Jpeg(
        int width,
        int height,
        int orientation = 1,
        bool isLocated = true,
        bool isProgressive = false
    )
    {
        using var picture = Picture(width, height, orientation);
        using var noted = WithNotes(picture, orientation, isLocated);
        return noted.JpegsaveBuffer(q: 90, interlace: isProgressive, keep: Enums.ForeignKeep.All);
    }

    /// <param name="tolerance">How far from its colour a corner may be; ink knows fewer.</param>
    /// <summary>The colours of the corners as a browser shows the file: <c>RGBY</c>, top left to bottom right.</summary>
    public static string Corners(byte[] file, int tolerance = 40)
    {
        using var decoded = Image.NewFromBuffer(file);
        using var upright = decoded.Autorot();
        var (right, bottom) = (upright.Width * 7 / 8, upright.Height * 7 / 8);
        (int X, int Y)[] corners = [(right / 7, bottom / 7), (right, bottom / 7), (right / 7, bottom), (right, bottom)];
        return string.Concat(corners.Select(at => Name(upright[at.X, at.Y], tolerance)));
    }

    public static (int Width, int Height) Size(byte[] file)
    {
        using var decoded = Image.NewFromBuffer(file);
        return (decoded.Width, decoded.Height);
    }

    private static char Name(double[] pixel, int tolerance)
    {
        for (var i = 0; i < s_colours.Length; i++)
        {
            if (s_colours[i].Zip(pixel, (a, b) => Math.Abs(a - b)).Max() < tolerance)
                return "RGBY"[i];
        }
        return '?';
    }
}
