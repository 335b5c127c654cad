using System.Globalization;
using BlogGen.Markdown.Quiz;
using BlogGen.Markdown.Text;
using Markdig.Renderers;

namespace BlogGen.Markdown.Paper;

/// <summary>What can be crossed, ticked, joined, filled in or written on.</summary>
internal sealed class PaperAnswerWriter(HtmlRenderer renderer, Cutter cutter, RenderState state)
{
    /// <summary>Options that are no longer than this stand side by side.</summary>
    private const int VeryShort = 9;
    private const int Short = 30;

    public void Write(Question question)
    {
        switch (question.Answer)
        {
            case Choices choices:
                Options(question, choices);
                break;
            case TrueFalse:
                Truth();
                break;
            case Categories categories:
                Rows(question, categories);
                break;
            case Blanks { Items: [var blank] }
                when !question.Text.Html.Contains("question-blank", StringComparison.Ordinal):
                renderer.WriteLine(
                    $"<p class=\"answer-line\">{state.Say("Jawaban", "Answer")}: {GapMarkup.WriteOnPaper(blank)}</p>"
                );
                break;
            case Pairs pairs:
                Sides(question, pairs);
                break;
            case Sequence sequence:
                Steps(question, sequence);
                break;
            case Essay essay:
                PaperLines.Write(renderer, essay.Lines);
                break;
        }
    }

    private void Options(Question question, Choices choices)
    {
        renderer.WriteLine($"<ul class=\"options{Width(choices)}\">");
        foreach (var (place, index) in OptionOrder.Of(question).Index())
        {
            renderer.Write("<li>");
            if (choices.IsMultiple)
                renderer.Write(Box);
            renderer.Write($"<span class=\"letter\">{Letters.Of(place)}.</span><div>");
            cutter.Put(choices.Options[index].Text);
            renderer.WriteLine("</div></li>");
        }
        renderer.WriteLine("</ul>");
    }

    private static string Width(Choices choices)
    {
        if (!choices.Options.All(o => o.Text.IsWordsOnly))
            return "";
        return choices.Options.Max(o => o.Text.Plain.Length) switch
        {
            <= VeryShort when choices.Options.Length <= 5 => " options-row",
            <= Short => " options-pairs",
            _ => "",
        };
    }

    private void Truth() =>
        renderer.WriteLine(
            $"<p class=\"truth\">{Box} {state.Say("Benar", "True")} {Box} {state.Say("Salah", "False")}</p>"
        );

    private void Rows(Question question, Categories categories)
    {
        renderer.Write($"<table class=\"rows\"><thead><tr><th></th><th>{state.Say("Pernyataan", "Statement")}</th>");
        foreach (var name in categories.Names)
            renderer.Write($"<th>{HtmlText.Escape(name)}</th>");
        renderer.WriteLine("</tr></thead><tbody>");
        foreach (var (place, index) in OptionOrder.Of(question).Index())
        {
            renderer.Write($"<tr><td>{Number(place)}</td><td>");
            cutter.Put(categories.Statements[index].Text);
            renderer.Write("</td>");
            foreach (var _ in categories.Names)
                renderer.Write($"<td>{Box}</td>");
            renderer.WriteLine("</tr>");
        }
        renderer.WriteLine("</tbody></table>");
    }

    private void Sides(Question question, Pairs pairs)
    {
        renderer.WriteLine("<div class=\"sides\"><ol>");
        foreach (var left in pairs.Items.Select(pair => pair.Left).OfType<RichText>())
        {
            renderer.Write("<li><div>");
            cutter.Put(left);
            renderer.WriteLine("</div><span class=\"question-blank\"></span></li>");
        }
        renderer.WriteLine("</ol><ul>");
        foreach (var (place, right) in OptionOrder.Of(question).Index())
        {
            renderer.Write($"<li><span class=\"letter\">{Letters.Of(place)}.</span><div>");
            cutter.Put(pairs.Items[right].Right);
            renderer.WriteLine("</div></li>");
        }
        renderer.WriteLine("</ul></div>");
    }

    private void Steps(Question question, Sequence sequence)
    {
        renderer.WriteLine("<ul class=\"places\">");
        foreach (var index in OptionOrder.Of(question))
        {
            renderer.Write($"<li>{Box}<div>");
            cutter.Put(sequence.Steps[index]);
            renderer.WriteLine("</div></li>");
        }
        renderer.WriteLine("</ul>");
    }

    private const string Box = "<span class=\"box\"></span>";

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
