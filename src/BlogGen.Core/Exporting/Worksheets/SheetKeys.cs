using System.Globalization;
using System.Text;
using BlogGen.Markdown.Quiz;
using BlogGen.Markdown.Text;

namespace BlogGen.Exporting.Worksheets;

/// <summary>The pages behind a teacher's sheet: a key for each variant, explanations and rubrics, and what only teachers read.</summary>
internal sealed class SheetKeys(Sheet sheet, SheetAddresses addresses, StringBuilder html)
{
    public void Write()
    {
        for (var variant = 0; variant < sheet.Bodies.Length; variant++)
            WriteKey(variant);
        WriteExplanations();
        WriteAsides();
    }

    private void WriteKey(int variant)
    {
        var questions = sheet.Bodies[variant].Questions;
        if (questions.IsEmpty)
            return;
        Open(variant == 0 ? "keys" : "keys keys-more", sheet.Say("Kunci jawaban", "Answer key") + Version(variant));
        html.Append($"<table>\n<thead><tr><th>{sheet.Say("No.", "No.")}</th>");
        html.Append($"<th>{sheet.Say("Jawaban", "Answer")}</th><th>{sheet.Say("Poin", "Points")}</th></tr></thead>\n");
        html.Append("<tbody>\n");
        foreach (var question in questions)
            html.Append(
                $"<tr><td>{Number(question.Number)}</td><td>{KeyOf(question)}</td><td>{Points(question.Points)}</td></tr>\n"
            );
        html.Append($"</tbody>\n<tfoot><tr><td></td><td>{sheet.Say("Jumlah poin", "All points")}</td>");
        html.Append($"<td>{Points(questions.Sum(q => q.Points))}</td></tr></tfoot>\n</table>\n</section>\n");
    }

    private string KeyOf(Question question)
    {
        var key = KeyText.Of(question, sheet.Say);
        if (key.Length > 0)
            return key;
        return question is { Model: null, Rubric: null }
            ? sheet.Say("uraian: dinilai guru", "essay: for the teacher to judge")
            : sheet.Say("uraian: lihat rubrik", "essay: see the rubric");
    }

    private void WriteExplanations()
    {
        var questions = sheet.Bodies[0].Questions.Where(HasMore).ToList();
        if (questions.Count == 0)
            return;
        Open("explanations", sheet.Say("Pembahasan dan rubrik", "Explanations and rubrics"));
        foreach (var question in questions)
            WriteExplanation(question);
        html.Append("</section>\n");
    }

    private static bool HasMore(Question question) =>
        question is not { Explanation: null, Model: null, Rubric: null, Hints.IsEmpty: true };

    private void WriteExplanation(Question question)
    {
        html.Append($"<div class=\"item\">\n<b class=\"item-number\">{Number(question.Number)}.</b>\n<div>\n");
        html.Append($"<p class=\"asked\">{HtmlText.Escape(Shortened(question.Text.Plain))}{Elsewhere(question)}</p>\n");
        Part(sheet.Say("Pembahasan", "Explanation"), question.Explanation);
        Part(sheet.Say("Contoh jawaban", "Model answer"), question.Model);
        Part(sheet.Say("Rubrik", "Rubric"), question.Rubric);
        foreach (var hint in question.Hints)
            Part(sheet.Say("Petunjuk", "Hint"), hint);
        html.Append("</div>\n</div>\n");
    }

    private void Part(string title, RichText? text)
    {
        if (text is not null)
            html.Append($"<div class=\"part\"><b>{title}.</b> {addresses.Fill(text)}</div>\n");
    }

    /// <summary>Where other variants ask the same.</summary>
    private string Elsewhere(Question question)
    {
        var places = sheet
            .Bodies.Index()
            .Skip(1)
            .Select(b => (b.Index, Same: b.Item.Questions.FirstOrDefault(q => q.At == question.At)))
            .Where(place => place.Same is not null)
            .Select(place => $"{Letters.Of(place.Index)} {Number(place.Same!.Number)}");
        var list = string.Join(", ", places);
        return list.Length == 0 ? "" : $" <small>({sheet.Say("paket", "version")} {list})</small>";
    }

    private void WriteAsides()
    {
        if (sheet.Asides.IsEmpty)
            return;
        Open("asides", sheet.Say("Untuk guru", "For the teacher"));
        foreach (var aside in sheet.Asides)
            html.Append(
                $"<div class=\"aside\">\n<p class=\"block-title\">{aside.Title}</p>\n{addresses.Fill(aside.Text)}\n</div>\n"
            );
        html.Append("</section>\n");
    }

    private void Open(string name, string title) => html.Append($"<section class=\"page {name}\">\n<h2>{title}</h2>\n");

    private string Version(int variant) =>
        sheet.HasVariants ? $" – {sheet.Say("Paket", "Version")} {Letters.Of(variant)}" : "";

    private static string Shortened(string text) => text.Length <= 90 ? text : text[..text.LastIndexOf(' ', 90)] + " …";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Points(decimal points)
    {
        var number = points.ToString("0.##", CultureInfo.InvariantCulture);
        return sheet.Say(number.Replace('.', ','), number);
    }
}
