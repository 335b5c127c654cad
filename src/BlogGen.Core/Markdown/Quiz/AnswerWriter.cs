using System.Globalization;
using BlogGen.Markdown.Text;
using Markdig.Renderers;

namespace BlogGen.Markdown.Quiz;

/// <summary>The fields of a question, each named for a screen reader; letters, boxes and lines on paper come from the theme.</summary>
internal sealed class AnswerWriter(HtmlRenderer renderer, Cutter cutter, RenderState state)
{
    public void Write(Question question)
    {
        switch (question.Answer)
        {
            case Choices choices:
                Options(question, choices);
                break;
            case TrueFalse truth:
                TrueFalse(question, truth);
                break;
            case Categories categories:
                Rows(question, categories);
                break;
            case Blanks { Items: [var blank] }
                when !question.Text.Html.Contains("question-blank", StringComparison.Ordinal):
                Alone(question, blank);
                break;
            case Pairs pairs:
                Sides(question, pairs);
                break;
            case Sequence sequence:
                Steps(question, sequence);
                break;
            case Essay essay:
                Lines(question, essay);
                break;
        }
    }

    private void Options(Question question, Choices choices)
    {
        var type = choices.IsMultiple ? "checkbox" : "radio";
        renderer.WriteLine("<ol class=\"question-options\" type=\"A\">");
        foreach (var index in OptionOrder.Of(question))
        {
            var option = choices.Options[index];
            renderer.Write(
                $"<li><label><input type=\"{type}\" name=\"{Name(question)}\" value=\"{index}\"{Key(question, option.IsKey)} /> <span>"
            );
            cutter.Put(option.Text);
            renderer.WriteLine("</span></label></li>");
        }
        renderer.WriteLine("</ol>");
    }

    private void TrueFalse(Question question, TrueFalse truth)
    {
        renderer.WriteLine("<ul class=\"question-options question-truth\">");
        Verdict(question, state.Say("Benar", "True"), 0, truth.IsTrue);
        Verdict(question, state.Say("Salah", "False"), 1, !truth.IsTrue);
        renderer.WriteLine("</ul>");
    }

    private void Verdict(Question question, string word, int value, bool isKey) =>
        renderer.WriteLine(
            $"<li><label><input type=\"radio\" name=\"{Name(question)}\" value=\"{value}\"{Key(question, isKey)} /> <span>{word}</span></label></li>"
        );

    private void Rows(Question question, Categories categories)
    {
        var label = state.Say("Pilihan untuk setiap pernyataan", "A choice for each statement");
        renderer.WriteLine(
            $"<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{label} {question.Number}\">"
        );
        renderer.Write(
            $"<table class=\"question-rows\"><thead><tr><th scope=\"col\">{state.Say("Pernyataan", "Statement")}</th>"
        );
        foreach (var name in categories.Names)
            renderer.Write($"<th scope=\"col\">{HtmlText.Escape(name)}</th>");
        renderer.WriteLine("</tr></thead><tbody>");
        foreach (var (row, statement) in categories.Statements.Index())
        {
            var id = $"{Name(question)}_{row + 1}";
            renderer.Write($"<tr><th scope=\"row\" id=\"{id}\">");
            cutter.Put(statement.Text);
            renderer.Write("</th>");
            foreach (var (column, name) in categories.Names.Index())
                renderer.Write(
                    $"<td><label><input type=\"radio\" name=\"{id}_r\" value=\"{row}\" aria-label=\"{HtmlText.Escape(name)}\" aria-describedby=\"{id}\"{Key(question, statement.Category == column)} /></label></td>"
                );
            renderer.WriteLine("</tr>");
        }
        renderer.WriteLine("</tbody></table>");
        renderer.WriteLine("</div>");
    }

    private void Alone(Question question, Blank blank)
    {
        var label = state.Say("Jawaban", "Answer");
        renderer.Write("<p class=\"question-line\">");
        renderer.Write(GapMarkup.Write(blank, Name(question) + "_1", label, !question.IsKeyHidden));
        renderer.WriteLine("</p>");
    }

    private void Sides(Question question, Pairs pairs)
    {
        var rights = OptionOrder.Of(question);
        renderer.WriteLine("<ol class=\"question-lefts\">");
        foreach (var (index, pair) in pairs.Items.Index())
        {
            if (pair.Left is null)
                continue;
            var id = $"{Name(question)}_{index + 1}";
            renderer.Write($"<li><span id=\"{id}\">");
            cutter.Put(pair.Left);
            renderer.Write($"</span> <select name=\"{id}_s\" aria-labelledby=\"{id}\"");
            if (!question.IsKeyHidden)
                renderer.Write($" data-key=\"{Keys(pairs, pair)}\"");
            renderer.Write("><option value=\"\">…</option>");
            foreach (var (place, right) in rights.Index())
                renderer.Write($"<option value=\"{right}\">{OptionText(pairs.Items[right].Right, place)}</option>");
            renderer.WriteLine("</select></li>");
        }
        renderer.WriteLine("</ol>");
        renderer.WriteLine("<ol class=\"question-rights\" type=\"A\">");
        foreach (var right in rights)
        {
            renderer.Write("<li>");
            cutter.Put(pairs.Items[right].Right);
            renderer.WriteLine("</li>");
        }
        renderer.WriteLine("</ol>");
    }

    /// <summary>Two right sides that read the same are equally right.</summary>
    private static string Keys(Pairs pairs, Pair pair) =>
        string.Join(' ', pairs.Items.Index().Where(p => p.Item.Right.Html == pair.Right.Html).Select(p => p.Index));

    private static string OptionText(RichText text, int place) =>
        text.IsWordsOnly ? $"{Letters.Of(place)}. {HtmlText.Escape(text.Plain)}" : Letters.Of(place);

    private void Steps(Question question, Sequence sequence)
    {
        renderer.WriteLine("<ul class=\"question-steps\">");
        foreach (var index in OptionOrder.Of(question))
        {
            renderer.Write("<li");
            if (!question.IsKeyHidden)
                renderer.Write($" data-place=\"{index + 1}\"");
            renderer.Write("><span class=\"question-box\"></span> <span>");
            cutter.Put(sequence.Steps[index]);
            renderer.WriteLine("</span></li>");
        }
        renderer.WriteLine("</ul>");
    }

    private void Lines(Question question, Essay essay)
    {
        var rows = Math.Clamp(essay.Lines, 2, 20).ToString(CultureInfo.InvariantCulture);
        renderer.WriteLine(
            $"<textarea name=\"{Name(question)}\" rows=\"{rows}\" aria-label=\"{state.Say("Jawaban", "Answer")}\"></textarea>"
        );
        renderer.Write("<div class=\"question-lines\">");
        for (var line = 0; line < essay.Lines; line++)
            renderer.Write("<span></span>");
        renderer.WriteLine("</div>");
    }

    private static string Name(Question question) => HtmlText.Escape(question.Id);

    private static string Key(Question question, bool isKey) => isKey && !question.IsKeyHidden ? " data-key" : "";
}
