using BlogGen.Diagnostics;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BlogGen.Markdown.Links;

/// <param name="Target">As the author wrote it.</param>
internal sealed record MarkdownLink(string Target, SourceLocation At, bool IsImage);

/// <summary>Puts a numbered mark in place of each link's address, for the scanner to find, and remembers where it was written.</summary>
internal static class LinkMarker
{
    public const string Mark = "urn:x-bloggen:";

    public static List<MarkdownLink> MarkAll(MarkdownDocument document, MarkdownOptions options)
    {
        var links = new List<MarkdownLink>();
        var images = 0;
        foreach (var link in document.Descendants<LinkInline>())
        {
            if (link.Url is not { } url || link.GetDynamicUrl is not null && url.Length == 0)
                continue;
            links.Add(
                new MarkdownLink(
                    url,
                    new SourceLocation(options.File, link.Line + options.FirstLine, link.Column + 1),
                    link.IsImage
                )
            );
            link.Url = Mark + (links.Count - 1);
            link.GetDynamicUrl = null;
            if (link.IsImage && images++ > 0)
                link.GetAttributes().AddPropertyIfNotExist("loading", "lazy");
        }
        return links;
    }
}
