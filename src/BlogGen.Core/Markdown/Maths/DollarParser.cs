using Markdig.Helpers;
using Markdig.Parsers;

namespace BlogGen.Markdown.Maths;

/// <summary>
/// <c>$…$</c> and <c>$$…$$</c> in a line of text. Money stays money: a formula does not begin or end with a space, and no digit
/// follows it (<c>$5 dan $10</c>).
/// </summary>
internal sealed class DollarParser : InlineParser
{
    public DollarParser() => OpeningCharacters = ['$'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekCharExtra(-1) == '$' || !InlineFormula.MayStand(processor))
            return false;
        var text = slice.AsSpan();
        if (text.StartsWith("$$"))
            return DollarScanner.EndOfDisplay(text) is > 2 and var end
                && InlineFormula.Add(processor, ref slice, 2, end, end + 2, isDisplay: true);
        if (text.StartsWith("$`"))
            return DollarScanner.LengthInBackticks(text) is > 0 and var length
                && InlineFormula.Add(processor, ref slice, 2, 2 + length, length + 4, isDisplay: false);
        return DollarScanner.EndOfInline(text, slice.PeekCharExtra(-1)) is > 0 and var close
            && InlineFormula.Add(processor, ref slice, 1, close, close + 1, isDisplay: false);
    }
}
