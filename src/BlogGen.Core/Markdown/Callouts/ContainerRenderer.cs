using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace BlogGen.Markdown.Callouts;

/// <summary>Renders <c>:::</c> blocks: callouts, other scripts, poems; any other name becomes a class.</summary>
internal sealed class ContainerRenderer(string language) : HtmlObjectRenderer<CustomContainer>
{
    protected override void Write(HtmlRenderer renderer, CustomContainer block)
    {
        var word = block.Info?.Trim() ?? "";
        renderer.EnsureLine();
        if (CalloutKind.Find(word) is { } callout)
            WriteCallout(renderer, block, callout);
        else
            WriteDivision(renderer, block, word);
        renderer.EnsureLine();
    }

    private void WriteCallout(HtmlRenderer renderer, CustomContainer block, CalloutKind callout)
    {
        var title = block.Arguments?.Trim() is { Length: > 0 } own ? own : callout.Title(language);
        renderer.Write($"<aside class=\"callout callout-{callout.Name}\"><p class=\"callout-title\">");
        renderer.WriteEscape(title);
        renderer.Write("</p>\n");
        renderer.WriteChildren(block);
        renderer.Write("</aside>\n");
    }

    private static void WriteDivision(HtmlRenderer renderer, CustomContainer block, string word)
    {
        var (name, attributes) = word.ToLowerInvariant() switch
        {
            "arab" or "arabic" => ("arab", " lang=\"ar\" dir=\"rtl\""),
            "jawa" or "aksara-jawa" or "javanese" => ("aksara-jawa", " lang=\"jv-Java\""),
            "sunda" or "aksara-sunda" => ("aksara-sunda", " lang=\"su-Sund\""),
            "bali" or "aksara-bali" => ("aksara-bali", " lang=\"ban-Bali\""),
            "puisi" or "poem" => ("puisi", ""),
            _ => ("", ""),
        };
        if (name.Length > 0)
            renderer.Write($"<div class=\"{name}\"{attributes}>\n");
        else
            renderer.Write("<div").WriteAttributes(block).Write(">\n");
        renderer.WriteChildren(block);
        renderer.Write("</div>\n");
    }
}
