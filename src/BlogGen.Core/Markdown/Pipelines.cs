using BlogGen.Markdown.Attributes;
using BlogGen.Markdown.Callouts;
using BlogGen.Markdown.Containers;
using BlogGen.Markdown.Links;
using BlogGen.Markdown.Maths;
using BlogGen.Markdown.Quiz;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;

namespace BlogGen.Markdown;

/// <summary>The dialects; a pipeline is immutable once built and shared by all threads.</summary>
internal static class Pipelines
{
    // Deeper than any person writes, and shallow enough for the stack of a worker thread.
    private const int DeepestNesting = 100;

    private static readonly PipeTableOptions s_tables = new() { UseGfmRules = true };
    private static readonly MarkdownPipeline s_full = BuildFull();
    private static readonly MarkdownPipeline s_commonMark = Start().Build();
    private static readonly MarkdownPipeline s_gfm = Start()
        .UsePipeTables(s_tables)
        .UseTaskLists()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseAutoLinks()
        .Build();

    public static MarkdownPipeline For(MarkdownOptions options) =>
        options.PlainCommonMark ? s_commonMark
        : options.Gfm ? s_gfm
        : s_full;

    private static MarkdownPipeline BuildFull()
    {
        var builder = Start()
            .UseAbbreviations()
            .UseDefinitionLists()
            .UseFootnotes()
            .UseFigures()
            .UsePipeTables(s_tables)
            .UseTaskLists()
            .UseEmphasisExtras(
                EmphasisExtraOptions.Strikethrough | EmphasisExtraOptions.Subscript | EmphasisExtraOptions.Superscript
            )
            .UseAutoLinks();
        builder.Use<ContainerExtension>();
        builder.Use<CalloutExtension>();
        builder.Use<SpacedLinkExtension>();
        builder.Use<MathExtension>();
        builder.Use<QuizExtension>();
        // Last: it hooks into every block parser that the others brought.
        builder.Use<AttributesExtension>();
        return builder.Build();
    }

    private static MarkdownPipelineBuilder Start() =>
        new MarkdownPipelineBuilder { MaximumNestingDepth = DeepestNesting }.UsePreciseSourceLocation();
}
