using BlogGen.Markdown.Containers;
using BlogGen.Markdown.Text;
using Markdig.Renderers;
using Markdig.Syntax;

namespace BlogGen.Markdown.Lessons;

/// <summary>
/// The 3-2-1 of the last five minutes. An empty block asks the three usual things; a list in it asks its own, the first with
/// three lines to answer on, the next with two, all further with one.
/// </summary>
internal static class ExitTicketWriter
{
    private const int MostLines = 3;

    public static void Write(HtmlRenderer renderer, Container container, RenderState state)
    {
        var title = container.Title.Length > 0 ? container.Title : state.Say("Tiket keluar", "Exit ticket");
        ContainerTag.Open(renderer, container, "div", "ticket");
        ContainerTag.WriteTitle(renderer, title);
        if (container.OfType<ListBlock>().FirstOrDefault() is { } own)
            WriteOwn(renderer, container, own, state);
        else
        {
            renderer.WriteChildren(container);
            WriteUsual(renderer, state);
        }
        ContainerTag.Close(renderer, "div");
    }

    private static void WriteOwn(HtmlRenderer renderer, Container container, ListBlock prompts, RenderState state)
    {
        foreach (var block in container)
        {
            if (block == prompts)
                WriteList(renderer, prompts, state);
            else
                renderer.Write(block);
        }
    }

    private static void WriteList(HtmlRenderer renderer, ListBlock prompts, RenderState state)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<ol>");
        foreach (var (item, index) in prompts.OfType<ListItemBlock>().Select((p, i) => (p, i)))
        {
            renderer.Write("<li>");
            renderer.WriteChildren(item);
            renderer.EnsureLine();
            var label = item.OfType<ParagraphBlock>().FirstOrDefault()?.Inline is { } text ? PlainText.Of(text) : "";
            AnswerSpaceWriter.WriteLines(renderer, LinesOf(index), label, state);
            renderer.WriteLine("</li>");
        }
        renderer.WriteLine("</ol>");
    }

    private static void WriteUsual(HtmlRenderer renderer, RenderState state)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<ol>");
        foreach (var (prompt, index) in UsualPrompts(state).Select((p, i) => (p, i)))
        {
            renderer.Write("<li><p>").WriteEscape(prompt).WriteLine("</p>");
            AnswerSpaceWriter.WriteLines(renderer, LinesOf(index), prompt, state);
            renderer.WriteLine("</li>");
        }
        renderer.WriteLine("</ol>");
    }

    private static string[] UsualPrompts(RenderState state) =>
        [
            state.Say("Tiga hal yang kupelajari hari ini", "Three things I learned today"),
            state.Say("Dua hal yang menarik bagiku", "Two things I found interesting"),
            state.Say("Satu hal yang masih ingin kutanyakan", "One question I still have"),
        ];

    private static int LinesOf(int index) => Math.Max(1, MostLines - index);
}
