using System.Text;
using BlogGen.Diagnostics;
using BlogGen.Markdown.Callouts;
using BlogGen.Markdown.Highlighting;
using BlogGen.Markdown.Links;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace BlogGen.Markdown;

/// <summary>Markdown to HTML with a hole at every link. One parse and one rendering for each file, ever.</summary>
public static class MarkdownRenderer
{
    public static Body Render(string text, MarkdownOptions options, DiagnosticBag problems)
    {
        try
        {
            return RenderParsed(text, options, problems);
        }
        catch (ArgumentException)
        {
            // Markdig's limit on nesting: no person writes so, and the text must not be lost.
            problems.Add(Problems.NestedTooDeep(new SourceLocation(options.File, options.FirstLine)));
            return PlainBody(text);
        }
    }

    private static Body RenderParsed(string text, MarkdownOptions options, DiagnosticBag problems)
    {
        var pipeline = Pipelines.For(options.Flavour);
        var document = Markdig.Markdown.Parse(text, pipeline);
        var headings = new HeadingOutline();
        var links = new List<MarkdownLink>();
        var excerpt = (Text: "", HasMore: false);
        if (options.Flavour == Flavour.BlogGen)
        {
            TeacherOnly.Remove(document, options, problems);
            headings = HeadingOutline.Shape(document, options.Title);
            links = LinkMarker.MarkAll(document, options);
            CalloutRewriter.Rewrite(document);
            excerpt = ExcerptFinder.Find(document);
        }
        var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        pipeline.Setup(renderer);
        if (options.Flavour == Flavour.BlogGen)
        {
            renderer.ObjectRenderers.ReplaceOrAdd<CodeBlockRenderer>(new HighlightedCodeRenderer());
            renderer.ObjectRenderers.ReplaceOrAdd<Markdig.Extensions.CustomContainers.HtmlCustomContainerRenderer>(
                new ContainerRenderer(options.Language)
            );
            renderer.ObjectRenderers.ReplaceOrAdd<Markdig.Extensions.Tables.HtmlTableRenderer>(
                new ScrollTableRenderer()
            );
        }
        renderer.Render(document);
        var scanned = HtmlLinkScanner.Scan(writer.ToString(), links, options);
        return new Body
        {
            Html = scanned.Html,
            Links = scanned.Slots,
            Anchors = scanned.Anchors,
            MoreOffset = scanned.MoreOffset,
            Headings = headings.Headings,
            FirstHeading = headings.First,
            Excerpt = excerpt.Text,
            WordCount = options.Flavour == Flavour.BlogGen ? WordCounter.Count(document) : 0,
            Images = [.. links.Where(l => l.IsImage).Select(l => l.Target)],
        };
    }

    private static Body PlainBody(string text) =>
        new() { Html = Encoding.UTF8.GetBytes("<pre>" + System.Net.WebUtility.HtmlEncode(text) + "</pre>\n") };
}
