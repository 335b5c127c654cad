using System.Globalization;
using System.Xml;

namespace BlogGen.Pictures;

/// <param name="Header">Width and height are 0 where the drawing names none.</param>
/// <param name="Clean">The drawing without what it must not hold; null where nothing had to be taken out.</param>
/// <param name="WasUnsafe">A script, a reaction to a tap, or something fetched from elsewhere was taken out.</param>
internal sealed record SvgReading(PictureHeader Header, byte[]? Clean, bool WasUnsafe);

/// <summary>An SVG is a page of its own: opened directly it may run scripts and fetch from anywhere.</summary>
internal static class SvgFile
{
    private const int LongestDrawing = 50_000_000;

    /// <summary>The root element within the first lines, behind declarations and comments.</summary>
    public static bool Is(ReadOnlySpan<byte> file)
    {
        var start = file[..Math.Min(file.Length, 4096)];
        var text = start.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? start[3..] : start;
        text = text.TrimStart(" \t\r\n"u8);
        return text.StartsWith("<"u8) && text.IndexOf("<svg"u8) >= 0;
    }

    /// <summary>Null for what is no well-formed drawing.</summary>
    public static SvgReading? Read(byte[] file)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(file), Settings());
            var output = new MemoryStream(file.Length);
            var filter = new SvgFilter(reader);
            using (
                var writer = XmlWriter.Create(
                    output,
                    new XmlWriterSettings
                    {
                        OmitXmlDeclaration = true,
                        NewLineHandling = NewLineHandling.None,
                        Encoding = new System.Text.UTF8Encoding(false),
                    }
                )
            )
                filter.CopyTo(writer);
            var (width, height) = SizeOf(filter);
            return new SvgReading(
                new PictureHeader(PictureFormat.Svg, width, height) { HasAlpha = true },
                filter.HasRemoved ? output.ToArray() : null,
                filter.WasUnsafe
            );
        }
        catch (Exception e) when (e is XmlException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Drawing programs write entities of their own; nothing is fetched, and nothing may swell.</summary>
    private static XmlReaderSettings Settings() =>
        new()
        {
            DtdProcessing = DtdProcessing.Parse,
            XmlResolver = null,
            MaxCharactersFromEntities = 100_000,
            MaxCharactersInDocument = LongestDrawing,
        };

    private static (int Width, int Height) SizeOf(SvgFilter root)
    {
        var box = (root.ViewBox ?? "").Split([' ', ',', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
        var (boxWidth, boxHeight) = box.Length == 4 ? (Length(box[2]), Length(box[3])) : (0, 0);
        var (width, height) = (Length(root.Width), Length(root.Height));
        return (width, height) switch
        {
            (> 0, > 0) => (Whole(width), Whole(height)),
            (> 0, _) when boxWidth > 0 => (Whole(width), Whole(width * boxHeight / boxWidth)),
            (_, > 0) when boxHeight > 0 => (Whole(height * boxWidth / boxHeight), Whole(height)),
            _ => (Whole(boxWidth), Whole(boxHeight)),
        };
    }

    private static int Whole(double length) => length is > 0 and < 100_000 ? Math.Max(1, (int)Math.Round(length)) : 0;

    /// <summary>In pixels; a share of the page is no length.</summary>
    private static double Length(string? text)
    {
        var number = (text ?? "").Trim();
        var unit = number.TrimStart([.. "0123456789.+-eE"]);
        if (!double.TryParse(number[..^unit.Length], CultureInfo.InvariantCulture, out var value))
            return 0;
        return unit switch
        {
            "" or "px" => value,
            "pt" => value * 4 / 3,
            "mm" => value * 96 / 25.4,
            "cm" => value * 96 / 2.54,
            "in" => value * 96,
            _ => 0,
        };
    }
}
