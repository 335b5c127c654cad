using System.Globalization;
using System.Text;
using BlogGen.Markdown.Quiz;

namespace BlogGen.Exporting;

/// <summary>One row a question in plain words, for a spreadsheet; columns are only ever added at the end.</summary>
internal static class QuizCsvWriter
{
    private const string Head =
        "id,post,number,kind,grade,objective,level,points,stimulus,question,answers,key,feedback,explanation,hints,model,rubric";

    public static (string Text, int Left) Write(IReadOnlyList<QuizItem> bank)
    {
        // Spreadsheets take a file without this mark for one of their own old encodings.
        var csv = new StringBuilder("\uFEFF").Append(Head).Append("\r\n");
        foreach (var item in bank)
            csv.AppendJoin(',', Cells(item).Select(Quote)).Append("\r\n");
        return (csv.ToString(), 0);
    }

    private static IEnumerable<string> Cells(QuizItem item)
    {
        var question = item.Question;
        var (answers, key, feedback) = Answers(question.Answer);
        return
        [
            item.Id,
            item.Page.Title,
            question.Number.ToString(CultureInfo.InvariantCulture),
            QuizWords.NameOf(question.Kind),
            question.Grade?.ToString(CultureInfo.InvariantCulture) ?? "",
            question.Objective ?? "",
            question.Level ?? "",
            question.Points.ToString(CultureInfo.InvariantCulture),
            question.Stimulus?.Plain ?? "",
            question.Text.Plain,
            Lines(answers),
            Lines(key),
            Lines(feedback),
            question.Explanation?.Plain ?? "",
            Lines(question.Hints.Select(h => h.Plain)),
            question.Model?.Plain ?? "",
            question.Rubric?.Plain ?? "",
        ];
    }

    private static (IEnumerable<string> Answers, IEnumerable<string> Key, IEnumerable<string> Feedback) Answers(
        Answer answer
    ) =>
        answer switch
        {
            Choices choices => (
                choices.Options.Select((o, i) => $"{Letters.Of(i)}. {o.Text.Plain}"),
                choices.Options.Index().Where(o => o.Item.IsKey).Select(o => Letters.Of(o.Index)),
                choices
                    .Options.Index()
                    .Where(o => o.Item.Feedback is not null)
                    .Select(o => $"{Letters.Of(o.Index)}. {o.Item.Feedback!.Plain}")
            ),
            TrueFalse truth => (
                ["TRUE", "FALSE"],
                [truth.IsTrue ? "TRUE" : "FALSE"],
                Plain([truth.WhenWrong, truth.WhenRight])
            ),
            Categories categories => (
                categories.Statements.Select(s => s.Text.Plain),
                categories.Statements.Select(s => s.Category < 0 ? "" : categories.Names[s.Category]),
                Plain(categories.Statements.Select(s => s.Feedback))
            ),
            Blanks blanks => ([], blanks.Items.Select(b => string.Join("; ", b.Accepted)), []),
            Pairs pairs => (pairs.Items.Select(p => p.Left?.Plain ?? ""), pairs.Items.Select(p => p.Right.Plain), []),
            Sequence sequence => (
                sequence.Steps.Select(s => s.Plain),
                sequence.Steps.Select((_, i) => (i + 1).ToString(CultureInfo.InvariantCulture)),
                []
            ),
            _ => ([], [], []),
        };

    private static IEnumerable<string> Plain(IEnumerable<RichText?> texts) =>
        texts.OfType<RichText>().Select(t => t.Plain);

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    private static string Quote(string cell) =>
        cell.AsSpan().ContainsAny("\",\r\n") || cell.AsSpan().Trim().Length != cell.Length
            ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : cell;
}
