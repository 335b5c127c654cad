using System.Text;
using BlogGen.Diagnostics;
using BlogGen.Markdown;
using BlogGen.Markdown.Text;

namespace BlogGen.Checking;

/// <summary>Who hears only the links of a page must know from their words where they lead.</summary>
internal static class LinkTextRules
{
    private static readonly HashSet<string> s_vague = new(StringComparer.OrdinalIgnoreCase)
    {
        "klik",
        "klik di sini",
        "klik disini",
        "di sini",
        "disini",
        "sini",
        "link",
        "link ini",
        "tautan",
        "tautan ini",
        "baca",
        "baca selengkapnya",
        "selengkapnya",
        "lihat",
        "here",
        "click",
        "click here",
        "this link",
        "read more",
        "more",
    };

    public static void Check(CheckedPage page, DiagnosticBag problems)
    {
        var body = page.Body;
        foreach (var link in body.Links.Where(link => link.Kind == LinkKind.Anchor && !link.Target.StartsWith('#')))
        {
            var words = HtmlText
                .ToPlainText(TextAfter(body.Html.Span[link.Offset..]))
                .Trim(' ', '.', ',', '!', '…', '»');
            if (s_vague.Contains(words))
                problems.Add(Problems.VagueLink(link.At, words));
        }
    }

    /// <param name="html">From inside the start tag on.</param>
    private static string TextAfter(ReadOnlySpan<byte> html)
    {
        var end = html.IndexOf("</a>"u8);
        var start = html.IndexOf((byte)'>') + 1;
        return end < start ? "" : Encoding.UTF8.GetString(html[start..end]);
    }
}
