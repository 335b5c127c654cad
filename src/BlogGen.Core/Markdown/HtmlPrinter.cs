using BlogGen.Markdown.Blocks;
using BlogGen.Markdown.Callouts;
using BlogGen.Markdown.Containers;
using BlogGen.Markdown.Footnotes;
using BlogGen.Markdown.Highlighting;
using BlogGen.Markdown.Links;
using BlogGen.Markdown.Maths;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;

namespace BlogGen.Markdown;

/// <summary>Writes the document as HTML whose Markdown-made addresses are left out and noted as holes.</summary>
internal static class HtmlPrinter
{
    public static string Print(MarkdownDocument document, RenderState state)
    {
        using var writer = new StringWriter(state.Html) { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        Pipelines.For(state.Options).Setup(renderer);
        UseOurRenderers(renderer, state);
        foreach (var block in document)
            WriteTopLevel(renderer, block, state);
        return state.Html.ToString();
    }

    private static void UseOurRenderers(HtmlRenderer renderer, RenderState state)
    {
        var renderers = renderer.ObjectRenderers;
        var links = new LinkRenderer(state);
        renderers.ReplaceOrAdd<LinkInlineRenderer>(links);
        renderers.ReplaceOrAdd<AutolinkInlineRenderer>(new AutolinkRenderer(state));
        renderers.ReplaceOrAdd<HtmlBlockRenderer>(new RawBlockRenderer(state));
        renderers.ReplaceOrAdd<HtmlInlineRenderer>(new RawInlineRenderer(state));
        if (state.Options.IsPlain)
            return;
        renderers.ReplaceOrAdd<CodeBlockRenderer>(new HighlightedCodeRenderer(state));
        renderers.ReplaceOrAdd<QuoteBlockRenderer>(new QuoteRenderer(state));
        renderers.ReplaceOrAdd<ParagraphRenderer>(new FigureParagraphRenderer(links, state));
        renderers.ReplaceOrAdd<HtmlTaskListRenderer>(new NamedTaskRenderer(state));
        renderers.ReplaceOrAdd<LineBreakInlineRenderer>(new PoemLineBreakRenderer(state));
        renderers.ReplaceOrAdd<HtmlTableRenderer>(new ScrollingTableRenderer(state));
        renderers.ReplaceOrAdd<HtmlFootnoteGroupRenderer>(new FootnoteGroupRenderer(state));
        renderers.ReplaceOrAdd<HtmlFootnoteLinkRenderer>(new FootnoteLinkRenderer(state));
        renderers.Add(new ContainerRenderer(links, state));
        renderers.Add(new MathInlineRenderer(state));
        renderers.Add(new MathBlockRenderer(state));
        renderers.Add(new MathReferenceRenderer(state));
    }

    // The excerpt must end between two blocks: a mark inside a paragraph counts at that paragraph's end.
    private static void WriteTopLevel(HtmlRenderer renderer, Block block, RenderState state)
    {
        var before = state.Html.Length;
        renderer.Write(block);
        if (state is { MoreAt: < 0, HasMoreMark: true, Options.IsPlain: false })
            state.MoreAt = block is HtmlBlock ? before : state.Html.Length;
    }
}
