using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace BlogGen.Markdown.Maths;

/// <summary><c>\(…\)</c>, <c>\[…\]</c>, <c>\begin{align}…\end{align}</c> and <c>\eqref{…}</c> in a line of text.</summary>
internal sealed class BackslashParser : InlineParser
{
    private const int LongestReference = 200;

    public BackslashParser() => OpeningCharacters = ['\\'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!InlineFormula.MayStand(processor))
            return false;
        var text = slice.AsSpan();
        return slice.PeekChar() switch
        {
            '(' => Brackets(processor, ref slice, text, @"\)", isDisplay: false),
            '[' => Brackets(processor, ref slice, text, @"\]", isDisplay: true),
            'b' => EnvironmentScanner.End(text) is > 0 and var end
                && InlineFormula.Add(processor, ref slice, 0, end, end, isDisplay: true),
            'e' => Reference(processor, ref slice, text, @"\eqref{"),
            'r' => Reference(processor, ref slice, text, @"\ref{"),
            _ => false,
        };
    }

    private static bool Brackets(
        InlineProcessor processor,
        ref StringSlice slice,
        ReadOnlySpan<char> text,
        string close,
        bool isDisplay
    )
    {
        var end = BracketScanner.End(text, close);
        return end > 0 && InlineFormula.Add(processor, ref slice, 2, end, end + 2, isDisplay);
    }

    private static bool Reference(
        InlineProcessor processor,
        ref StringSlice slice,
        ReadOnlySpan<char> text,
        string command
    )
    {
        text = text[..Math.Min(text.Length, LongestReference)];
        if (!text.StartsWith(command) || text.IndexOfAny('}', '\n') is not (> 0 and var end) || text[end] != '}')
            return false;
        var label = text[command.Length..end].Trim().ToString();
        processor.Inline = new MathReferenceInline(label, command[1] == 'e', text[..(end + 1)].ToString())
        {
            Span = new SourceSpan(
                processor.GetSourcePosition(slice.Start, out var line, out var column),
                processor.GetSourcePosition(slice.Start + end)
            ),
            Line = line,
            Column = column,
        };
        slice.Start += end + 1;
        if (RenderState.Of(processor) is { } state)
            state.HasMaths = true;
        return true;
    }
}
