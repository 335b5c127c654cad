using System.Collections.Frozen;
using System.Globalization;

namespace BlogGen.Markdown.Maths.Vocabulary;

/// <summary>Colours by the names of LaTeX, in tones that can be read on white; by numbers; and by Indonesian names.</summary>
internal static class Colors
{
    private static readonly FrozenDictionary<string, string> s_names = new Dictionary<string, string>(
        StringComparer.OrdinalIgnoreCase
    )
    {
        ["black"] = "black",
        ["blue"] = "blue",
        ["brown"] = "#8b4513",
        ["cyan"] = "#008b8b",
        ["darkgray"] = "#404040",
        ["gray"] = "gray",
        ["grey"] = "gray",
        ["green"] = "green",
        ["lightgray"] = "#bfbfbf",
        ["lime"] = "#5a9e00",
        ["magenta"] = "#c000c0",
        ["maroon"] = "maroon",
        ["navy"] = "navy",
        ["olive"] = "olive",
        ["orange"] = "#d35400",
        ["pink"] = "#d6336c",
        ["purple"] = "purple",
        ["red"] = "red",
        ["teal"] = "teal",
        ["violet"] = "#8000ff",
        ["white"] = "white",
        ["yellow"] = "#ffd700",
        ["gold"] = "#b8860b",
        ["silver"] = "silver",
        ["indigo"] = "indigo",
        ["crimson"] = "crimson",
        ["tomato"] = "tomato",
        ["darkgreen"] = "darkgreen",
        ["darkred"] = "darkred",
        ["darkblue"] = "darkblue",
        ["royalblue"] = "royalblue",
        ["forestgreen"] = "forestgreen",
        ["hitam"] = "black",
        ["biru"] = "blue",
        ["cokelat"] = "#8b4513",
        ["abu-abu"] = "gray",
        ["hijau"] = "green",
        ["merah"] = "red",
        ["jingga"] = "#d35400",
        ["ungu"] = "purple",
        ["kuning"] = "#ffd700",
        ["putih"] = "white",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<string> Names => s_names.Keys;

    /// <param name="model"><c>HTML</c>, <c>rgb</c>, <c>RGB</c>, <c>gray</c>, or none.</param>
    public static string? Find(string model, string name) =>
        model switch
        {
            "HTML" => Hex(name),
            "rgb" => Parts(name, 3, 255),
            "RGB" => Parts(name, 3, 1),
            "gray" => Parts($"{name},{name},{name}", 3, 255),
            _ => name.StartsWith('#') ? Hex(name[1..]) : s_names.GetValueOrDefault(name),
        };

    private static string? Hex(string digits) =>
        digits.Length is 3 or 6 && digits.All(char.IsAsciiHexDigit) ? $"#{digits}" : null;

    private static string? Parts(string text, int count, double scale)
    {
        var parts = text.Split(',');
        if (parts.Length != count)
            return null;
        var color = "#";
        foreach (var part in parts)
        {
            if (
                !double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
                || double.IsNaN(value)
            )
                return null;
            color += ((int)Math.Round(Math.Clamp(value * scale, 0, 255))).ToString("x2", CultureInfo.InvariantCulture);
        }
        return color;
    }
}
