using System.Globalization;
using BlogGen.Markdown.Text;
using Markdig.Renderers;

namespace BlogGen.Markdown.Quiz;

/// <summary>
/// A question as a <c>fieldset</c> that can be read and answered on paper and without a script; the script of the theme
/// finds in it all that it checks answers with.
/// </summary>
internal sealed class QuestionWriter(HtmlRenderer renderer, Cutter cutter, RenderState state)
{
    public void Write(Question question, bool showsPoints)
    {
        var isInLegend = IsOneLine(question.Text) && question.Answer is not Blanks;
        renderer.Write(
            $"<fieldset class=\"question\" id=\"{HtmlText.Escape(question.Id)}\" data-kind=\"{Name(question.Answer)}\""
        );
        renderer.Write($" data-points=\"{question.Points.ToString(CultureInfo.InvariantCulture)}\"");
        if (!isInLegend && !question.Text.IsEmpty)
            renderer.Write($" aria-describedby=\"{HtmlText.Escape(question.Id)}_text\"");
        if (question.IsKeyHidden)
            renderer.Write(" data-key=\"hidden\"");
        renderer.WriteLine(">");
        Legend(question, isInLegend, showsPoints);
        if (!isInLegend && !question.Text.IsEmpty)
            Text(question);
        new AnswerWriter(renderer, cutter, state).Write(question);
        foreach (var hint in question.Hints)
            Details("question-hint", state.Say("Petunjuk", "Hint"), () => Block(hint));
        if (!question.IsKeyHidden)
            new KeyWriter(renderer, cutter, state).Write(question, Details);
        renderer.WriteLine("</fieldset>");
    }

    /// <summary>For the script: which of its ways of checking to use.</summary>
    private static string Name(Answer answer) =>
        answer switch
        {
            Choices { IsMultiple: true } => "many",
            Choices or TrueFalse => "one",
            Categories => "rows",
            Blanks => "blanks",
            Pairs => "pairs",
            Sequence => "order",
            _ => "essay",
        };

    private static bool IsOneLine(RichText text) =>
        !text.IsEmpty && !text.Html.StartsWith("<p", StringComparison.Ordinal) && !HasBlock(text.Html);

    private static bool HasBlock(string html)
    {
        foreach (var token in new HtmlTokens(html))
        {
            if (token.Kind == HtmlTokenKind.StartTag && token.Name != "br" && HtmlText.IsBlock(token.Name))
                return true;
        }
        return false;
    }

    private void Legend(Question question, bool withText, bool showsPoints)
    {
        renderer.Write("<legend><span class=\"question-number\">");
        renderer.Write($"{state.Say("Soal", "Question")} {question.Number.ToString(CultureInfo.InvariantCulture)}");
        if (showsPoints)
            renderer.Write($" <small>({QuestionWords.Points(question.Points, state)})</small>");
        renderer.Write("</span>");
        if (withText)
        {
            renderer.Write(" <span class=\"question-text\">");
            cutter.Put(question.Text);
            renderer.Write("</span>");
        }
        renderer.WriteLine("</legend>");
    }

    private void Text(Question question)
    {
        renderer.Write($"<div class=\"question-text\" id=\"{HtmlText.Escape(question.Id)}_text\">");
        Block(question.Text);
        renderer.WriteLine("</div>");
    }

    private void Block(RichText text)
    {
        var isBare = IsOneLine(text);
        renderer.Write(isBare ? "<p>" : "");
        cutter.Put(text);
        renderer.WriteLine(isBare ? "</p>" : "");
    }

    private void Details(string name, string summary, Action content)
    {
        renderer.Write($"<details class=\"{name}\"><summary>{summary}</summary>").WriteLine();
        content();
        renderer.WriteLine("</details>");
    }
}
