using System.Text.Json;
using BlogGen.Markdown.Quiz;
using BlogGen.Sites;
using BlogGen.Themes;

namespace BlogGen.Rendering.StructuredData;

/// <summary>
/// The questions of a post as a schema.org <c>Quiz</c>, a part of the post that tells subject and class; one whose key is
/// hidden tells no answer.
/// </summary>
internal static class QuizNode
{
    public static string IdOf(string url) => url + "#kuis";

    public static void Write(Utf8JsonWriter json, Page post, PageScope scope, string url)
    {
        var questions = scope.Site.BodyOf(post).Questions;
        if (questions.IsEmpty)
            return;
        json.WriteStartObject();
        json.Optional("@type", ["Quiz", "LearningResource"]);
        json.WriteString("@id", IdOf(url));
        json.WriteString("name", post.Title);
        json.WriteString("inLanguage", post.Language);
        json.WriteString("learningResourceType", "assessment");
        json.Optional("assesses", [.. questions.Select(q => q.Objective).OfType<string>().Distinct()]);
        json.WriteStartArray("hasPart");
        foreach (var question in questions)
            Question(json, question);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Question(Utf8JsonWriter json, Question question)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Question");
        json.WriteString("learningResourceType", "Practice problem");
        json.WriteString("eduQuestionType", TypeOf(question.Kind));
        json.WriteNumber("position", question.Number);
        json.WriteString("text", question.Text.Plain);
        json.Optional("assesses", question.Objective);
        if (!question.IsKeyHidden)
            Answers(json, question);
        json.WriteEndObject();
    }

    private static string TypeOf(QuestionKind kind) =>
        kind switch
        {
            QuestionKind.SingleChoice => "Multiple choice",
            QuestionKind.MultipleChoice or QuestionKind.Category => "Checkbox",
            QuestionKind.TrueFalse => "True/False",
            QuestionKind.Matching => "Matching",
            QuestionKind.Ordering => "Ordering",
            QuestionKind.ShortAnswer => "Fill in the blank",
            QuestionKind.Numeric => "Numeric",
            _ => "Open ended",
        };

    private static void Answers(Utf8JsonWriter json, Question question)
    {
        var answers = AnswersOf(question).ToList();
        Array(json, "acceptedAnswer", answers.Where(a => a.IsRight), question.Explanation?.Plain);
        Array(json, "suggestedAnswer", answers.Where(a => !a.IsRight), null);
    }

    private sealed record SaidAnswer(string Text, bool IsRight, int? Position, string? Comment);

    private static IEnumerable<SaidAnswer> AnswersOf(Question question) =>
        question.Answer switch
        {
            Choices choices => choices.Options.Select(
                (o, i) => new SaidAnswer(o.Text.Plain, o.IsKey, i, o.Feedback?.Plain)
            ),
            TrueFalse truth =>
            [
                new SaidAnswer("True", truth.IsTrue, 0, (truth.IsTrue ? truth.WhenRight : truth.WhenWrong)?.Plain),
                new SaidAnswer("False", !truth.IsTrue, 1, (truth.IsTrue ? truth.WhenWrong : truth.WhenRight)?.Plain),
            ],
            Categories categories => categories
                .Statements.Where(s => s.Category >= 0)
                .Select(s => new SaidAnswer(
                    $"{s.Text.Plain}: {categories.Names[s.Category]}",
                    true,
                    null,
                    s.Feedback?.Plain
                )),
            Blanks blanks => blanks.Items.SelectMany(b => b.Accepted).Select(a => new SaidAnswer(a, true, null, null)),
            Pairs pairs => pairs
                .Items.Where(p => p.Left is not null)
                .Select(p => new SaidAnswer($"{p.Left!.Plain}: {p.Right.Plain}", true, null, null)),
            Sequence sequence => sequence.Steps.Select((s, i) => new SaidAnswer(s.Plain, true, i, null)),
            _ => question.Model is { } model ? [new SaidAnswer(model.Plain, true, null, null)] : [],
        };

    private static void Array(Utf8JsonWriter json, string name, IEnumerable<SaidAnswer> answers, string? explanation)
    {
        var all = answers.Where(a => a.Text.Length > 0).ToList();
        if (all.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (var (index, answer) in all.Index())
        {
            json.WriteStartObject();
            json.WriteString("@type", "Answer");
            json.WriteString("text", answer.Text);
            if (answer.Position is { } position)
                json.WriteNumber("position", position);
            if (answer.Comment is { } comment)
                Comment(json, "comment", comment);
            if (explanation is not null && index == 0)
                Comment(json, "answerExplanation", explanation);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Comment(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("@type", "Comment");
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
