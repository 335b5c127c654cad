using BlogGen.Diagnostics;
using Markdig.Parsers;
using Markdig.Syntax;

namespace BlogGen.Markdown.Maths;

/// <summary>
/// A formula that begins a line: <c>$$</c>, <c>\[</c> or <c>\begin{…}</c>. Its end is looked for before it opens, so that a stray
/// sign never swallows the page.
/// </summary>
internal sealed class MathBlockParser : BlockParser
{
    public MathBlockParser() => OpeningCharacters = ['$', '\\'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || RenderState.Of(processor) is not { Options.Maths.IsOn: true } state)
            return BlockState.None;
        var line = processor.Line;
        var found = BlockFormula.Find(line.Text.AsSpan(line.Start), line.AsSpan());
        if (found.IsUnclosed)
            state.Problems.Add(Problems.MathNotClosed(state.At(processor.LineIndex, processor.Column)));
        if (found.End < 0)
            return BlockState.None;
        var block = new MathBlock(this)
        {
            Formula = new FormulaSource("", true, [(0, processor.LineIndex, processor.Column)]),
            EndsAt = line.Start + found.End,
            EndLength = found.MarkLength,
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, line.End),
        };
        processor.NewBlocks.Push(block);
        state.HasMaths = true;
        line.Start += found.MarkLength;
        return Take(processor, block, line.Start);
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block) =>
        Take(processor, (MathBlock)block, processor.Line.Start);

    private static BlockState Take(BlockProcessor processor, MathBlock block, int start)
    {
        var line = processor.Line;
        var column = processor.Column + start - line.Start;
        block.UpdateSpanEnd(line.End);
        if (block.EndsAt > line.End + 1)
        {
            block.Collected.Add(
                line.Text.AsSpan(start, Math.Max(0, line.End + 1 - start)),
                processor.LineIndex,
                column
            );
            return BlockState.ContinueDiscard;
        }
        if (block.EndsAt >= start)
            block.Collected.Add(line.Text.AsSpan(start, block.EndsAt - start), processor.LineIndex, column);
        return BlockState.BreakDiscard;
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        var maths = (MathBlock)block;
        maths.Formula = maths.Collected.ToFormula();
        return true;
    }
}
