using BlogGen.Markdown.Containers;
using BlogGen.Markdown.Paper;
using Markdig.Renderers;

namespace BlogGen.Markdown.Quiz;

/// <summary>Reads and writes the questions of a page, alone or several around one stimulus.</summary>
internal sealed class QuestionRenderer(RenderState state)
{
    private QuestionHead _group = QuestionHead.Empty;
    private RichText? _stimulus;

    /// <returns>False for a container that is no question.</returns>
    public bool TryWrite(HtmlRenderer renderer, Container container)
    {
        if (QuizWords.IsQuestion(container.Name))
            WriteQuestion(renderer, container);
        else if (QuizWords.IsGroup(container.Name))
            WriteGroup(renderer, container);
        else
            return false;
        return true;
    }

    private void WriteQuestion(HtmlRenderer renderer, Container container)
    {
        var cutter = new Cutter(renderer, state);
        var head = QuestionHeadReader.Read(container, state).Within(_group);
        var question = new QuestionReader(cutter, state).Read(container, head, _stimulus);
        cutter.EnsureLine();
        if (state.IsPaper)
            new PaperQuestionWriter(renderer, cutter, state).Write(question, showsPoints: head.Points is not null);
        else
            new QuestionWriter(renderer, cutter, state).Write(question, showsPoints: head.Points is not null);
    }

    private void WriteGroup(HtmlRenderer renderer, Container container)
    {
        var (outerGroup, outerStimulus) = (_group, _stimulus);
        _group = QuestionHeadReader.Read(container, state).Within(_group);
        renderer.EnsureLine();
        renderer.WriteLine("<section class=\"question-group\">");
        foreach (var block in container)
        {
            if (block is Container inner && QuizWords.IsStimulus(inner.Name))
                WriteStimulus(renderer, inner, container);
            else
                renderer.Write(block);
        }
        renderer.EnsureLine();
        renderer.WriteLine("</section>");
        (_group, _stimulus) = (outerGroup, outerStimulus);
    }

    private void WriteStimulus(HtmlRenderer renderer, Container container, Container group)
    {
        var cutter = new Cutter(renderer, state);
        _stimulus = cutter.Take(r => r.WriteChildren(container));
        cutter.EnsureLine();
        if (state.IsPaper)
        {
            new PaperQuestionWriter(renderer, cutter, state).WriteStimulus(_stimulus, container, group);
            return;
        }
        var title = container.Title.Length > 0 ? Text.PlainText.InlineHtml(container.Title) : "Stimulus";
        renderer.WriteLine($"<details class=\"question-stimulus\" open><summary>{title}</summary>");
        cutter.Put(_stimulus);
        renderer.WriteLine().WriteLine("</details>");
    }
}
