using BlogGen.Markdown.Containers;
using BlogGen.Markdown.Paper;
using BlogGen.Markdown.Text;
using Markdig.Renderers;

namespace BlogGen.Markdown.Lessons;

/// <summary>What the reader opens when wanted: hints, keys, explanations. No script is needed for it.</summary>
internal static class DisclosureWriter
{
    public static void WriteHint(HtmlRenderer renderer, Container container, RenderState state) =>
        WriteAnswer(renderer, container, "hint", state.Say("Petunjuk", "Hint"), state);

    public static void WriteKey(HtmlRenderer renderer, Container container, RenderState state) =>
        WriteAnswer(renderer, container, "key", state.Say("Kunci jawaban", "Answer key"), state);

    public static void WriteExplanation(HtmlRenderer renderer, Container container, RenderState state) =>
        WriteAnswer(renderer, container, "explanation", state.Say("Pembahasan", "Explanation"), state);

    public static void WriteDetails(HtmlRenderer renderer, Container container, RenderState state) =>
        Write(renderer, container, "more", state.Say("Rincian", "Details"), isOnPaper: state.IsPaper);

    private static void WriteAnswer(
        HtmlRenderer renderer,
        Container container,
        string name,
        string label,
        RenderState state
    )
    {
        if (state.IsPaper)
            AsideTaker.Take(renderer, container, state, label);
        else
            Write(renderer, container, name, label);
    }

    private static void Write(
        HtmlRenderer renderer,
        Container container,
        string name,
        string label,
        bool isOnPaper = false
    )
    {
        if (isOnPaper)
        {
            ContainerTag.Open(renderer, container, "div", name);
            ContainerTag.WriteTitle(renderer, container.Title.Length > 0 ? container.Title : label);
            renderer.WriteChildren(container);
            ContainerTag.Close(renderer, "div");
            return;
        }
        ContainerTag.Open(renderer, container, "details", name);
        var title = container.Title.Length > 0 ? PlainText.InlineHtml(container.Title) : label;
        renderer.Write("<summary>").Write(title).WriteLine("</summary>");
        renderer.WriteChildren(container);
        ContainerTag.Close(renderer, "details");
    }
}
