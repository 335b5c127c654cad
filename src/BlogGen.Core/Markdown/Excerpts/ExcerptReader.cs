using BlogGen.Markdown.Text;

namespace BlogGen.Markdown.Excerpts;

/// <summary>The few sentences that stand for a post in lists: what its author says first, after the greetings.</summary>
internal static class ExcerptReader
{
    private const int Longest = 300;

    /// <param name="moreAt">End in <paramref name="html"/> of what the author marked as the excerpt; -1 without a mark.</param>
    public static string Read(string html, int moreAt)
    {
        var paragraphs = ParagraphText.Of(moreAt >= 0 ? html[..moreAt] : html);
        return moreAt >= 0 ? All(paragraphs) : FirstReal(paragraphs);
    }

    /// <summary>Cut at a word, with an ellipsis.</summary>
    public static string Shorten(string text)
    {
        var line = HtmlText.Collapse(text.Length > 4 * Longest ? text[..(4 * Longest)] : text);
        if (line.Length <= Longest)
            return line;
        var space = line.LastIndexOf(' ', Longest);
        var end = space > Longest / 2 ? space : Longest - (char.IsHighSurrogate(line[Longest - 1]) ? 1 : 0);
        return line[..end].TrimEnd(' ', ',', ';', ':', '.', '-', '–', '—') + "…";
    }

    private static string All(IEnumerable<ParagraphText> paragraphs) =>
        HtmlText.Collapse(string.Join(' ', paragraphs.Select(p => p.Text)));

    private static string FirstReal(IEnumerable<ParagraphText> paragraphs)
    {
        string? fallback = null;
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.IsProse && !Openings.IsOpening(paragraph))
                return Shorten(Openings.WithoutGreeting(paragraph.Text));
            if (!paragraph.IsHeading && !Openings.IsOpening(paragraph))
                fallback ??= paragraph.Text;
        }
        return Shorten(fallback ?? "");
    }
}
