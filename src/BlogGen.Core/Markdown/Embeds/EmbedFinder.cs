using System.Globalization;

namespace BlogGen.Markdown.Embeds;

/// <summary>Knows the addresses that teachers copy from their browser, and the form of each that a frame takes.</summary>
internal static class EmbedFinder
{
    /// <returns>Null for an address that is only a link.</returns>
    public static Embed? Find(string address)
    {
        if (IsFile(address, ".pdf"))
            return new Embed(EmbedProvider.Pdf, address) { Ratio = "3/4" };
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http"))
            return null;
        var place = new EmbedAddress(uri);
        return place.Host switch
        {
            "youtube.com" or "m.youtube.com" or "youtu.be" or "youtube-nocookie.com" => YouTube(place),
            "vimeo.com" => Vimeo(place),
            "phet.colorado.edu" => Phet(place),
            "geogebra.org" => GeoGebra(place),
            "desmos.com" => Desmos(place),
            "docs.google.com" => GoogleEditor(place),
            "drive.google.com" => GoogleDrive(place),
            "forms.gle" => new Embed(EmbedProvider.GoogleForms, null),
            "maps.app.goo.gl" or "maps.google.com" => new Embed(EmbedProvider.GoogleMaps, null),
            "google.com" when place.Part(0) == "maps" => new Embed(EmbedProvider.GoogleMaps, null),
            "openstreetmap.org" => OpenStreetMap(place),
            "quizizz.com" or "wayground.com" => new Embed(EmbedProvider.Wayground, null),
            "wordwall.net" => new Embed(EmbedProvider.Wordwall, null),
            "kahoot.it" or "kahoot.com" or "create.kahoot.it" => new Embed(EmbedProvider.Kahoot, null),
            "liveworksheets.com" => new Embed(EmbedProvider.Liveworksheets, null),
            _ => H5P(place),
        };
    }

