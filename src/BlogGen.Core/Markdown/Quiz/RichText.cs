using System.Collections.Immutable;

namespace BlogGen.Markdown.Quiz;

/// <summary>A part of a question: HTML for a page, a course or a machine, and the same as plain text.</summary>
/// <param name="Html">With a hole at every address, as in <see cref="Body.Html"/>.</param>
/// <param name="Links">In ascending order; <see cref="LinkSlot.Offset"/> counts characters.</param>
/// <param name="Plain">On one line.</param>
public sealed record RichText(string Html, ImmutableArray<LinkSlot> Links, string Plain)
{
    public static readonly RichText Empty = new("", [], "");

    public bool IsEmpty => Html.Length == 0;

    /// <summary>A picture or a formula says more than its plain text.</summary>
    public bool IsWordsOnly =>
        Plain.Length > 0
        && !Html.Contains("<math", StringComparison.Ordinal)
        && !Html.Contains("<img", StringComparison.Ordinal)
        && !Html.Contains("<svg", StringComparison.Ordinal);

    /// <summary>The HTML with an address in each hole.</summary>
    /// <param name="address">Escaped by the caller.</param>
    public string Fill(Func<LinkSlot, string> address)
    {
        if (Links.IsEmpty)
            return Html;
        var html = new System.Text.StringBuilder(Html.Length + 64);
        var at = 0;
        foreach (var link in Links)
        {
            html.Append(Html, at, link.Offset - at).Append(address(link));
            at = link.Offset;
        }
        return html.Append(Html, at, Html.Length - at).ToString();
    }
}
