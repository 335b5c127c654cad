using Markdig.Parsers;
using Markdig.Syntax;

namespace BlogGen.Markdown.Maths;

/// <summary>A fenced block of the language <c>math</c>, as GitHub has it.</summary>
internal static class MathFence
{
    public static void Note(BlockProcessor processor, Block block)
    {
        if (
            block is FencedCodeBlock { Info: "math" }
            && RenderState.Of(processor) is { Options.Maths.IsOn: true } state
        )
            state.HasMaths = true;
    }

    public static MathBlock? Read(Block block)
    {
        if (block is not FencedCodeBlock { Info: "math" } fence)
            return null;
        var lines = new FormulaLines();
        foreach (var line in fence.Lines.Lines.AsSpan(0, fence.Lines.Count))
            lines.Add(line.Slice.AsSpan(), line.Line, line.Column);
        return fence.Lines.Count == 0 ? null : new MathBlock(null) { Formula = lines.ToFormula(), Line = fence.Line };
    }
}
