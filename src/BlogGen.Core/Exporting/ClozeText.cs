using System.Globalization;
using System.Net;
using System.Text;
using BlogGen.Markdown.Quiz;

namespace BlogGen.Exporting;

/// <summary>Gaps and categories inside a text, as Moodle's embedded answers: <c>{1:SHORTANSWER:=Jakarta}</c>.</summary>
internal static class ClozeText
{
    private const string Controls = "\\}#~/\"";

    public static string OfBlank(Blank blank) =>
        blank.IsNumeric
            ? Field("NUMERICAL", blank.Numbers.Select(n => $"{Number(n.Value)}:{Number(n.Tolerance)}"))
            : Field("SHORTANSWER", blank.Accepted.Select(Escape));

    /// <param name="names">All categories.</param>
    public static string OfCategory(IReadOnlyList<string> names, int key) =>
        "{1:MULTICHOICE_H:" + string.Join('~', names.Select((n, i) => (i == key ? "=" : "") + Escape(n))) + "}";

    private static string Field(string kind, IEnumerable<string> answers) =>
        $"{{1:{kind}:{string.Join('~', answers.Select(a => "=" + a))}}}";

    private static string Escape(string answer)
    {
        var cloze = new StringBuilder(answer.Length + 4);
        foreach (var c in answer)
        {
            if (Controls.Contains(c))
                cloze.Append('\\');
            cloze.Append(c);
        }
        return WebUtility.HtmlEncode(cloze.ToString());
    }

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
