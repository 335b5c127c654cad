using System.Globalization;
using System.Net;
using System.Text;
using BlogGen.Diagnostics;
using BlogGen.Markdown.Quiz;
using BlogGen.Sites;

namespace BlogGen.Exporting;

/// <summary>GIFT as Moodle reads it: one question a paragraph, no blank line and no line end inside a text.</summary>
internal static class GiftWriter
{
    /// <returns>The file, and how many questions are not in it.</returns>
    public static (string Text, int Left) Write(IReadOnlyList<QuizItem> bank, Site site, DiagnosticBag notes)
    {
        var gift = new StringBuilder();
        var left = 0;
        QuizItem? before = null;
        foreach (var item in bank)
        {
            if (before?.Page != item.Page)
                gift.Append($"$CATEGORY: {OneLine(QuizCategory.Of(item, site))}\n\n");
            if (item.Question.Stimulus is { } stimulus && !ReferenceEquals(before?.Question.Stimulus, stimulus))
                gift.Append(Description(item, stimulus, site));
            before = item;
            var questions = Questions(item, site, notes);
            left += questions.Count == 0 ? 1 : 0;
            foreach (var question in questions)
                gift.Append(question).Append("\n\n");
        }
        return (gift.ToString(), left);
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    private static string Description(QuizItem item, RichText stimulus, Site site)
    {
        var html = new ItemAddresses(site, item).Html(stimulus);
        return $"::{GiftText.Escape(item.Name)} (stimulus)::[html]{GiftText.Html(html)}\n\n";
    }

    /// <summary>Usually one; none for what GIFT cannot hold.</summary>
    private static IReadOnlyList<string> Questions(QuizItem item, Site site, DiagnosticBag notes)
    {
        var addresses = new ItemAddresses(site, item);
        var question = item.Question;
        var stem = GiftText.WithLines(addresses.Html(question.Text));
        var general = General(question, addresses);
        IReadOnlyList<string> written = question.Answer switch
        {
            Categories categories => Statements(item, stem, categories, addresses),
            Blanks { Items.Length: > 1 } => [],
            var answer => [Question(GiftText.Escape(item.Name), stem, Body(answer, addresses) + general)],
        };
        Note(item, addresses, written, notes);
        return written;
    }

    private static string Question(string name, string stem, string answer) =>
        $"::{name}::[html]{GiftText.Html(stem)}{{{answer}}}";

    private static void Note(QuizItem item, ItemAddresses addresses, IReadOnlyList<string> written, DiagnosticBag notes)
    {
        var (at, number) = (item.Question.At, item.Question.Number);
        if (written.Count == 0)
            notes.Add(
                Problems.QuestionNotExported(at, number, "GIFT", "memiliki beberapa isian", "it has several blanks")
            );
        if (item.Question.Answer is Sequence)
            notes.Add(
                Problems.QuestionExportedAs(
                    at,
                    number,
                    "menjodohkan langkah dengan nomornya",
                    "matching of steps and numbers"
                )
            );
        if (item.Question.Answer is Categories)
            notes.Add(
                Problems.QuestionExportedAs(at, number, "satu soal per pernyataan", "one question for each statement")
            );
        if (addresses.HasLostPicture)
            notes.Add(Problems.PictureNotExported(at, number));
    }

    private static string Body(Answer answer, ItemAddresses addresses) =>
        answer switch
        {
            Choices { IsMultiple: false } choices => Lines(
                choices.Options.Select(o =>
                    (o.IsKey ? "=" : "~") + Html(o.Text, addresses) + Feedback(o.Feedback, addresses)
                )
            ),
            Choices choices => Lines(
                choices.Options.Select(o =>
                    $"~%{Weight(o, choices)}%{Html(o.Text, addresses)}{Feedback(o.Feedback, addresses)}"
                )
            ),
            TrueFalse truth => Truth(truth, addresses),
            Blanks { Items: [{ IsNumeric: true } blank] } => "#"
                + Lines(blank.Numbers.Select(n => $"={Number(n.Value)}:{Number(n.Tolerance)}")),
            Blanks { Items: [var blank] } => Lines(blank.Accepted.Select(Word)),
            Pairs pairs => Lines(
                pairs.Items.Select(p => Pair(p.Left is null ? "" : Html(p.Left, addresses), p.Right.Plain))
            ),
            Sequence sequence => Lines(
                sequence.Steps.Select(
                    (s, i) => Pair(Html(s, addresses), (i + 1).ToString(CultureInfo.InvariantCulture))
                )
            ),
            _ => "",
        };

    private static IReadOnlyList<string> Statements(
        QuizItem item,
        string stem,
        Categories categories,
        ItemAddresses addresses
    )
    {
        var isTruth =
            categories.Names.Length == 2 && TruthWords.AreTrueAndFalse(categories.Names[0], categories.Names[1]);
        return
        [
            .. categories.Statements.Select(
                (statement, i) =>
                {
                    var text = $"{stem}<br />{addresses.Html(statement.Text)}";
                    var name = $"{GiftText.Escape(item.Name)}.{(i + 1).ToString(CultureInfo.InvariantCulture)}";
                    var feedback = Feedback(statement.Feedback, addresses);
                    return Question(
                        name,
                        text,
                        isTruth
                            ? (statement.Category == 0 ? "TRUE" : "FALSE") + feedback
                            : Lines(
                                categories.Names.Select(
                                    (n, c) =>
                                        (c == statement.Category ? "=" : "~") + GiftText.Html(WebUtility.HtmlEncode(n))
                                )
                            )
                    );
                }
            ),
        ];
    }

    private static string Lines(IEnumerable<string> answers) => "\n" + string.Concat(answers.Select(a => $"\t{a}\n"));

    private static string Html(RichText text, ItemAddresses addresses) => GiftText.Html(addresses.Html(text));

    private static string Feedback(RichText? text, ItemAddresses addresses) =>
        text is null ? "" : "#" + Html(text, addresses);

    /// <summary>The feedback on a wrong answer comes first.</summary>
    private static string Truth(TrueFalse truth, ItemAddresses addresses)
    {
        var word = truth.IsTrue ? "TRUE" : "FALSE";
        if (truth.WhenRight is null)
            return word + Feedback(truth.WhenWrong, addresses);
        return word
            + "#"
            + (truth.WhenWrong is null ? "" : Html(truth.WhenWrong, addresses))
            + Feedback(truth.WhenRight, addresses);
    }

    /// <summary>Ticking everything gives nothing.</summary>
    private static string Weight(Option option, Choices choices)
    {
        var alike = choices.Options.Count(o => o.IsKey == option.IsKey);
        var weight = Math.Round(100m / alike, 5);
        return (option.IsKey ? "" : "-") + Number(weight);
    }

    /// <summary>A weight of its own keeps a percent sign at the start from being read as one.</summary>
    private static string Word(string answer) => (answer.StartsWith('%') ? "=%100%" : "=") + GiftText.Escape(answer);

    private static string Pair(string left, string right) => $"={left} -> {GiftText.Escape(right)}";

    private static string Number(decimal number) => number.ToString("0.##########", CultureInfo.InvariantCulture);

    private static string General(Question question, ItemAddresses addresses)
    {
        var parts = new[] { question.Explanation, question.Answer is Essay ? question.Model : null };
        var html = string.Concat(parts.OfType<RichText>().Select(addresses.Html));
        return html.Length == 0 ? "" : "####" + GiftText.Html(html);
    }
}
