using System.Buffers;
using System.Text;
using BlogGen.Markdown.Maths;
using BlogGen.Markdown.Maths.Output;
using Markdig;
using Markdig.Extensions.Abbreviations;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BlogGen.Markdown.Text;

/// <summary>Markdown without its marks: for titles, alternative texts and headings.</summary>
public static class PlainText
{
    // No block but the paragraph: "1. Guru" and "# Satu" are titles, not lists and headings.
    private static readonly MarkdownPipeline s_inlineOnly = BuildInlineOnly();

    // Where none of these stands, none of its parsers has anything to do.
    private static readonly SearchValues<char> s_marks = SearchValues.Create("$\\`[]*_&");

    /// <summary><c>Zat *cair* &amp;amp; padat</c> → <c>Zat cair &amp; padat</c>.</summary>
    public static string OfInline(string markdown) =>
        markdown.AsSpan().ContainsAny(s_marks) && ParseInline(markdown) is { Inline: { } inlines }
            ? HtmlText.Collapse(Of(inlines))
            : Trimmed(markdown);

    /// <summary>Emphasis, code and formulas as HTML, all else escaped.</summary>
    public static string InlineHtml(string markdown)
    {
        if (ParseInline(markdown) is not { Inline: { } inlines })
            return HtmlText.Escape(Trimmed(markdown));
        var html = new StringBuilder();
        WriteHtml(inlines, html);
        return html.ToString().Trim();
    }

    internal static string Of(ContainerInline inlines)
    {
        if (inlines.FirstChild is LiteralInline alone && alone == inlines.LastChild)
            return Own(alone);
        var text = new StringBuilder();
        Append(inlines, text);
        return text.ToString();
    }

    private static MarkdownPipeline BuildInlineOnly()
    {
        var builder = new MarkdownPipelineBuilder { MaximumNestingDepth = 100 };
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ParagraphBlockParser());
        builder.InlineParsers.Clear();
        builder.InlineParsers.AddRange([
            new DollarParser(),
            new BackslashParser(),
            new EscapeInlineParser(),
            new CodeInlineParser(),
            new LinkInlineParser(),
            new EmphasisInlineParser(),
            new HtmlEntityParser(),
        ]);
        return builder.Build();
    }

    private static ParagraphBlock? ParseInline(string markdown)
    {
        try
        {
            return Markdig.Markdown.Parse(Trimmed(markdown), s_inlineOnly).FirstOrDefault() as ParagraphBlock;
        }
        catch (ArgumentException)
        {
            // Brackets in brackets beyond the limit: the text as it is says it best.
            return null;
        }
    }

    private static string Trimmed(string markdown) => HtmlText.Collapse(markdown);

    private static void Append(ContainerInline container, StringBuilder text)
    {
        foreach (var inline in container)
        {
            if (inline is ContainerInline inner)
                Append(inner, text);
            else
                text.Append(Own(inline));
        }
    }

    private static string Own(Inline inline) =>
        inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            HtmlEntityInline entity => entity.Transcoded.ToString(),
            AutolinkInline link => link.Url,
            AbbreviationInline abbreviation => abbreviation.Abbreviation.Label ?? "",
            MathInline maths => PlainFormula.Of(maths.Formula.Tree),
            MathReferenceInline reference => reference.Typed,
            LineBreakInline => " ",
            _ => "",
        };

    private static void WriteHtml(ContainerInline container, StringBuilder html)
    {
        foreach (var inline in container)
        {
            if (inline is EmphasisInline emphasis)
                Wrap(emphasis.DelimiterCount > 1 ? "strong" : "em", emphasis, html);
            else if (inline is ContainerInline inner)
                WriteHtml(inner, html);
            else if (inline is MathInline maths)
                FormulaWriter.Write(html, maths.Formula with { IsDisplay = false });
            else if (inline is CodeInline code)
                html.Append("<code>").Append(HtmlText.Escape(code.Content)).Append("</code>");
            else
                html.Append(HtmlText.Escape(Own(inline)));
        }
    }

    private static void Wrap(string tag, EmphasisInline emphasis, StringBuilder html)
    {
        html.Append('<').Append(tag).Append('>');
        WriteHtml(emphasis, html);
        html.Append("</").Append(tag).Append('>');
    }
}
