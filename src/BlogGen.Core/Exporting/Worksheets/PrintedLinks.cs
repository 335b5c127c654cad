using System.Text;
using BlogGen.Markdown.Quiz;
using BlogGen.Markdown.Text;

namespace BlogGen.Exporting.Worksheets;

/// <summary>On paper a link is a letter, and its address stands at the end of the sheet.</summary>
internal static class PrintedLinks
{
    private const string Href = "href=\"http";

    /// <returns>The addresses as HTML, in the order of their letters.</returns>
    public static (string Html, IReadOnlyList<string> Links) Number(string html)
    {
        var links = new List<string>();
        var text = new StringBuilder(html.Length + 64);
        var at = 0;
        var figures = 0;
        var open = "";
        foreach (var token in new HtmlTokens(html))
        {
            var isStart = token.Kind == HtmlTokenKind.StartTag;
            if (token.Name == "figure" && IsEmbed(html, token, isStart, figures))
                figures += isStart ? 1 : -1;
            if (token.Name != "a")
                continue;
            if (isStart)
                open = figures > 0 ? "" : AddressIn(html.AsSpan(token.Start, token.End - token.Start));
            else if (open.Length > 0)
            {
                if (!html.AsSpan(at, token.Start - at).EndsWith(open))
                {
                    if (!links.Contains(open))
                        links.Add(open);
                    text.Append(html, at, token.End - at);
                    text.Append($"<sup>{Letters.Of(links.IndexOf(open)).ToLowerInvariant()}</sup>");
                    at = token.End;
                }
                open = "";
            }
        }
        return (text.Append(html, at, html.Length - at).ToString(), links);
    }

    /// <summary>The address of an embed stands beside its code.</summary>
    private static bool IsEmbed(string html, HtmlToken token, bool isStart, int figures) =>
        isStart
            ? html.AsSpan(token.Start, token.End - token.Start).Contains("\"embed", StringComparison.Ordinal)
            : figures > 0;

    private static string AddressIn(ReadOnlySpan<char> tag)
    {
        var start = tag.IndexOf(Href, StringComparison.Ordinal);
        if (start < 0)
            return "";
        var value = tag[(start + "href=\"".Length)..];
        return value[..Math.Max(0, value.IndexOf('"'))].ToString();
    }
}
