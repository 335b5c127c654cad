using System.Text;
using BlogGen.Diagnostics;
using BlogGen.Localization;
using BlogGen.Markdown.Maths.Output;
using BlogGen.Markdown.Maths.Syntax;
using BlogGen.Markdown.Text;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace BlogGen.Markdown.Maths;

internal sealed class MathInlineRenderer(RenderState state) : HtmlObjectRenderer<MathInline>
{
    protected override void Write(HtmlRenderer renderer, MathInline inline)
    {
        if (!renderer.EnableHtmlForInline)
        {
            renderer.Write(PlainFormula.Of(inline.Formula.Tree));
            return;
        }
        renderer.Write("");
        if (inline.Formula.IsDisplay)
            FormulaWriter.WriteDisplay(state.Html, inline.Formula, "span");
        else
            FormulaWriter.Write(state.Html, inline.Formula);
    }
}

internal sealed class MathBlockRenderer(RenderState state) : HtmlObjectRenderer<MathBlock>
{
    protected override void Write(HtmlRenderer renderer, MathBlock block)
    {
        renderer.EnsureLine();
        FormulaWriter.WriteDisplay(state.Html, block.Formula, "div");
        renderer.Write("").WriteLine();
    }
}

/// <summary>A reference in prose that leads nowhere stays as it was typed, and is named.</summary>
internal sealed class MathReferenceRenderer(RenderState state) : HtmlObjectRenderer<MathReferenceInline>
{
    protected override void Write(HtmlRenderer renderer, MathReferenceInline reference)
    {
        if (state.Equations.Find(reference.Label) is not { } equation)
        {
            var near = Similar.Nearest(reference.Label, state.Equations.Labels);
            state.Problems.Add(
                Problems.MathUnknownLabel(state.At(reference.Line, reference.Column), reference.Label, near)
            );
            renderer.WriteEscape(reference.Typed);
            return;
        }
        var number = PlainFormula.Of(equation.Shown);
        renderer.Write("<a href=\"#").Write(equation.Anchor).Write("\">");
        renderer.WriteEscape(reference.InBrackets ? $"({number})" : number).Write("</a>");
    }
}

/// <summary>Writes a whole formula: MathML, and the TeX that it came from.</summary>
internal static class FormulaWriter
{
    private const int LongestInLine = 40;

    /// <param name="element">Around it: a wide formula scrolls by itself, also with the keyboard.</param>
    public static void WriteDisplay(StringBuilder html, FormulaSource formula, string element)
    {
        var tagged = formula.Tree as Tagged;
        html.Append('<')
            .Append(element)
            .Append(" class=\"math-block")
            .Append(tagged is null ? "\"" : " math-numbered\"");
        if (tagged?.Tag.Anchor is { } anchor)
            html.Append(" id=\"").Append(anchor).Append('"');
        html.Append(" tabindex=\"0\">");
        var tree = tagged?.Of ?? formula.Tree;
        Write(html, formula, tree, PlainFormula.Of(tree));
        if (tagged is not null)
        {
            html.Append(" <span class=\"math-number\">");
            HtmlText.AppendEscaped(html, PlainFormula.Of(tagged.Tag.Shown));
            html.Append("</span>");
        }
        html.Append("</").Append(element).Append('>');
    }

    /// <summary>No browser breaks a formula at the end of a line: a long one scrolls rather than widen a phone's page.</summary>
    public static void Write(StringBuilder html, FormulaSource formula)
    {
        var plain = PlainFormula.Of(formula.Tree);
        if (plain.Length > LongestInLine)
            html.Append("<span class=\"math-long\" tabindex=\"0\">");
        Write(html, formula, formula.Tree, plain);
        if (plain.Length > LongestInLine)
            html.Append("</span>");
    }

    private static void Write(StringBuilder html, FormulaSource formula, MathNode tree, string plain)
    {
        html.Append("<math");
        if (formula.IsDisplay)
            html.Append(" display=\"block\"");
        html.Append(" alttext=\"");
        HtmlText.AppendEscaped(html, plain);
        html.Append("\"><semantics><mrow>");
        new MathMLWriter(html, formula.Context).WriteInside(tree);
        html.Append("</mrow><annotation encoding=\"application/x-tex\">");
        HtmlText.AppendEscaped(html, formula.Tex.AsSpan().Trim());
        html.Append("</annotation></semantics></math>");
    }
}
