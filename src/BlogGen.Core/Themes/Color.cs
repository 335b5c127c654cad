using System.Globalization;

namespace BlogGen.Themes;

/// <summary>A colour of a theme, and how well it can be read on another, as WCAG 2.2 measures it.</summary>
internal readonly record struct Color(byte Red, byte Green, byte Blue)
{
    /// <summary>What WCAG 2.2 AA asks of text.</summary>
    public const double Readable = 4.5;

    private const int Steps = 100;

    private static readonly Color Black = new(0, 0, 0);
    private static readonly Color White = new(255, 255, 255);

    /// <summary>Names for those who do not write hexadecimal numbers.</summary>
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["biru"] = "#1f4e8c",
        ["blue"] = "#1f4e8c",
        ["hijau"] = "#2c6b3f",
        ["green"] = "#2c6b3f",
        ["toska"] = "#0f6a70",
        ["teal"] = "#0f6a70",
        ["merah"] = "#a3312b",
        ["red"] = "#a3312b",
        ["jingga"] = "#a34a12",
        ["orange"] = "#a34a12",
        ["cokelat"] = "#74502c",
        ["brown"] = "#74502c",
        ["ungu"] = "#67408f",
        ["purple"] = "#67408f",
        ["merah muda"] = "#a92f68",
        ["pink"] = "#a92f68",
    };

    /// <summary><c>#1f4e8c</c>, <c>#14c</c>, or a name; null for anything else.</summary>
    public static Color? TryParse(string? text)
    {
        var value = text?.Trim() ?? "";
        if (Names.GetValueOrDefault(value) is { } named)
            value = named;
        if (value is not ['#', .. var digits])
            return null;
        if (digits.Length == 3)
            digits = string.Concat(digits.SelectMany(c => new[] { c, c }));
        return
            digits.Length == 6
            && int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb)
            ? new Color((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb)
            : null;
    }

    public static double Contrast(Color one, Color other)
    {
        var (a, b) = (one.Luminance, other.Luminance);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>The nearest shade of this colour that can be read on the background, darker or lighter as it needs.</summary>
    public Color ReadableOn(Color background, double ratio = Readable)
    {
        var goal = Contrast(Black, background) > Contrast(White, background) ? Black : White;
        var shade = this;
        for (var step = 1; Contrast(shade, background) < ratio && step <= Steps; step++)
            shade = Mixed(goal, (double)step / Steps);
        return shade;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    private double Luminance => 0.2126 * Linear(Red) + 0.7152 * Linear(Green) + 0.0722 * Linear(Blue);

    private static double Linear(byte channel)
    {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    private Color Mixed(Color other, double share)
    {
        byte Mix(byte from, byte to) => (byte)Math.Round(from + (to - from) * share);
        return new Color(Mix(Red, other.Red), Mix(Green, other.Green), Mix(Blue, other.Blue));
    }
}
