using System.Text.RegularExpressions;
using BlogGen.Diagnostics;

namespace BlogGen.Markdown.Quiz;

/// <summary>What the rules for writing tests (AKM, TKA) ask of a question.</summary>
internal static partial class QuestionRules
{
    /// <summary>A key this much longer than the longest other option gives itself away.</summary>
    private const double LongKey = 1.8;

    private const int LongKeyAtLeast = 25;

    private static readonly string[] s_catchAll =
    [
        "semua jawaban benar",
        "semua benar",
        "semua jawaban salah",
        "semua salah",
        "tidak ada jawaban yang benar",
        "tidak ada yang benar",
        "semua pilihan benar",
        "semua pilihan salah",
        "all of the above",
        "none of the above",
    ];

    public static void Check(Question question, DiagnosticBag problems)
    {
        if (question.Text.IsEmpty && question.Stimulus is null)
            problems.Add(Problems.QuestionWithoutText(question.At));
        switch (question.Answer)
        {
            case Choices choices:
                Check(question, choices, problems);
                break;
            case Categories categories:
                if (categories.Statements.Any(s => s.Category < 0))
                    problems.Add(Problems.QuestionWithoutKey(question.At));
                CheckStatements(question, categories.Statements.Length, problems);
                CheckTwins(question, categories.Statements.Select(s => s.Text), problems);
                break;
            case Blanks blanks:
                if (blanks.Items.Any(b => b.Accepted.IsEmpty))
                    problems.Add(Problems.QuestionWithoutKey(question.At));
                break;
            case Pairs pairs:
                CheckTwins(question, pairs.Items.Select(p => p.Left).OfType<RichText>(), problems);
                break;
            case Sequence sequence:
                CheckTwins(question, sequence.Steps, problems);
                break;
        }
    }

    /// <summary>An option speaks of the others, so that none of them can stand elsewhere: "A dan B benar".</summary>
    public static bool NamesOthers(Choices choices) =>
        choices.Options.Any(option => IsCatchAll(option) || Letters().IsMatch(option.Text.Plain));

    [GeneratedRegex(@"\b[A-E]\b,? (?:dan|atau|and|or) \b[A-E]\b")]
    private static partial Regex Letters();

    private static void Check(Question question, Choices choices, DiagnosticBag problems)
    {
        var options = choices.Options;
        if (!options.Any(o => o.IsKey))
            problems.Add(Problems.QuestionWithoutKey(question.At));
        CheckTwins(question, options.Select(o => o.Text), problems);
        if (choices.IsMultiple)
        {
            CheckStatements(question, options.Length, problems);
            return;
        }
        if (Expected(question.Grade) is { } count && options.Length != count)
            problems.Add(Problems.OptionCount(question.At, question.Grade!.Value, count, options.Length));
        if (options.FirstOrDefault(IsCatchAll) is { } catchAll)
            problems.Add(Problems.CatchAllOption(question.At, catchAll.Text.Plain));
        if (options.FirstOrDefault(o => o.IsKey) is { } key && IsMuchLonger(key, options))
            problems.Add(Problems.KeyStandsOut(question.At, key.Text.Plain));
    }

    private static int? Expected(int? grade) =>
        grade switch
        {
            >= 1 and <= 3 => 3,
            >= 4 and <= 9 => 4,
            >= 10 => 5,
            _ => null,
        };

    private static bool IsCatchAll(Option option)
    {
        var words = option.Text.Plain.ToLowerInvariant().TrimEnd('.', ' ');
        return s_catchAll.Contains(words);
    }

    private static bool IsMuchLonger(Option key, IReadOnlyCollection<Option> options)
    {
        var longest = options.Where(o => o != key).Select(o => o.Text.Plain.Length).DefaultIfEmpty(0).Max();
        return longest > 0 && key.Text.Plain.Length >= LongKeyAtLeast && key.Text.Plain.Length > longest * LongKey;
    }

    private static void CheckStatements(Question question, int count, DiagnosticBag problems)
    {
        if (count is < 3 or > 5)
            problems.Add(Problems.StatementCount(question.At, count));
    }

    private static void CheckTwins(Question question, IEnumerable<RichText> texts, DiagnosticBag problems)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (texts.FirstOrDefault(text => !text.IsEmpty && !seen.Add(text.Html)) is { } twin)
            problems.Add(Problems.OptionTwice(question.At, twin.Plain));
    }
}
