using System.Text;
using System.Text.RegularExpressions;
using Markdig.Syntax;

namespace BlogGen.Markdown;

/// <summary>The words for lists and previews: all before <c>&lt;!--more--&gt;</c>, else the first real paragraph.</summary>
internal static partial class ExcerptFinder
{
    private const int MaxLength = 300;

    public static (string Text, bool HasMore) Find(MarkdownDocument document)
    {
        var before = new StringBuilder();
        foreach (var block in document)
        {
            if (block is HtmlBlock html && More().IsMatch(html.Lines.ToString()))
                return (Cut(before.ToString().Trim()), true);
            if (block is ParagraphBlock paragraph)
                before.Append(PlainText.OfInline(paragraph.Inline)).Append(' ');
        }
        var first = document.OfType<ParagraphBlock>().Select(p => PlainText.OfInline(p.Inline)).FirstOrDefault(IsReal);
        return (Cut(first ?? ""), false);
    }

    private static bool IsReal(string text) =>
        text.Length > 0 && !Greeting().IsMatch(text) && !Hashtags().IsMatch(text);

    private static string Cut(string text)
    {
        if (text.Length <= MaxLength)
            return text;
        var space = text.LastIndexOf(' ', MaxLength);
        var end =
            space > MaxLength / 2 ? space
            : char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1
            : MaxLength;
        return text[..end].TrimEnd(' ', ',', '.', ';', ':') + "…";
    }

    [GeneratedRegex(
        @"<!--\s*(?:more|lanjut|baca selengkapnya)\s*-->",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    internal static partial Regex More();

    [GeneratedRegex(
        @"^(?:ass?alamu?[’'‘`]?\s?alaikum|wa'?alaikum|salam\b|selamat (?:pagi|siang|sore|malam|datang)|hai\b|halo\b|bismillah|om swastyastu|shalom|namo buddhaya|hello\b|hi\b)[^.!?]{0,80}[.!?,]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Greeting();

    [GeneratedRegex(@"^(?:#[\p{L}\p{N}_]+[\s,]*)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Hashtags();
}
