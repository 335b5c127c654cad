using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;

namespace BlogGen.Markdown;

/// <summary>The words of a text without its marks.</summary>
public static class PlainText
{
    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create("*_`[&<\\");

    private static readonly Markdig.MarkdownPipeline Pipeline = new Markdig.MarkdownPipelineBuilder().Build();

    /// <summary>For titles, which may hold emphasis and code.</summary>
    public static string OfInline(string markdown)
    {
        // Most titles hold no mark at all; and a title is never a list or a heading.
        if (markdown.AsSpan().IndexOfAny(Marks) < 0)
            return markdown;
        var document = Markdig.Markdown.Parse("\u2060" + markdown, Pipeline);
        return document is [Markdig.Syntax.ParagraphBlock paragraph, ..]
            ? OfInline(paragraph.Inline).TrimStart('\u2060')
            : markdown;
    }

    internal static string OfInline(ContainerInline? container)
    {
        var text = new StringBuilder();
        Append(text, container);
        return text.ToString().Trim();
    }

    private static void Append(StringBuilder text, ContainerInline? container)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.ContentSpan);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case FootnoteLink or LinkInline { IsImage: true }:
                    break;
                case Markdig.Extensions.Abbreviations.AbbreviationInline abbreviation:
                    text.Append(abbreviation.Abbreviation.Label);
                    break;
                case ContainerInline nested:
                    Append(text, nested);
                    break;
            }
        }
    }
}
