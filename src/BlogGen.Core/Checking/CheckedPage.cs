using System.Text;
using BlogGen.Content;
using BlogGen.Diagnostics;
using BlogGen.Markdown;
using BlogGen.Sites;

namespace BlogGen.Checking;

/// <summary>A page that goes online, with its file as the author wrote it.</summary>
/// <param name="Body">As it was saved last.</param>
/// <param name="Lines">Of the file; the first is line 1.</param>
/// <param name="Own">Of the site that the page belongs to.</param>
internal sealed record CheckedPage(Page Page, Body Body, IReadOnlyList<string> Lines, OwnPlaces Own)
{
    /// <summary>Of the body, with nothing at its links: their addresses are in <see cref="Page"/>.</summary>
    public string Html { get; } = Encoding.UTF8.GetString(Body.Html.Span);

    public string File => Page.Source.Path;

    /// <summary>Another tool would have made other HTML of it.</summary>
    public bool IsTemplate =>
        Page.Source.Dialect != Dialect.BlogGen && Lines.Any(line => line.Contains("{%", StringComparison.Ordinal));

    public SourceLocation Top => new(File, 1);

    /// <summary>Where the first paragraph begins; without one, the first line that says anything.</summary>
    public SourceLocation FirstParagraph
    {
        get
        {
            var body = FrontMatterFence.Find(string.Join('\n', Lines)).BodyLine - 1;
            var word = Body.Excerpt.Split(' ')[0];
            var written = Enumerable
                .Range(body, Math.Max(0, Lines.Count - body))
                .Where(i => !string.IsNullOrWhiteSpace(Lines[i]))
                .ToList();
            var line = written.FindIndex(i =>
                word.Length > 0 && !Lines[i].StartsWith('#') && Lines[i].Contains(word, StringComparison.Ordinal)
            );
            return written.Count == 0 ? Top : new SourceLocation(File, written[Math.Max(0, line)] + 1, 1);
        }
    }

    /// <summary>The first line that holds the words, after those that were found before.</summary>
    /// <param name="number">Which of several: 0 for the first.</param>
    public SourceLocation Find(string words, int number = 0)
    {
        for (var i = 0; i < Lines.Count; i++)
        {
            var at = Lines[i].IndexOf(words, StringComparison.OrdinalIgnoreCase);
            for (; at >= 0; at = Lines[i].IndexOf(words, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                if (number-- == 0)
                    return new SourceLocation(File, i + 1, at + 1);
            }
        }
        return Top;
    }
}
