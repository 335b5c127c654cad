using BlogGen.Markdown.Text;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace BlogGen.Markdown.Callouts;

internal static class CalloutWriter
{
    public static void Write(
        HtmlRenderer renderer,
        ContainerBlock block,
        CalloutKind kind,
        string title,
        RenderState state
    )
    {
        AddClasses(block.GetAttributes(), kind);
        renderer.EnsureLine();
        renderer.Write("<aside").WriteAttributes(block).WriteLine(">");
        renderer.Write("<p class=\"callout-title\">");
        renderer.Write(title.Length > 0 ? PlainText.InlineHtml(title) : state.Say(kind.Indonesian, kind.English));
        renderer.WriteLine("</p>");
        var wasImplicit = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = false;
        renderer.WriteChildren(block);
        renderer.ImplicitParagraph = wasImplicit;
        renderer.EnsureLine();
        renderer.WriteLine("</aside>");
    }

    private static void AddClasses(HtmlAttributes attributes, CalloutKind kind)
    {
        attributes.Classes ??= [];
        attributes.Classes.Remove(kind.Class);
        attributes.Classes.InsertRange(0, ["callout", "callout-" + kind.Class]);
    }
}

internal sealed class QuoteRenderer(RenderState state) : QuoteBlockRenderer
{
    protected override void Write(HtmlRenderer renderer, QuoteBlock quote)
    {
        if (CalloutReader.Of(quote) is { } callout)
            CalloutWriter.Write(renderer, quote, callout.Kind, callout.Title, state);
        else
            base.Write(renderer, quote);
    }
}
