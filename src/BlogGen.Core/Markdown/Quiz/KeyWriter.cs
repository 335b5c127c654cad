using System.Globalization;
using Markdig.Renderers;

namespace BlogGen.Markdown.Quiz;

/// <summary>The key, the feedback of each option and the explanation, behind a summary that a reader has to open.</summary>
internal sealed class KeyWriter(HtmlRenderer renderer, Cutter cutter, RenderState state)
{
    public void Write(Question question, Action<string, string, Action> details)
    {
        var key = KeyText.Of(question, state.Say);
        if (key.Length == 0 && question is { Explanation: null, Model: null, Rubric: null })
            return;
        var summary = question.Explanation is null
            ? state.Say("Kunci", "Answer")
            : state.Say("Kunci dan pembahasan", "Answer and explanation");
        details("question-key", summary, () => Content(question, key));
    }

    private void Content(Question question, string key)
    {
        if (key.Length > 0)
            renderer.WriteLine($"<p class=\"question-answer\"><b>{state.Say("Jawaban", "Answer")}:</b> {key}</p>");
        Feedback(question);
        Part("question-explanation", null, question.Explanation);
        Part("question-model", state.Say("Contoh jawaban", "Model answer"), question.Model);
        Part("question-rubric", state.Say("Rubrik", "Rubric"), question.Rubric);
    }

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);

    private void Feedback(Question question)
    {
        var rows = Rows(question).ToList();
        if (rows.Count == 0)
            return;
        renderer.WriteLine("<ul class=\"question-feedback\">");
        foreach (var (value, label, text) in rows)
        {
            renderer.Write($"<li data-for=\"{value}\"><b>{label}</b> <span>");
            cutter.Put(text);
            renderer.WriteLine("</span></li>");
        }
        renderer.WriteLine("</ul>");
    }

    /// <summary>In the order of the page; a feedback belongs to the value of a field.</summary>
    private IEnumerable<(int Value, string Label, RichText Text)> Rows(Question question)
    {
        if (question.Answer is Choices choices)
        {
            foreach (var (place, index) in OptionOrder.Of(question).Index())
            {
                if (choices.Options[index].Feedback is { } feedback)
                    yield return (index, Letters.Of(place) + ".", feedback);
            }
        }
        else if (question.Answer is TrueFalse truth)
        {
            var wrong = truth.IsTrue ? 1 : 0;
            if (truth.WhenRight is { } right)
                yield return (1 - wrong, Word(1 - wrong), right);
            if (truth.WhenWrong is { } whenWrong)
                yield return (wrong, Word(wrong), whenWrong);
        }
        else if (question.Answer is Categories categories)
        {
            foreach (var (row, statement) in categories.Statements.Index())
            {
                if (statement.Feedback is { } feedback)
                    yield return (row, Number(row) + ".", feedback);
            }
        }
    }

    private string Word(int value) => (value == 0 ? state.Say("Benar", "True") : state.Say("Salah", "False")) + ":";

    private void Part(string name, string? title, RichText? text)
    {
        if (text is null)
            return;
        renderer.WriteLine($"<div class=\"{name}\">");
        if (title is not null)
            renderer.WriteLine($"<p><b>{title}</b></p>");
        cutter.Put(text);
        renderer.WriteLine().WriteLine("</div>");
    }
}
