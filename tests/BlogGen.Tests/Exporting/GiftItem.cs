using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace BlogGen.Tests.Exporting;

/// <summary>
/// A small reader of GIFT, written from Moodle's rules and from nothing of bloggen: escapes first, then blank lines, then the
/// first and last brace, then the marks of the answers.
/// </summary>
internal sealed partial record GiftItem(string Name, string Stem, string Body, string General)
{
    private const string Signs = "\\#=~{}:";

    public static IReadOnlyList<GiftItem> Read(string gift) =>
        [
            .. Hide(gift)
                .Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
                .Select(block => block.Trim('\n'))
                .Where(block => !block.StartsWith("$CATEGORY:", StringComparison.Ordinal))
                .Select(ReadOne),
        ];

    /// <summary>Mark, weight, text and feedback of each answer, as people would read them.</summary>
    public IReadOnlyList<(char Mark, string Weight, string Text, string Feedback)> Answers =>
        [
            .. Mark()
                .Matches(Body)
                .Select(m =>
                    (
                        m.Groups["mark"].Value[0],
                        m.Groups["weight"].Value,
                        Show(m.Groups["text"].Value),
                        Show(m.Groups["feedback"].Value)
                    )
                ),
        ];

    private static GiftItem ReadOne(string block)
    {
        var name = Name_().Match(block);
        var rest = block[name.Length..];
        if (rest.StartsWith("[html]", StringComparison.Ordinal))
            rest = rest[6..];
        var (open, close) = (rest.IndexOf('{'), rest.LastIndexOf('}'));
        if (open < 0)
            return new GiftItem(Show(name.Groups[1].Value), Show(rest), "(description)", "");
        var body = rest[(open + 1)..close];
        var general = body.IndexOf("####", StringComparison.Ordinal);
        return new GiftItem(
            Show(name.Groups[1].Value),
            Show(rest[..open]),
            general < 0 ? body : body[..general],
            general < 0 ? "" : Show(body[(general + 4)..])
        );
    }

    private static string Hide(string gift)
    {
        var hidden = new StringBuilder();
        for (var i = 0; i < gift.Length; i++)
            hidden.Append(
                gift[i] == '\\' && Signs.Contains(gift[i + 1]) ? (char)(0xF000 + Signs.IndexOf(gift[++i])) : gift[i]
            );
        return hidden.ToString();
    }

    private static string Show(string hidden)
    {
        var shown = new StringBuilder();
        foreach (var c in hidden.Trim())
            shown.Append(c >= 0xF000 && c < 0xF000 + Signs.Length ? Signs[c - 0xF000] : c);
        return WebUtility.HtmlDecode(shown.ToString());
    }

    [GeneratedRegex("^::(.*?)::")]
    private static partial Regex Name_();

    [GeneratedRegex("(?<mark>[=~])(?:%(?<weight>-?[0-9.]+)%)?(?<text>[^=~#]*)(?:#(?<feedback>[^=~#]*))?")]
    private static partial Regex Mark();
}
