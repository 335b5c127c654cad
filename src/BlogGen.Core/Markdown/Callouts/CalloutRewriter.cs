using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BlogGen.Markdown.Callouts;

/// <summary>Turns <c>&gt; [!NOTE]</c> into the same block as <c>::: note</c>.</summary>
internal static class CalloutRewriter
{
    public static void Rewrite(MarkdownDocument document)
    {
        foreach (var quote in document.Descendants<QuoteBlock>().ToList())
        {
            if (
                quote is not [ParagraphBlock { Inline: { } inline } paragraph, ..]
                || Word(inline) is not { } word
                || CalloutKind.Find(word) is null
            )
                continue;
            RemoveMarker(inline);
            var container = new CustomContainer(null!)
            {
                Info = word,
                Line = quote.Line,
                Column = quote.Column,
            };
            var parent = quote.Parent!;
            var index = parent.IndexOf(quote);
            parent.RemoveAt(index);
            foreach (var block in quote.ToList())
            {
                quote.Remove(block);
                if (block != paragraph || inline.FirstChild is not null)
                    container.Add(block);
            }
            parent.Insert(index, container);
        }
    }

    /// <summary>The word in <c>[!WORD]</c>, where it stands alone on the first line.</summary>
    private static string? Word(ContainerInline inline)
    {
        var line = FirstLine(inline).Trim();
        return line.StartsWith("[!", StringComparison.Ordinal) && line.EndsWith(']') ? line[2..^1] : null;
    }

    private static string FirstLine(ContainerInline inline) =>
        string.Concat(
            inline.TakeWhile(i => i is LiteralInline).Cast<LiteralInline>().Select(l => l.Content.ToString())
        );

    private static void RemoveMarker(ContainerInline inline)
    {
        while (inline.FirstChild is LiteralInline literal)
            literal.Remove();
        if (inline.FirstChild is LineBreakInline lineBreak)
            lineBreak.Remove();
    }
}
