using BlogGen.Markdown.Text;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;

namespace BlogGen.Markdown.Blocks;

/// <summary>
/// The box of a task carries the task as its name: a screen reader does not say "checkbox" and nothing more. In a checklist
/// the reader may tick it, and the text around it is its label.
/// </summary>
internal sealed class NamedTaskRenderer(RenderState state) : HtmlTaskListRenderer
{
    protected override void Write(HtmlRenderer renderer, TaskList task)
    {
        if (!renderer.EnableHtmlForInline)
        {
            base.Write(renderer, task);
            return;
        }
        renderer.Write("<input").WriteAttributes(task);
        renderer.Write(state.ChecklistDepth > 0 ? " type=\"checkbox\"" : " disabled=\"disabled\" type=\"checkbox\"");
        if (task.Checked)
            renderer.Write(" checked=\"checked\"");
        if (
            state.ChecklistDepth == 0
            && task.Parent is { } line
            && HtmlText.Collapse(PlainText.Of(line)) is { Length: > 0 } name
        )
            renderer.Write(" aria-label=\"").WriteEscape(name).Write('"');
        renderer.Write(" />");
    }
}
