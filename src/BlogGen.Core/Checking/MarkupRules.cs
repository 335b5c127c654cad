using BlogGen.Diagnostics;
using BlogGen.Markdown.Text;

namespace BlogGen.Checking;

/// <summary>HTML that an author wrote or pasted: elements that are not closed swallow the rest of the page.</summary>
internal static class MarkupRules
{
    private static readonly HashSet<string> s_void =
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "source",
        "track",
        "wbr",
    ];

    // Their end tags may be left out.
    private static readonly HashSet<string> s_closeThemselves =
    [
        "p",
        "li",
        "dt",
        "dd",
        "option",
        "optgroup",
        "tr",
        "td",
        "th",
        "thead",
        "tbody",
        "tfoot",
        "colgroup",
        "rt",
        "rp",
    ];

    public static void Check(CheckedPage page, DiagnosticBag problems)
    {
        if (!page.IsTemplate)
            CheckTags(page, problems);
        CheckIds(page, problems);
    }

    private static void CheckTags(CheckedPage page, DiagnosticBag problems)
    {
        var open = new List<HtmlToken>();
        foreach (var token in new HtmlTokens(page.Html))
        {
            var isForeign = open.Exists(o => o.Name is "svg" or "math");
            if (
                token.Kind == HtmlTokenKind.StartTag
                && !s_void.Contains(token.Name)
                && !(isForeign && IsClosed(page, token))
            )
                open.Add(token);
            else if (token.Kind == HtmlTokenKind.EndTag && !s_void.Contains(token.Name))
                Close(page, open, token, problems);
        }
        foreach (var token in open)
            ComplainOf(page, token, problems);
    }

    private static void Close(CheckedPage page, List<HtmlToken> open, HtmlToken end, DiagnosticBag problems)
    {
        var at = open.FindLastIndex(token => token.Name == end.Name);
        if (at < 0)
        {
            problems.Add(Problems.EndTagAlone(page.Find($"</{end.Name}"), end.Name));
            return;
        }
        foreach (var token in open[(at + 1)..])
            ComplainOf(page, token, problems);
        open.RemoveRange(at, open.Count - at);
    }

    private static void ComplainOf(CheckedPage page, HtmlToken token, DiagnosticBag problems)
    {
        if (!s_closeThemselves.Contains(token.Name))
            problems.Add(Problems.TagNotClosed(page.Find(Written(page, token)), token.Name));
    }

    // An address in it was taken out; what stands before it is as the author wrote it.
    private static string Written(CheckedPage page, HtmlToken token)
    {
        var tag = page.Html[token.Start..token.End];
        var hole = tag.IndexOf("\"\"", StringComparison.Ordinal);
        return hole < 0 ? tag : tag[..hole];
    }

    private static bool IsClosed(CheckedPage page, HtmlToken token) => page.Html[token.End - 2] == '/';

    private static void CheckIds(CheckedPage page, DiagnosticBag problems)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var token in new HtmlTokens(page.Html))
        {
            if (token.Kind != HtmlTokenKind.StartTag)
                continue;
            foreach (var attribute in new HtmlAttributeList(page.Html, token.Start + 1 + token.Name.Length, token.End))
            {
                if (!page.Html.AsSpan(attribute.Name).Equals("id", StringComparison.OrdinalIgnoreCase))
                    continue;
                var id = page.Html[attribute.ValueStart..attribute.ValueEnd];
                var count = seen[id] = seen.GetValueOrDefault(id) + 1;
                if (count == 2)
                    problems.Add(Problems.IdTwice(page.Find($"id=\"{id}\"", 1), id));
            }
        }
    }
}
