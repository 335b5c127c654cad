using BlogGen.Markdown.Maths.Reading;
using Markdig.Syntax;

namespace BlogGen.Markdown.Maths;

/// <summary>
/// Reads the formulas of a page in their order, before one is written: macros hold from where they are defined, numbers
/// count, and a reference may look ahead.
/// </summary>
internal static class PageFormulas
{
    // In one formula; more would only be the first ones' consequences.
    private const int MostProblems = 10;

    public static void Read(MarkdownDocument document, RenderState state)
    {
        ReplaceFences(document);
        var macros = new MacroTable(state.Options.Maths.Macros);
        foreach (var item in document.Descendants())
        {
            if (item is MathInline inline)
                Read(inline.Formula, macros, state);
            else if (item is MathBlock block)
                Read(block.Formula, macros, state);
        }
    }

    private static void Read(FormulaSource formula, MacroTable macros, RenderState state)
    {
        var problems = 0;
        formula.Context = new FormulaContext(
            macros,
            state.Equations,
            (at, problem) =>
            {
                if (problems++ < MostProblems)
                    state.Problems.Add(problem(formula.Place(at, state)));
            }
        )
        {
            DecimalComma =
                state.Options.Maths.DecimalComma ?? Localization.Languages.IsReadInIndonesian(state.Options.Language),
            IsDisplay = formula.IsDisplay,
        };
        formula.Tree = FormulaReader.Read(formula.Tex, formula.Context);
    }

    private static void ReplaceFences(ContainerBlock container)
    {
        for (var i = 0; i < container.Count; i++)
        {
            if (container[i] is ContainerBlock inner)
                ReplaceFences(inner);
            else if (MathFence.Read(container[i]) is { } maths)
                container[i] = maths;
        }
    }
}
