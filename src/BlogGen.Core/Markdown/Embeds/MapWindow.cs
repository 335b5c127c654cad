using System.Globalization;

namespace BlogGen.Markdown.Embeds;

/// <summary>The part of the world that a map's address shows: <c>#map=15/-6.9147/107.6098</c>.</summary>
internal static class MapWindow
{
    // A tile of the world map is 256 pixels wide at zoom 0; frames are about two tiles wide.
    private const double TilesAcross = 2;

    /// <returns><c>west,south,east,north</c> in degrees; null for an address without a place.</returns>
    public static string? Around(string fragment)
    {
        var parts = fragment.Split('&')[0].Split('/');
        if (
            parts is not [{ } head, { } north, { } east]
            || !head.StartsWith("#map=", StringComparison.Ordinal)
            || !TryRead(head[5..], out var zoom)
            || !TryRead(north, out var latitude)
            || !TryRead(east, out var longitude)
        )
            return null;
        var width = 360 / Math.Pow(2, Math.Clamp(zoom, 1, 19)) * TilesAcross / 2;
        var height = width * 0.75 * Math.Cos(latitude * Math.PI / 180);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{longitude - width:0.#####},{latitude - height:0.#####},{longitude + width:0.#####},{latitude + height:0.#####}"
        );
    }

    private static bool TryRead(string text, out double number) =>
        double.TryParse(
            text,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out number
        );
}
