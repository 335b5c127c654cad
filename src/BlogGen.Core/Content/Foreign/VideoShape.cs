using BlogGen.Markdown;
using BlogGen.Markdown.Embeds;

namespace BlogGen.Content.Foreign;

/// <summary>A film as a link: nothing is fetched from elsewhere until the reader wants it.</summary>
internal static class VideoShape
{
    /// <param name="film">An id, or an address that holds it.</param>
    public static Replacement? YouTube(TagPlace place, string? film, string? title)
    {
        if (EmbedFinder.YouTubeId(film ?? "") is not { } id)
            return null;
        var words = title ?? RenderState.Say(place.Language, "Tonton video di YouTube", "Watch the video on YouTube");
        return new Replacement($"[{PlainWords.Escape(words)}](https://www.youtube.com/watch?v={id})", place.Tag.End);
    }
}
