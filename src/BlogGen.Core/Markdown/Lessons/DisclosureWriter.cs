using BlogGen.Markdown.Containers;
using BlogGen.Markdown.Text;
using Markdig.Renderers;

namespace BlogGen.Markdown.Lessons;

/// <summary>What the reader opens when wanted: hints, keys, explanations. No script is needed for it.</summary>
internal static class DisclosureWriter
{
    public static void WriteHint(HtmlRenderer renderer, Container container, RenderState state) =>
        Write(renderer, container, "hint", state.Say("Petunjuk", "Hint"));

    public static void WriteKey(HtmlRenderer renderer, Container container, RenderState state) =>
        Write(renderer, container, "key", state.Say("Kunci jawaban", "Answer key"));

    public static void WriteExplanation(HtmlRenderer renderer, Container container, RenderState state) =>
        Write(renderer, container, "explanation", state.Say("Pembahasan", "Explanation"));

    public static void WriteDetails(HtmlRenderer renderer, Container container, RenderState state) =>
        Write(renderer, container, "more", state.Say("Rincian", "Details"));

    private static void Write(HtmlRenderer renderer, Container container, string name, string label)
    {
        ContainerTag.Open(renderer, container, "details", name);
        var title = container.Title.Length > 0 ? PlainText.InlineHtml(container.Title) : label;
        renderer.Write("<summary>").Write(title).WriteLine("</summary>");
        renderer.WriteChildren(container);
        ContainerTag.Close(renderer, "details");
    }
}
