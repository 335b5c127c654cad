using BlogGen.Files;

namespace BlogGen.Themes;

/// <summary>
/// A theme's <c>assets/style.extra.css</c> is written below the <c>assets/style.css</c> that it would have without it:
/// a child theme adds to its parent's style, and a page still loads one file.
/// </summary>
internal static class ExtraStyles
{
    private const string Extra = ".extra.css";
    private const string Plain = ".css";

    public static bool Is(string path) => path.EndsWith(Extra, StringComparison.Ordinal);

    /// <param name="layers">The uppermost first; its extra comes last in the file, so that it wins.</param>
    /// <returns>The joined files alone.</returns>
    public static IFileStore Join(IReadOnlyList<IFileStore> layers)
    {
        var joined = new MemoryFileStore();
        var extras = layers.SelectMany(layer => layer.List()).Where(Is).Distinct(StringComparer.Ordinal);
        foreach (var extra in extras)
        {
            var style = extra[..^Extra.Length] + Plain;
            joined.Write(style, string.Join('\n', Parts(layers, style, extra)));
        }
        return joined;
    }

    /// <summary>From the lowest layer up; a whole style of its own begins anew.</summary>
    private static List<string> Parts(IReadOnlyList<IFileStore> layers, string style, string extra)
    {
        var parts = new List<string>();
        foreach (var layer in layers.Reverse())
        {
            if (layer.Exists(style))
                parts = [TextDecoder.Decode(layer.Read(style)).Text];
            if (layer.Exists(extra))
                parts.Add(TextDecoder.Decode(layer.Read(extra)).Text);
        }
        return parts;
    }
}
