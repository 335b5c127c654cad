using System.Collections.Immutable;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace BlogGen.Markdown.Maths;

/// <summary>Puts a formula that was found in a line of text into the document.</summary>
internal static class InlineFormula
{
    /// <summary>A title has no page and so no options; it may hold formulas.</summary>
    public static bool MayStand(InlineProcessor processor) =>
        RenderState.Of(processor) is not { } state || state.Options.Maths.IsOn;

    /// <param name="start">Offset of the formula in the slice, as is <paramref name="end"/>.</param>
    /// <param name="length">Of all, with what opens and closes it.</param>
    public static bool Add(
        InlineProcessor processor,
        ref StringSlice slice,
        int start,
        int end,
        int length,
        bool isDisplay
    )
    {
        var tex = slice.AsSpan()[start..end];
        var first = slice.Start + start;
        var formula = new FormulaSource(TablePipes.Release(tex.ToString()), isDisplay, Lines(processor, tex, first));
        processor.Inline = new MathInline(formula)
        {
            Span = new SourceSpan(
                processor.GetSourcePosition(slice.Start, out var line, out var column),
                processor.GetSourcePosition(slice.Start + length - 1)
            ),
            Line = line,
            Column = column,
        };
        slice.Start += length;
        if (RenderState.Of(processor) is { } state)
            state.HasMaths = true;
        return true;
    }

    private static ImmutableArray<(int, int, int)> Lines(InlineProcessor processor, ReadOnlySpan<char> tex, int first)
    {
        processor.GetSourcePosition(first, out var line, out var column);
        if (!tex.Contains('\n'))
            return [(0, line, column)];
        var lines = ImmutableArray.CreateBuilder<(int, int, int)>();
        lines.Add((0, line, column));
        for (var i = 0; i < tex.Length; i++)
        {
            if (tex[i] != '\n')
                continue;
            processor.GetSourcePosition(first + i + 1, out line, out column);
            lines.Add((i + 1, line, column));
        }
        return lines.ToImmutable();
    }
}
