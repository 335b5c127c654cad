using Markdig;
using Markdig.Extensions.EmphasisExtras;

namespace BlogGen.Markdown;

/// <summary>The Markdig pipelines: one for sites, two without extensions for the conformance suites.</summary>
internal static class Pipelines
{
    public static MarkdownPipeline For(Flavour flavour) =>
        flavour switch
        {
            Flavour.CommonMark => CommonMark,
            Flavour.GitHub => GitHub,
            _ => Site,
        };

    private static readonly MarkdownPipeline CommonMark = new MarkdownPipelineBuilder().Build();

    private static readonly MarkdownPipeline GitHub = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseTaskLists()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseAutoLinks()
        .Build();

    // Generic attributes come last: they attach to what the others have made.
    private static readonly MarkdownPipeline Site = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseTaskLists()
        .UseEmphasisExtras(
            EmphasisExtraOptions.Strikethrough | EmphasisExtraOptions.Subscript | EmphasisExtraOptions.Superscript
        )
        .UseAutoLinks()
        .UseFootnotes()
        .UseDefinitionLists()
        .UseAbbreviations()
        .UseFigures()
        .UseCustomContainers()
        .UseGenericAttributes()
        .Build();
}
