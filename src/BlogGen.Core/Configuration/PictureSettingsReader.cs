using BlogGen.Content;
using BlogGen.Diagnostics;
using BlogGen.Pictures;
using BlogGen.Yaml;

namespace BlogGen.Configuration;

/// <summary>Reads <c>foto:</c>: <c>{lebar: [400, 800, 1280], mutu: 75, avif: tidak, asli: tidak}</c>.</summary>
internal static class PictureSettingsReader
{
    private const int Narrowest = 100;
    private const int Widest = 4000;

    public static PictureSettings Read(Node? node, DiagnosticBag problems)
    {
        var settings = new PictureSettings();
        if (node is not MapNode map)
            return settings;
        return settings with
        {
            Widths = Value(["widths", "lebar"], WidthsOf) ?? settings.Widths,
            Quality =
                Value(["quality", "mutu"], n => Number(n.AsText(), 1, 100) is { } q ? [q] : null)?[0]
                ?? settings.Quality,
            Avif = Flag(["avif"]),
            KeepsOriginals = Flag(["originals", "asli"]),
        };

        IReadOnlyList<int>? Value(string[] names, Func<Node, IReadOnlyList<int>?> read)
        {
            if (map.Find(names) is not { } value)
                return null;
            var known = read(value);
            if (known is null)
                problems.Add(
                    Problems.UnreadablePictureSetting(value.At, names[^1], string.Join(", ", value.AsTexts()))
                );
            return known;
        }

        bool Flag(string[] names) =>
            Value(names, n => FieldConverter.FlagOf(n.AsText() ?? "") is { } f ? [f ? 1 : 0] : null)?[0] == 1;
    }

    private static IReadOnlyList<int>? WidthsOf(Node node)
    {
        var widths = node.AsTexts().Select(text => Number(text, Narrowest, Widest)).ToList();
        return widths.Count is 0 or > 8 || widths.Contains(null) ? null : [.. widths.OfType<int>().Distinct().Order()];
    }

    private static int? Number(string? text, int least, int most) =>
        int.TryParse(text, out var number) && number >= least && number <= most ? number : null;
}
