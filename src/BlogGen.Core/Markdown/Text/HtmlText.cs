using System.Net;
using System.Text;

namespace BlogGen.Markdown.Text;

/// <summary>The text that a reader of HTML sees.</summary>
public static class HtmlText
{
    /// <summary>On one line, entities decoded, without scripts, styles and comments.</summary>
    public static string ToPlainText(string html) => Collapse(Visible(html, withCode: true));

    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny("&<>\""))
            return text;
        var html = new StringBuilder(text.Length + 16);
        AppendEscaped(html, text);
        return html.ToString();
    }

    /// <summary>The same as <see cref="Escape"/>, without a text in between.</summary>
    internal static void AppendEscaped(StringBuilder html, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny("&<>\"") is >= 0 and var at)
        {
            html.Append(text[..at])
                .Append(
                    text[at] switch
                    {
                        '&' => "&amp;",
                        '<' => "&lt;",
                        '>' => "&gt;",
                        _ => "&quot;",
                    }
                );
            text = text[(at + 1)..];
        }
        html.Append(text);
    }

    /// <summary>Blocks are parted by line ends.</summary>
    internal static string Visible(string html, bool withCode = false)
    {
        var text = new StringBuilder(html.Length);
        var skipped = 0;
        foreach (var token in new HtmlTokens(html))
        {
            if (token.Kind == HtmlTokenKind.Text && skipped == 0)
                text.Append(html, token.Start, token.End - token.Start);
            if (FormulaIn(html, token) is { Length: > 0 } formula)
                text.Append(formula);
            if (!withCode || token.Name == "math")
                skipped = SkippedAfter(token, skipped);
            if (IsBlock(token.Name))
                text.Append('\n');
        }
        return WebUtility.HtmlDecode(text.ToString());
    }

    /// <summary>A formula in plain text, where the token begins one; entities are not decoded.</summary>
    internal static ReadOnlySpan<char> FormulaIn(string html, HtmlToken token)
    {
        if (token is not { Kind: HtmlTokenKind.StartTag, Name: "math" })
            return [];
        foreach (var attribute in new HtmlAttributeList(html, token.Start + "<math".Length, token.End))
        {
            if (html.AsSpan(attribute.Name).Equals("alttext", StringComparison.OrdinalIgnoreCase))
                return html.AsSpan(attribute.ValueStart..attribute.ValueEnd);
        }
        return [];
    }

    /// <summary>How deep in code and drawings the text after this token stands: nothing of it is prose.</summary>
    internal static int SkippedAfter(HtmlToken token, int skipped) =>
        token.Name is not ("pre" or "svg" or "math")
            ? skipped
            : Math.Max(0, skipped + (token.Kind == HtmlTokenKind.StartTag ? 1 : -1));

    /// <summary>White space of any kind and length becomes one space, and none is left at the ends.</summary>
    internal static string Collapse(string text) =>
        IsCollapsed(text) ? text : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool IsCollapsed(string text)
    {
        var wasSpace = true;
        foreach (var c in text)
        {
            var isSpace = char.IsWhiteSpace(c);
            if (isSpace && (wasSpace || c != ' '))
                return false;
            wasSpace = isSpace;
        }
        return !wasSpace || text.Length == 0;
    }

    internal static bool IsBlock(string tag) =>
        tag
            is "p"
                or "div"
                or "br"
                or "hr"
                or "li"
                or "ul"
                or "ol"
                or "dl"
                or "dt"
                or "dd"
                or "h1"
                or "h2"
                or "h3"
                or "h4"
                or "h5"
                or "h6"
                or "blockquote"
                or "pre"
                or "table"
                or "tr"
                or "td"
                or "th"
                or "caption"
                or "figure"
                or "figcaption"
                or "aside"
                or "section"
                or "article"
                or "header"
                or "footer"
                or "main"
                or "nav"
                or "form"
                or "fieldset"
                or "legend"
                or "details"
                or "summary"
                or "address"
                or "center";
}
