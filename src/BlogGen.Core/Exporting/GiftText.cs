using System.Net;
using System.Text;
using BlogGen.Markdown.Quiz;

namespace BlogGen.Exporting;

/// <summary>The signs that mean something to GIFT, made harmless.</summary>
internal static class GiftText
{
    private const string Controls = "\\#=~{}:";

    /// <summary>Plain words: a name, an answer. An arrow cannot be escaped, so it becomes a real one.</summary>
    public static string Escape(string text)
    {
        var gift = new StringBuilder(text.Length + 8);
        foreach (var c in text.Replace("->", "→", StringComparison.Ordinal))
        {
            if (Controls.Contains(c))
                gift.Append('\\');
            gift.Append(c is '\n' or '\r' ? ' ' : c);
        }
        return gift.ToString().Trim();
    }

    /// <summary>HTML on one line; what looks like a weight or a format at its start is written as an entity.</summary>
    public static string Html(string html)
    {
        var line = OneLine(html);
        if (line.Length > 0 && line[0] is '%' or '[')
            line = $"&#{(int)line[0]};{line[1..]}";
        return Escape(line);
    }

    public static string Html(string plain, bool isPlain) => Html(isPlain ? WebUtility.HtmlEncode(plain) : plain);

    /// <summary>Line ends count only in code; a blank line would end the question.</summary>
    private static string OneLine(string html)
    {
        if (!html.Contains('\n'))
            return html.Trim();
        var line = new StringBuilder(html.Length);
        var inCode = false;
        foreach (var part in html.Split('\n'))
        {
            if (line.Length > 0)
                line.Append(inCode ? "<br />" : " ");
            line.Append(part);
            inCode =
                part.LastIndexOf("<pre", StringComparison.Ordinal) is var open
                && part.LastIndexOf("</pre", StringComparison.Ordinal) is var close
                && (open > close || (inCode && close < 0));
        }
        return line.ToString().Trim();
    }

    /// <summary>The text with lines where its blanks are.</summary>
    public static string WithLines(string html) => GapMarkup.Replace(html, _ => "_____");
}
