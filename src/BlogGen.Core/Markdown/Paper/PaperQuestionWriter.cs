using System.Globalization;
using BlogGen.Markdown.Containers;
using BlogGen.Markdown.Quiz;
using BlogGen.Markdown.Text;
using Markdig.Renderers;
using Markdig.Syntax;

namespace BlogGen.Markdown.Paper;

/// <summary>A numbered item of a sheet: what is asked, and room to answer. Neither keys nor hints are ever written here.</summary>
internal sealed class PaperQuestionWriter(HtmlRenderer renderer, Cutter cutter, RenderState state)
{
    public void Write(Question question, bool showsPoints)
    {
        renderer.WriteLine("<div class=\"item\">");
        renderer.Write($"<b class=\"item-number\">{Number(question.Number)}.</b>").WriteLine("<div>");
        renderer.Write("<div class=\"item-text\">");
        cutter.Put(question.Text);
        if (showsPoints)
            renderer.Write($" <small class=\"item-points\">({QuestionWords.Points(question.Points, state)})</small>");
        renderer.WriteLine("</div>");
        new PaperAnswerWriter(renderer, cutter, state).Write(question);
        renderer.WriteLine("</div>").WriteLine("</div>");
    }

    /// <summary>Once, with the numbers of the questions that ask about it.</summary>
    public void WriteStimulus(RichText stimulus, Container container, Container group)
    {
        var first = state.Questions.Count + 1;
        var last = first + group.Descendants<Container>().Count(c => QuizWords.IsQuestion(c.Name)) - 1;
        renderer.WriteLine("<div class=\"stimulus\">");
        renderer.WriteLine($"<p class=\"stimulus-for\">{HtmlText.Escape(For(first, last))}</p>");
        ContainerTag.WriteTitle(renderer, container.Title);
        cutter.Put(stimulus);
        renderer.WriteLine().WriteLine("</div>");
    }

    private string For(int first, int last) =>
        last > first
            ? state.Say(
                $"Untuk menjawab soal nomor {Number(first)}–{Number(last)}:",
                $"For questions {Number(first)}–{Number(last)}:"
            )
            : state.Say($"Untuk menjawab soal nomor {Number(first)}:", $"For question {Number(first)}:");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
