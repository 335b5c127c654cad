using System.Collections.Immutable;
using System.Text;
using BlogGen.Markdown.Maths.Syntax;
using BlogGen.Markdown.Text;

namespace BlogGen.Markdown.Maths.Output;

/// <summary>A formula on one line of plain text, for titles, excerpts and search: <c>x² + y² = r²</c>, <c>√(a + b)</c>.</summary>
internal static class PlainFormula
{
    private const string Supers = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ";
    private const string OfSupers = "0123456789+-−=()ni";
    private const string Subs = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ";
    private const string OfSubs = "0123456789+-−=()aehijklmnoprstuvx";
    private const string Accents = "^~‾→˙¨ˇ˘´`˚\u0302\u0303";
    private const string Combining = "\u0302\u0303\u0304\u20D7\u0307\u0308\u030C\u0306\u0301\u0300\u030A\u0302\u0303";

    public static string Of(MathNode node)
    {
        // Most scripts are a single sign, and most formulas have no blank too many.
        if (node is Symbol { Text: var sign })
            return sign;
        var text = new StringBuilder();
        Append(text, node);
        var plain = text.ToString();
        return IsNeat(plain) ? plain : HtmlText.Collapse(plain);
    }

    private static bool IsNeat(string plain) =>
        plain.Length == 0
        || (
            plain[0] != ' '
            && plain[^1] != ' '
            && !plain.Contains("  ", StringComparison.Ordinal)
            && !plain.AsSpan().ContainsAny('\u00A0', '\u2009')
        );

    private static void Append(StringBuilder text, MathNode node)
    {
        switch (node)
        {
            case Symbol symbol:
                text.Append(symbol.Text);
                break;
            case Row row:
                AppendItems(text, row.Items);
                break;
            case Scripts scripts:
                Append(text, scripts.Of);
                AppendScript(text, scripts.Sub, '_', OfSubs, Subs);
                AppendScript(text, scripts.Super, '^', OfSupers, Supers);
                break;
            case Prescripts before:
                AppendScript(text, before.Super, '^', OfSupers, Supers);
                AppendScript(text, before.Sub, '_', OfSubs, Subs);
                Append(text, before.Of);
                break;
            case Fraction fraction:
                AppendGrouped(text, fraction.Above);
                text.Append(fraction.HasLine ? "/" : " ");
                AppendGrouped(text, fraction.Below);
                break;
            case Root root:
                if (root.Degree is { } degree)
                    AppendScript(text, degree, '^', OfSupers, Supers);
                text.Append('√');
                AppendGrouped(text, root.Of);
                break;
            case Fenced fenced:
                text.Append(fenced.Open);
                for (var i = 0; i < fenced.Parts.Length; i++)
                {
                    Append(text, fenced.Parts[i]);
                    if (i < fenced.Middles.Length)
                        text.Append(' ').Append(fenced.Middles[i]).Append(' ');
                }
                text.Append(fenced.Close);
                break;
            case Stacked stacked:
                AppendStacked(text, stacked);
                break;
            case Table table:
                AppendTable(text, table);
                break;
            case Styled { Element: not "mphantom" } styled:
                Append(text, styled.Of);
                break;
            case Classed classed:
                Append(text, classed.Of);
                break;
            case TextRun words:
                text.Append(words.Text);
                break;
            case AsTyped typed:
                text.Append(typed.Tex);
                break;
            case Tagged tagged:
                Append(text, tagged.Of);
                text.Append(' ');
                Append(text, tagged.Tag.Shown);
                break;
            case Space { Width: > 0.1 }:
                text.Append(' ');
                break;
        }
    }

    private static void AppendItems(StringBuilder text, ImmutableArray<MathNode> items)
    {
        var before = AtomClass.Opening;
        foreach (var item in items)
        {
            var of = item.Class;
            var isInfix =
                of == AtomClass.Relation
                || (of == AtomClass.Binary && before is AtomClass.Ordinary or AtomClass.Closing or AtomClass.Inner);
            if (isInfix || (of == AtomClass.Operator && before is AtomClass.Ordinary or AtomClass.Closing))
                text.Append(' ');
            Append(text, item);
            if (isInfix || of is AtomClass.Punctuation || IsFunction(item))
                text.Append(' ');
            before = of;
        }
    }

    private static bool IsFunction(MathNode node) =>
        (node is Scripts scripts ? scripts.Of : node).Class == AtomClass.Operator;

    private static void AppendScript(StringBuilder text, MathNode? script, char mark, string plain, string small)
    {
        if (script is null)
            return;
        var written = Of(script);
        if (written.Length == 0)
            return;
        if (written is ['′' or '″' or '‴' or '°' or '∘'])
            text.Append(written == "∘" ? "°" : written);
        else if (written.All(c => plain.Contains(c)))
            text.Append([.. written.Select(c => small[plain.IndexOf(c)])]);
        else
            text.Append(mark).Append(Grouped(script, written));
    }

    private static void AppendGrouped(StringBuilder text, MathNode node) => text.Append(Grouped(node, Of(node)));

    private static string Grouped(MathNode node, string written) =>
        written.Length <= 1 || node is Symbol or Fenced or Scripts { Of: Symbol } or TextRun ? written : $"({written})";

    private static void AppendStacked(StringBuilder text, Stacked stacked)
    {
        Append(text, stacked.Of);
        if (stacked.IsAccent)
        {
            var sign = (stacked.Above as Symbol)?.Text;
            if (sign is { Length: 1 } && Accents.IndexOf(sign[0]) is >= 0 and var at && Of(stacked.Of).Length <= 2)
                text.Append(Combining[at]);
            return;
        }
        foreach (var side in (MathNode?[])[stacked.Above, stacked.Below])
        {
            if (side is not null && Of(side) is { Length: > 0 } words)
                text.Append('(').Append(words).Append(')');
        }
    }

    private static void AppendTable(StringBuilder text, Table table)
    {
        for (var i = 0; i < table.Rows.Length; i++)
        {
            text.Append(i == 0 ? "" : "; ");
            for (var column = 0; column < table.Rows[i].Cells.Length; column++)
            {
                text.Append(column == 0 || (table.Layout.IsAligned && column % 2 == 1) ? "" : " ");
                var cell = table.Rows[i].Cells[column];
                AppendItems(text, cell is Row row ? row.Items : [cell]);
            }
        }
    }
}
