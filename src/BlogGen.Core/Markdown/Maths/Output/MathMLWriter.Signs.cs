using System.Globalization;
using BlogGen.Markdown.Maths.Syntax;
using BlogGen.Markdown.Text;

namespace BlogGen.Markdown.Maths.Output;

/// <summary>
/// Letters, numbers and operators. A browser has its own table of the space around operators; only what it cannot know,
/// or would get wrong, is said.
/// </summary>
internal sealed partial class MathMLWriter
{
    private const string NoSpace = " lspace=\"0\" rspace=\"0\"";
    private const string Prefixes = "+−±∓";
    private const string Upward = "↑↓↕⇑⇓⇕∣∥|‖";
    private const string Bars = "|‖";

    private void WriteSymbol(Symbol symbol, Position place)
    {
        switch (symbol.Kind)
        {
            case SymbolKind.Number:
                Element("mn", "", symbol.Text);
                break;
            case SymbolKind.Letter:
                Element("mi", "", symbol.Text);
                break;
            case SymbolKind.Upright:
                Element("mi", IsSlanted(symbol.Text) ? " mathvariant=\"normal\"" : "", symbol.Text);
                break;
            case SymbolKind.Function:
                Element("mi", "", symbol.Text);
                break;
            default:
                Element("mo", symbol.Size > 0 ? Sized(symbol) : Spacing(symbol, place), symbol.Text);
                break;
        }
    }

    /// <summary>A single letter in <c>mi</c> comes out in italics unless it says otherwise.</summary>
    private static bool IsSlanted(string text) =>
        text
            is [
                (>= 'A' and <= 'Z')
                or (>= 'a' and <= 'z')
                or (>= 'Α' and <= 'ω')
                or 'ϵ'
                or 'ϑ'
                or 'ϕ'
                or 'ϱ'
                or 'ϖ'
                or 'ı'
                or 'ȷ',
            ];

    private static string Spacing(Symbol symbol, Position place) =>
        symbol.Of switch
        {
            AtomClass.Binary when place.IsUnary => Prefixes.Contains(symbol.Text, StringComparison.Ordinal)
                ? place is { IsFirst: true, IsAlone: false }
                    ? ""
                    : " form=\"prefix\""
                : NoSpace,
            AtomClass.Binary => place.IsFirst ? " form=\"infix\"" : "",
            AtomClass.Relation when symbol.Text == ":" => " lspace=\"0.2778em\" rspace=\"0.2778em\"",
            AtomClass.Relation => Upward.Contains(symbol.Text, StringComparison.Ordinal)
                ? " lspace=\"0.2778em\" rspace=\"0.2778em\" stretchy=\"false\""
                : "",
            AtomClass.Opening => Bars.Contains(symbol.Text, StringComparison.Ordinal)
                ? " form=\"prefix\" stretchy=\"false\""
                : " stretchy=\"false\"",
            AtomClass.Closing when symbol.Text is "!" or "?" => "",
            AtomClass.Closing => Bars.Contains(symbol.Text, StringComparison.Ordinal)
                ? " form=\"postfix\" stretchy=\"false\""
                : " stretchy=\"false\"",
            AtomClass.Ordinary => NoSpace,
            _ => "",
        };

    private static string Sized(Symbol symbol)
    {
        var size = symbol.Size.ToString(CultureInfo.InvariantCulture);
        var space = symbol.Of == AtomClass.Relation ? " lspace=\"0.2778em\" rspace=\"0.2778em\"" : NoSpace;
        return $"{space} stretchy=\"true\" minsize=\"{size}em\" maxsize=\"{size}em\"";
    }

    private void Element(string name, string attributes, string text)
    {
        html.Append('<').Append(name).Append(attributes).Append('>');
        HtmlText.AppendEscaped(html, text);
        html.Append("</").Append(name).Append('>');
    }

    private void WriteSpace(double width)
    {
        if (width == 3 / 18d)
        {
            html.Append("<mspace width=\"0.1667em\"></mspace>");
            return;
        }
        html.Append("<mspace width=\"");
        html.Append(CultureInfo.InvariantCulture, $"{Math.Round(width, 4)}");
        html.Append("em\"></mspace>");
    }

    private void WriteClassed(Classed classed)
    {
        var (left, right) = classed.Is switch
        {
            AtomClass.Relation => ("0.2778em", "0.2778em"),
            AtomClass.Binary => ("0.2222em", "0.2222em"),
            AtomClass.Punctuation => ("0", "0.1667em"),
            _ => ("0", "0"),
        };
        if (classed.Of is Symbol { Size: 0 } sign && classed.Is != AtomClass.Ordinary)
        {
            var limits = classed.TakesLimits ? " movablelimits=\"true\"" : "";
            Element("mo", $" lspace=\"{left}\" rspace=\"{right}\"{limits}", sign.Text);
            return;
        }
        html.Append("<mrow>");
        if (left != "0")
            html.Append("<mspace width=\"").Append(left).Append("\"></mspace>");
        WriteInside(classed.Of);
        if (right != "0")
            html.Append("<mspace width=\"").Append(right).Append("\"></mspace>");
        html.Append("</mrow>");
    }
}
