using System.Text;
using BlogGen.Markdown.Text;

namespace BlogGen.Importing;

/// <summary>Writes foreign text as Markdown that means exactly that text.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_{}[]<>#|~^$&!:=+";

    /// <summary>Of one line: no sign of it is read as a mark.</summary>
    public static string Escape(string text)
    {
        var markdown = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (Special.Contains(text[i]) || IsListMark(text, i) || IsLink(text, i))
                markdown.Append('\\');
            markdown.Append(text[i]);
        }
        return markdown.ToString();
    }

    /// <summary>For a line of a list or a table: paragraphs become line breaks.</summary>
    public static string Inline(GiftText text) =>
        text.Format switch
        {
            "html" => InlineHtml(text.Text),
            "markdown" => OneLine(text.Text),
            _ => Escape(text.Text),
        };

    /// <summary>For a text of its own.</summary>
    public static string Block(GiftText text) =>
        text.Format switch
        {
            "html" when IsSimple(text.Text) => string.Join("\n\n", Paragraphs(text.Text)),
            "html" => string.Join('\n', text.Text.Split('\n').Where(line => line.Trim().Length > 0)),
            "markdown" => text.Text,
            _ => Escape(text.Text),
        };

    /// <summary>Written as HTML that no Markdown can stand in for.</summary>
    public static bool IsRawBlock(GiftText text) => text.Format == "html" && !IsSimple(text.Text);

    /// <summary><c>1.</c>, <c>-</c> at the start make a list.</summary>
    private static bool IsListMark(string text, int at) =>
        text[at] is '-' && at == 0
        || text[at] is '.' or ')' && at is > 0 and < 10 && text.AsSpan(0, at).IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary><c>www.</c> makes a link.</summary>
    private static bool IsLink(string text, int at) =>
        text[at] == '.' && at >= 3 && text.AsSpan(at - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase);

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string InlineHtml(string html) =>
        IsSimple(html)
            ? string.Join("<br>", Paragraphs(html))
            : OneLine(html).Replace(" # ", " &#35; ", StringComparison.Ordinal);

    /// <summary>Nothing in it is a block but paragraphs.</summary>
    private static bool IsSimple(string html)
    {
        foreach (var token in new HtmlTokens(html))
        {
            if (token.Kind is HtmlTokenKind.Other || (token.Name is not ("p" or "br") && HtmlText.IsBlock(token.Name)))
                return false;
        }
        return true;
    }

    private static IReadOnlyList<string> Paragraphs(string html)
    {
        var paragraphs = new List<string>();
        var text = new StringBuilder();
        foreach (var token in new HtmlTokens(html))
        {
            var written = html[token.Start..token.End];
            if (token.Name == "p")
                Finish();
            else if (token.Kind == HtmlTokenKind.Text)
                text.Append(EscapeBetweenTags(written));
            else
                text.Append(OneLine(written));
        }
        Finish();
        return paragraphs;

        void Finish()
        {
            if (OneLine(text.ToString()) is { Length: > 0 } line)
                paragraphs.Add(line);
            text.Clear();
        }
    }

    /// <summary>Entities stay what they are.</summary>
    private static string EscapeBetweenTags(string text) =>
        Escape(text).Replace("\\&", "&", StringComparison.Ordinal) is var escaped && escaped.Contains('&')
            ? UnescapeEntities(escaped)
            : escaped;

    private static string UnescapeEntities(string text) => text.Replace("&\\#", "&#", StringComparison.Ordinal);
}
