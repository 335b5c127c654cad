namespace BlogGen.Markdown;

/// <summary>A title's emphasis and code as HTML; its words are escaped.</summary>
public static class InlineHtml
{
    private static readonly Markdig.MarkdownPipeline Pipeline = Build();

    public static string Render(string markdown)
    {
        if (markdown.AsSpan().IndexOfAny('*', '_', '`') < 0)
            return System.Net.WebUtility.HtmlEncode(markdown);
        var html = Markdig.Markdown.ToHtml("\u2060" + markdown, Pipeline).Trim();
        return html.StartsWith("<p>", StringComparison.Ordinal) && html.EndsWith("</p>", StringComparison.Ordinal)
            ? html[3..^4].TrimStart('\u2060')
            : System.Net.WebUtility.HtmlEncode(markdown);
    }

    private static Markdig.MarkdownPipeline Build()
    {
        var builder = new Markdig.MarkdownPipelineBuilder();
        Markdig.MarkdownExtensions.DisableHtml(builder);
        return builder.Build();
    }
}
