using System.Text;
using System.Text.RegularExpressions;
using BlogGen.Diagnostics;
using BlogGen.Markdown.Quiz;

namespace BlogGen.Exporting;

/// <summary>Aiken: single choice in plain words, nothing else.</summary>
internal static partial class AikenWriter
{
    private const int MostOptions = 26;

    /// <returns>The file, and how many questions are not in it.</returns>
    public static (string Text, int Left) Write(IReadOnlyList<QuizItem> bank, DiagnosticBag notes)
    {
        var aiken = new StringBuilder();
        var left = 0;
        foreach (var item in bank)
        {
            if (Reason(item.Question) is not { } reason)
            {
                Append(aiken, item.Question, (Choices)item.Question.Answer);
                continue;
            }
            left++;
            notes.Add(
                Problems.QuestionNotExported(item.Question.At, item.Question.Number, "Aiken", reason.Id, reason.En)
            );
        }
        return (aiken.ToString(), left);
    }

    /// <summary>Null where the question fits.</summary>
    private static Words? Reason(Question question)
    {
        if (question.Answer is not Choices { IsMultiple: false } choices)
            return new Words("bukan pilihan ganda dengan satu kunci", "it is no single choice");
        if (choices.Options.Count(o => o.IsKey) != 1)
            return new Words("tidak memiliki kunci", "it has no key");
        if (choices.Options.Length is < 2 or > MostOptions)
            return new Words("jumlah pilihannya tidak cocok", "it has too few or too many options");
        if (question.Stimulus is not null)
            return new Words("memerlukan stimulus", "it needs its stimulus");
        return question.Text.IsWordsOnly && choices.Options.All(o => o.Text.IsWordsOnly)
            ? null
            : new Words("memuat gambar atau rumus", "it has a picture or a formula");
    }

    private static void Append(StringBuilder aiken, Question question, Choices choices)
    {
        aiken.Append(Stem(question.Text.Plain)).Append('\n');
        foreach (var (index, option) in choices.Options.Index())
            aiken.Append($"{Letters.Of(index)}. {option.Text.Plain}\n");
        aiken.Append($"ANSWER: {Letters.Of(choices.Options.Index().First(o => o.Item.IsKey).Index)}\n\n");
    }

    /// <summary>One that begins like an option, or like the key, would be read as such: a hard space sees to it that it is not.</summary>
    private static string Stem(string plain) =>
        LooksLikeMark().Match(plain) is { Success: true } mark
            ? plain[..mark.Length].Replace(' ', '\u00A0') + plain[mark.Length..] is var safe
            && safe.StartsWith("ANSWER:", StringComparison.Ordinal)
                ? "\u200B" + safe
                : safe
            : plain;

    [GeneratedRegex(@"^(?:[A-Z][.)]\s|ANSWER:)")]
    private static partial Regex LooksLikeMark();
}
