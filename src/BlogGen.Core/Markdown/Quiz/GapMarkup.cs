using System.Globalization;
using System.Text.RegularExpressions;
using BlogGen.Markdown.Text;

namespace BlogGen.Markdown.Quiz;

/// <summary>How a blank looks in the HTML of a question, and how an export finds it there again.</summary>
public static partial class GapMarkup
{
    private const int Narrowest = 6;
    private const int Widest = 32;
    private const int NarrowestOnPaper = 14;

    /// <param name="name">Of the field, unique in its page.</param>
    /// <param name="label">What a screen reader calls the field.</param>
    internal static string Write(Blank blank, string name, string label, bool withKey)
    {
        var html =
            $"<input type=\"text\" class=\"question-blank\" name=\"{name}\" size=\"{SizeOf(blank)}\" aria-label=\"{HtmlText.Escape(label)}\" autocomplete=\"off\" autocapitalize=\"none\" spellcheck=\"false\"";
        if (blank.IsNumeric)
            html += " inputmode=\"decimal\"";
        if (withKey)
            html += Key(blank);
        html += " />";
        return html + UnitOf(blank);
    }

    /// <summary>Dots to write on.</summary>
    internal static string WriteOnPaper(Blank blank) =>
        $"<span class=\"question-blank\" style=\"inline-size:{Math.Max(SizeOf(blank), NarrowestOnPaper)}ch\"></span>{UnitOf(blank)}";

    // As wide as the longest answer would give away which one is right.
    private static int SizeOf(Blank blank) =>
        Math.Clamp(blank.Accepted.Select(a => a.Length + 4).DefaultIfEmpty(12).Max() / 4 * 4, Narrowest, Widest);

    private static string UnitOf(Blank blank) => blank.Unit.Length == 0 ? "" : "\u00A0" + HtmlText.Escape(blank.Unit);

    /// <summary>Each field of a text, first to last, by something else.</summary>
    /// <param name="replacement">Given the 0-based number of the blank.</param>
    public static string Replace(string html, Func<int, string> replacement)
    {
        var number = 0;
        return Field().Replace(html, _ => replacement(number++));
    }

    private static string Key(Blank blank) =>
        blank.IsNumeric
            ? $" data-numbers=\"{string.Join(' ', blank.Numbers.Select(n => $"{Plain(n.Value)}~{Plain(n.Tolerance)}"))}\""
            : $" data-words=\"{HtmlText.Escape(string.Join('\n', blank.Accepted)).Replace("\n", "&#10;", StringComparison.Ordinal)}\"";

    private static string Plain(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("<input type=\"text\" class=\"question-blank\"[^>]*>")]
    private static partial Regex Field();
}
