using System.Globalization;
using System.Text;
using BlogGen.Localization;

namespace BlogGen.Importing;

/// <summary>Writes a question of another bank as <c>::: soal</c>, the way a teacher would.</summary>
internal sealed class QuestionMarkdown(bool inIndonesian)
{
    public string Write(GiftQuestion question)
    {
        var text = new StringBuilder();
        switch (question.Kind)
        {
            case GiftKind.Category:
                text.Append($"## {MarkdownText.Escape(LastPart(question.Stem.Text))}\n");
                break;
            case GiftKind.Description:
                if (question.Title is { Length: > 0 } title)
                    text.Append($"### {MarkdownText.Escape(title)}\n\n");
                text.Append(MarkdownText.Block(question.Stem)).Append('\n');
                break;
            case GiftKind.Unreadable:
                break;
            default:
                Question(text, question);
                break;
        }
        return text.ToString();
    }

    private void Question(StringBuilder text, GiftQuestion question)
    {
        var id = question.Id is null ? "" : $" id={Slugger.Slug(question.Id)}";
        text.Append($"{Say("::: soal", "::: question")} {Kind(question)}{id}\n");
        text.Append(Stem(question)).Append('\n');
        Answers(text, question);
        if (Explanation(question) is { Count: > 0 } parts)
            text.Append($"\n{Say("::: pembahasan", "::: explanation")}\n{string.Join("\n\n", parts)}\n:::\n");
        text.Append(":::\n");
    }

    private string Kind(GiftQuestion question) =>
        question.Kind switch
        {
            GiftKind.Choice when Keys(question) > 1 => Say("pgk", "multiple"),
            GiftKind.Choice => Say("pg", "choice"),
            GiftKind.TrueFalse => Say("bs", "true-false"),
            GiftKind.Short => Say("isian", "short"),
            GiftKind.Numeric => Say("numerik", "numeric"),
            GiftKind.Matching => Say("jodoh", "matching"),
            _ => Say("uraian", "essay"),
        };

    private static int Keys(GiftQuestion question) => question.Answers.Count(a => IsKey(a, question));

    /// <summary>Without any fully right answer, each that earns something is one of several.</summary>
    private static bool IsKey(GiftAnswer answer, GiftQuestion question) =>
        question.Answers.Any(a => a.IsRight) ? answer.IsFullyRight : answer.Weight is > 0;

    private string Stem(GiftQuestion question)
    {
        var gap = Gap(question);
        var stem = MarkdownText.Block(question.Stem);
        var isRaw = MarkdownText.IsRawBlock(question.Stem);
        if (question.AfterGap is { } after)
            return $"{stem} {(gap.Length > 0 ? gap : "\\_\\_\\_\\_\\_")} {MarkdownText.Inline(after)}".Trim();
        if (gap.Length > 0 && stem.Split("\\_\\_\\_\\_\\_") is [var left, var right] && !isRaw)
            return left + gap + right;
        if (gap.Length > 0)
            return stem.Length == 0 ? gap : $"{stem}\n\n{gap}";
        return question.Kind == GiftKind.TrueFalse ? stem + (isRaw ? "\n\n" : " ") + Verdict(question) : stem;
    }

    private string Gap(GiftQuestion question) =>
        question.Kind switch
        {
            GiftKind.Short => $"[[{string.Join(';', question.Answers.Where(a => a.IsFullyRight).Select(Word))}]]",
            GiftKind.Numeric =>
                $"[[{string.Join(';', question.Answers.Where(a => a.IsFullyRight).Select(a => GiftNumber.Write(a.Text.Text, inIndonesian)))}]]",
            _ => "",
        };

    private static string Word(GiftAnswer answer) =>
        string.Join(' ', answer.Text.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Replace(";", "\\;", StringComparison.Ordinal)
            .Replace("]]", "] ]", StringComparison.Ordinal);

    private string Verdict(GiftQuestion question)
    {
        var verdict = question.IsTrue ? Say("(B)", "(True)") : Say("(S)", "(False)");
        if (question.WhenWrong is null && question.WhenRight is null)
            return verdict;
        var wrong = question.WhenWrong is { } text ? MarkdownText.Inline(text) : "";
        return $"{verdict} # {wrong}" + (question.WhenRight is { } right ? $" # {MarkdownText.Inline(right)}" : "");
    }

    private void Answers(StringBuilder text, GiftQuestion question)
    {
        if (question.Kind == GiftKind.Choice)
        {
            text.Append('\n');
            foreach (var answer in question.Answers)
                text.Append(
                    $"- [{(IsKey(answer, question) ? 'x' : ' ')}] {MarkdownText.Inline(answer.Text)}{Feedback(answer.Feedback)}\n"
                );
        }
        if (question.Kind != GiftKind.Matching)
            return;
        text.Append($"\n| {Say("Kiri | Kanan", "Left | Right")} |\n| --- | --- |\n");
        foreach (var pair in question.Pairs)
            text.Append($"| {MarkdownText.Inline(pair.Left)} | {MarkdownText.Escape(pair.Right)} |\n");
    }

    private static string Feedback(GiftText? text) => text is null ? "" : $" # {MarkdownText.Inline(text)}";

    /// <summary>The general feedback, and what was said about single answers where there is no place of their own for it.</summary>
    private IReadOnlyList<string> Explanation(GiftQuestion question)
    {
        var parts = new List<string>();
        if (question.General is { } general)
            parts.Add(MarkdownText.Block(general));
        var notes = question.Kind is GiftKind.Short or GiftKind.Numeric
            ? question.Answers.Where(a => a.IsPartlyRight || a.Feedback is not null)
            : question.Answers.Where(a => a.IsPartlyRight && !IsKey(a, question));
        parts.AddRange(notes.Select(Note));
        return parts;
    }

    private string Note(GiftAnswer answer)
    {
        var weight =
            answer.Weight is { } percent && percent != 100
                ? $" ({percent.ToString(CultureInfo.InvariantCulture)}%)"
                : "";
        var text = answer.Text.IsEmpty ? Say("Jawaban lain", "Any other answer") : MarkdownText.Inline(answer.Text);
        return $"{text}{weight}" + (answer.Feedback is { } said ? $": {MarkdownText.Inline(said)}" : "");
    }

    private static string LastPart(string category)
    {
        var path = category.Replace("$course$/", "", StringComparison.Ordinal);
        return path.StartsWith("top/", StringComparison.Ordinal) ? path[4..] : path;
    }

    private string Say(string indonesian, string english) => inIndonesian ? indonesian : english;
}
