using BlogGen.Markdown;

namespace BlogGen.Content.Foreign;

/// <summary>A film as a link: nothing is fetched from elsewhere until the reader wants it.</summary>
internal static class VideoShape
{
    private static readonly string[] BeforeId = ["v=", "youtu.be/", "/embed/", "/shorts/"];

    /// <param name="film">An id, or an address that holds it.</param>
    public static Replacement? YouTube(TagPlace place, string? film, string? title)
    {
        if (IdOf(film ?? "") is not { } id)
            return null;
        var words = title ?? RenderState.Say(place.Language, "Tonton video di YouTube", "Watch the video on YouTube");
        return new Replacement($"[{PlainWords.Escape(words)}](https://www.youtube.com/watch?v={id})", place.Tag.End);
    }

    private static string? IdOf(string film)
    {
        foreach (var mark in BeforeId)
        {
            if (film.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var at)
                film = film[(at + mark.Length)..].Split('?', '&', '#', '/')[0];
        }
        return film.Length is >= 6 and <= 20 && film.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
            ? film
            : null;
    }
}
