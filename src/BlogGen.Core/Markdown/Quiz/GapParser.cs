using BlogGen.Markdown.Containers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace BlogGen.Markdown.Quiz;

/// <summary>Reads gaps, and only inside a question: elsewhere two brackets are two brackets.</summary>
internal sealed class GapParser : InlineParser
{
    public GapParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        if (!text.StartsWith("[[") || !IsInQuestion(processor.Block))
            return false;
        var end = text.IndexOf("]]");
        var lineEnd = text.IndexOf('\n');
        if (end < 3 || (lineEnd >= 0 && lineEnd < end) || text[2..end].IsWhiteSpace())
            return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new GapInline
        {
            Written = text[2..end].ToString(),
            Line = line,
            Column = column,
            Span = new SourceSpan(start, start + end + 1),
        };
        slice.Start += end + 2;
        return true;
    }

    private static bool IsInQuestion(Block? block)
    {
        for (; block is not null; block = block.Parent)
        {
            if (block is Container container)
                return QuizWords.IsQuestion(container.Name);
        }
        return false;
    }
}
