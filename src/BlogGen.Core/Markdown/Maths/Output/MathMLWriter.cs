using System.Collections.Immutable;
using System.Text;
using BlogGen.Markdown.Maths.Reading;
using BlogGen.Markdown.Maths.Syntax;
using BlogGen.Markdown.Text;

namespace BlogGen.Markdown.Maths.Output;

/// <summary>Writes a formula as MathML Core, straight into the page.</summary>
internal sealed partial class MathMLWriter(StringBuilder html, FormulaContext context)
{
    private const char FunctionApplication = '\u2061';

    /// <summary>As one element, whatever it is.</summary>
    public void Write(MathNode node)
    {
        switch (node)
        {
            case Symbol symbol:
                WriteSymbol(symbol, default);
                break;
            case Row row:
                html.Append("<mrow>");
                WriteItems(row.Items, AtomClass.Opening);
                html.Append("</mrow>");
                break;
            case Scripts scripts:
                WriteScripts(scripts);
                break;
            case Fraction fraction:
                WriteFraction(fraction);
                break;
            case Root root:
                WriteRoot(root);
                break;
            case Fenced fenced:
                WriteFenced(fenced);
                break;
            case Stacked stacked:
                WriteStacked(stacked);
                break;
            case Space space:
                WriteSpace(space.Width);
                break;
            case Table table:
                WriteTable(table);
                break;
            case TextRun text:
                html.Append("<mtext").Append(text.Attributes).Append('>');
                HtmlText.AppendEscaped(html, text.Text);
                html.Append("</mtext>");
                break;
            case Styled styled:
                html.Append('<').Append(styled.Element).Append(styled.Attributes).Append('>');
                WriteInside(styled.Of);
                html.Append("</").Append(styled.Element).Append('>');
                break;
            case Classed classed:
                WriteClassed(classed);
                break;
            case Prescripts before:
                WritePrescripts(before);
                break;
            case Tagged tagged:
                WriteTagged(tagged);
                break;
            case Reference reference:
                WriteReference(reference);
                break;
            case AsTyped typed:
                html.Append("<merror><mtext>");
                HtmlText.AppendEscaped(html, typed.Tex);
                html.Append("</mtext></merror>");
                break;
        }
    }

    /// <summary>Into an element that is a row of itself.</summary>
    public void WriteInside(MathNode node)
    {
        if (node is Row row)
            WriteItems(row.Items, AtomClass.Opening);
        else
            WriteItems([node], AtomClass.Opening);
    }

    /// <param name="before">What stands before the first: a cell may go on with what began in the one before.</param>
    private void WriteItems(ImmutableArray<MathNode> items, AtomClass before)
    {
        for (var i = 0; i < items.Length; i++)
        {
            var item = items[i];
            var next = i + 1 < items.Length ? items[i + 1] : null;
            var of = ClassOf(item, before);
            var isUnary = of == AtomClass.Binary && (!CanStandBefore(before) || !CanStandAfter(next));
            if (
                IsFunction(item)
                && before is AtomClass.Ordinary or AtomClass.Closing or AtomClass.Inner or AtomClass.Operator
                && i > 0
            )
                WriteSpace(3 / 18d);
            if (item is Symbol symbol)
                WriteSymbol(symbol, new Position(i == 0, items.Length == 1, isUnary));
            else
                Write(item);
            if (IsFunction(item))
                WriteApplication(next);
            if (item is not Space)
                before = isUnary ? AtomClass.Ordinary : of;
        }
    }

    /// <summary>A bar is the same sign on both sides: it opens where nothing yet stands that it could close.</summary>
    private static AtomClass ClassOf(MathNode item, AtomClass before) =>
        item is Symbol { Of: AtomClass.Ordinary, Text: "|" or "‖" }
            ? CanStandBefore(before)
                ? AtomClass.Closing
                : AtomClass.Opening
            : item.Class;

    /// <summary>Where a sign stands among its neighbours.</summary>
    private readonly record struct Position(bool IsFirst, bool IsAlone, bool IsUnary);

    private static bool CanStandBefore(AtomClass left) =>
        left is AtomClass.Ordinary or AtomClass.Closing or AtomClass.Inner;

    private static bool CanStandAfter(MathNode? right) =>
        right is not null && right.Class is not (AtomClass.Relation or AtomClass.Closing or AtomClass.Punctuation);

    private static bool IsFunction(MathNode node) =>
        node switch
        {
            Symbol { Kind: SymbolKind.Function } => true,
            Scripts scripts => IsFunction(scripts.Of),
            Stacked { IsAccent: false } stacked => IsFunction(stacked.Of),
            Classed { Is: AtomClass.Operator, Of: not Symbol { Kind: SymbolKind.Operator } } => true,
            _ => false,
        };

    private void WriteApplication(MathNode? next)
    {
        if (
            next is null or Space
            || next.Class is AtomClass.Relation or AtomClass.Closing or AtomClass.Punctuation or AtomClass.Binary
        )
            return;
        html.Append("<mo>").Append(FunctionApplication).Append("</mo>");
        // A space before what follows, unless it is in brackets or opens with its own.
        if (next.Class is not (AtomClass.Opening or AtomClass.Operator) && next is not Fenced)
            WriteSpace(3 / 18d);
    }

    private void WriteFraction(Fraction fraction)
    {
        html.Append(fraction.HasLine ? "<mfrac>" : "<mfrac linethickness=\"0\">");
        Write(fraction.Above);
        Write(fraction.Below);
        html.Append("</mfrac>");
    }

    private void WriteRoot(Root root)
    {
        if (root.Degree is not { } degree)
        {
            html.Append("<msqrt>");
            WriteInside(root.Of);
            html.Append("</msqrt>");
            return;
        }
        html.Append("<mroot>");
        Write(root.Of);
        Write(degree);
        html.Append("</mroot>");
    }

    private void WriteFenced(Fenced fenced)
    {
        html.Append("<mrow>");
        WriteFence(fenced.Open, "prefix");
        for (var i = 0; i < fenced.Parts.Length; i++)
        {
            WriteInside(fenced.Parts[i]);
            if (i < fenced.Middles.Length)
                WriteFence(fenced.Middles[i], "infix");
        }
        WriteFence(fenced.Close, "postfix");
        html.Append("</mrow>");
    }

    private void WriteFence(string sign, string form)
    {
        if (sign.Length == 0)
            return;
        html.Append("<mo fence=\"true\" form=\"").Append(form).Append("\" stretchy=\"true\"");
        if (form == "infix")
            html.Append(" lspace=\"0.05em\" rspace=\"0.05em\"");
        html.Append('>');
        HtmlText.AppendEscaped(html, sign);
        html.Append("</mo>");
    }

    private void WriteTagged(Tagged tagged)
    {
        html.Append("<mrow>");
        Write(tagged.Of);
        WriteSpace(2);
        Write(tagged.Tag.Shown);
        html.Append("</mrow>");
    }

    private void WriteReference(Reference reference)
    {
        html.Append("<mtext>");
        ReferenceWriter.Write(html, reference.Label, reference.InBrackets, reference.At, context);
        html.Append("</mtext>");
    }
}
