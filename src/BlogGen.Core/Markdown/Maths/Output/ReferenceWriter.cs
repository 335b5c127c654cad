using System.Text;
using BlogGen.Diagnostics;
using BlogGen.Localization;
using BlogGen.Markdown.Maths.Reading;
using BlogGen.Markdown.Text;

namespace BlogGen.Markdown.Maths.Output;

/// <summary>Writes a link to a numbered formula, in a formula or in prose.</summary>
internal static class ReferenceWriter
{
    public static void Write(StringBuilder html, string label, bool inBrackets, int at, FormulaContext context)
    {
        if (context.Numbers.Find(label) is not { } equation)
        {
            context.Report(
                at,
                (place, near) => Problems.MathUnknownLabel(place, label, near),
                Similar.Nearest(label, context.Numbers.Labels)
            );
            html.Append(inBrackets ? "(??)" : "??");
            return;
        }
        html.Append("<a href=\"#").Append(equation.Anchor).Append("\">");
        HtmlText.AppendEscaped(
            html,
            inBrackets ? $"({PlainFormula.Of(equation.Shown)})" : PlainFormula.Of(equation.Shown)
        );
        html.Append("</a>");
    }
}
