using BlogGen.Markdown.Containers;
using BlogGen.Markdown.Quiz;
using BlogGen.Markdown.Text;
using Markdig.Renderers;

namespace BlogGen.Markdown.Paper;

/// <summary>What stands in a text for whoever corrects the sheet: keys, explanations, hints, and what only teachers may read.</summary>
/// <param name="Title">HTML; empty where the author gave none.</param>
public sealed record Aside(string Title, RichText Text, bool IsTeacherOnly);

internal static class AsideTaker
{
    /// <summary>Takes a container out of the sheet. What it asks is no question of the sheet.</summary>
    /// <param name="label">In place of a title.</param>
    public static void Take(HtmlRenderer renderer, Container container, RenderState state, string label)
    {
        var questions = state.Questions.Count;
        var cutter = new Cutter(renderer, state);
        var text = cutter.Take(r => r.WriteChildren(container));
        cutter.EnsureLine();
        state.Questions.Count = questions;
        var isTitled = container.Title.Length > 0 && !container.IsTeacherOnly;
        state.Asides.Add(
            new Aside(
                isTitled ? PlainText.InlineHtml(container.Title) : HtmlText.Escape(label),
                text,
                container.IsTeacherOnly
            )
        );
    }
}