    public static bool IsFile(string address, params ReadOnlySpan<string> endings)
    {
        var end = address.AsSpan().IndexOfAny('?', '#');
        var path = end < 0 ? address : address[..end];
        foreach (var ending in endings)
        {
            if (path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    /// <param name="film">An address, or only the id in it.</param>
    /// <returns>Null for what is no film.</returns>
    public static string? YouTubeId(string film) =>
        IsYouTubeId(film) ? film
        : Uri.TryCreate(
            film.Contains("://", StringComparison.Ordinal) ? film : "https://" + film,
            UriKind.Absolute,
            out var uri
        )
            ? YouTubeId(new EmbedAddress(uri))
        : null;

    private static string? YouTubeId(EmbedAddress place)
    {
        var id =
            place.Host == "youtu.be" ? place.Part(0)
            : place.Part(0) is "shorts" or "embed" or "live" or "v" ? place.Part(1)
            : place.Part(0) == "watch" ? place.Query("v")
            : null;
        return IsYouTubeId(id) ? id : null;
    }

    private static bool IsYouTubeId(string? id) => id is { Length: 11 } && IsId(id);

    private static Embed? YouTube(EmbedAddress place)
    {
        var list = place.Query("list");
        if (YouTubeId(place) is { } id)
        {
            var start = Seconds(place.Query("t") ?? place.Query("start"));
            return new Embed(
                EmbedProvider.YouTube,
                $"https://www.youtube-nocookie.com/embed/{id}" + (start > 0 ? Invariant($"?start={start}") : "")
            )
            {
                Ratio = place.Part(0) == "shorts" ? "9/16" : "16/9",
            };
        }
        return place.Part(0) == "playlist" && list is not null && IsId(list)
            ? new Embed(EmbedProvider.YouTube, $"https://www.youtube-nocookie.com/embed/videoseries?list={list}")
            : null;
    }

    private static Embed? Vimeo(EmbedAddress place) =>
        place.Part(0) is { Length: > 0 } id && id.All(char.IsAsciiDigit)
            ? new Embed(EmbedProvider.Vimeo, $"https://player.vimeo.com/video/{id}?dnt=1")
            : null;

    // PhET calls Indonesian "in"; "_all" holds every language and falls back to English where one is missing.
    private static Embed? Phet(EmbedAddress place)
    {
        var (name, locale) =
            place.Part(1) == "simulations" ? (place.Part(2), place.Part(0))
            : (place.Part(0), place.Part(1)) == ("sims", "html") ? (place.Part(2), LocaleOf(place.Part(4)))
            : (null, null);
        return name is { Length: > 0 } && IsId(name) && locale is { Length: > 0 } && IsId(locale)
            ? new Embed(
                EmbedProvider.Phet,
                $"https://phet.colorado.edu/sims/html/{name}/latest/{name}_all.html?locale={locale}"
            )
            : null;

        static string LocaleOf(string? file) =>
            file?.Split('_', '.') is [_, .. var rest] && rest is [var locale, ..] && locale != "all" ? locale : "in";
    }

    private static Embed? GeoGebra(EmbedAddress place)
    {
        var id =
            place.Part(0) == "m" ? place.Part(1)
            : (place.Part(0), place.Part(1), place.Part(2)) == ("material", "show", "id") ? place.Part(3)
            : place.Part(0) is "calculator" or "graphing" or "geometry" or "3d" or "classic" ? place.Part(1)
            : null;
        return id is { Length: > 0 } && IsId(id)
            ? new Embed(EmbedProvider.GeoGebra, $"https://www.geogebra.org/material/iframe/id/{id}") { Ratio = "4/3" }
            : null;
    }

    private static Embed? Desmos(EmbedAddress place) =>
        place.Part(0) is "calculator" or "geometry" or "3d" && place.Part(1) is { Length: > 0 } id && IsId(id)
            ? new Embed(EmbedProvider.Desmos, $"https://www.desmos.com/{place.Part(0)}/{id}?embed") { Ratio = "4/3" }
            : null;

    private static Embed? GoogleEditor(EmbedAddress place)
    {
        // …/d/ID/edit, and …/d/e/ID/pub for what was published.
        var isPublished = place.Part(2) == "e";
        var id = place.Part(isPublished ? 3 : 2);
        if (place.Part(1) != "d" || id is not { Length: > 0 } || !IsId(id))
            return null;
        var root = $"https://docs.google.com/{place.Part(0)}/d/{(isPublished ? "e/" : "")}{id}";
        return place.Part(0) switch
        {
            "forms" => new Embed(EmbedProvider.GoogleForms, root + "/viewform?embedded=true") { Ratio = "3/4" },
            "presentation" => new Embed(EmbedProvider.GoogleSlides, root + "/embed"),
            "document" => new Embed(EmbedProvider.GoogleDocs, root + (isPublished ? "/pub?embedded=true" : "/preview"))
            {
                Ratio = "3/4",
            },
            "spreadsheets" => new Embed(
                EmbedProvider.GoogleSheets,
                root + (isPublished ? "/pubhtml?widget=true" : "/preview")
            )
            {
                Ratio = "4/3",
            },
            _ => null,
        };
    }

    private static Embed? GoogleDrive(EmbedAddress place) =>
        (place.Part(0), place.Part(1)) == ("file", "d") && place.Part(2) is { Length: > 0 } id && IsId(id)
            ? new Embed(EmbedProvider.GoogleDrive, $"https://drive.google.com/file/d/{id}/preview") { Ratio = "4/3" }
            : null;

    private static Embed? H5P(EmbedAddress place)
    {
        if (place.Host == "h5p.org" && (place.Part(0), place.Part(1)) == ("h5p", "embed") && IsId(place.Part(2) ?? ""))
            return new Embed(EmbedProvider.H5P, $"https://h5p.org/h5p/embed/{place.Part(2)}");
        return
            place.Host.EndsWith(".h5p.com", StringComparison.Ordinal)
            && place.Part(0) == "content"
            && place.Part(1) is { Length: > 0 } id
            && IsId(id)
            ? new Embed(EmbedProvider.H5P, $"https://{place.Host}/content/{id}/embed")
            : null;
    }

    private static Embed OpenStreetMap(EmbedAddress place) =>
        new(
            EmbedProvider.OpenStreetMap,
            MapWindow.Around(place.Fragment) is { } box
                ? $"https://www.openstreetmap.org/export/embed.html?bbox={box}"
                : null
        )
        {
            Ratio = "4/3",
        };

    private static bool IsId(string text) =>
        text.Length is > 0 and < 200 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    /// <param name="time"><c>90</c>, <c>90s</c>, <c>1m30s</c> or <c>1h2m3s</c>.</param>
    private static int Seconds(string? time)
    {
        var (total, number) = (0, 0);
        foreach (var c in (time ?? "").AsSpan(0, Math.Min(12, time?.Length ?? 0)))
        {
            if (char.IsAsciiDigit(c))
                number = Math.Min(number * 10 + (c - '0'), 1_000_000);
            else
                (total, number) = (
                    total
                        + number
                            * (
                                c switch
                                {
                                    'h' => 3600,
                                    'm' => 60,
                                    _ => 1,
                                }
                            ),
                    0
                );
        }
        return total + number;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
