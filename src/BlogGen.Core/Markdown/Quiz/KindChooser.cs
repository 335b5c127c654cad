using BlogGen.Diagnostics;
using Markdig.Syntax;

namespace BlogGen.Markdown.Quiz;

/// <summary>The kind that the author named, where the question has what it needs; else the one that its form shows.</summary>
internal static class KindChooser
{
    /// <param name="hasModel">It brings a rubric or a model answer.</param>
    public static QuestionKind Choose(
        QuestionHead head,
        QuestionShape shape,
        bool hasModel,
        SourceLocation at,
        DiagnosticBag problems
    )
    {
        var shown = Shown(head, shape, hasModel);
        if (head.Kind == QuestionKind.SingleChoice && shape.Tasks is { } tasks && KeysIn(tasks) is > 1 and var keys)
            problems.Add(Problems.SeveralKeys(at, keys));
        if (head.Kind is not { } named || named == shown || Fits(named, head, shape))
            return head.Kind ?? shown;
        problems.Add(Problems.QuestionKindMismatch(at, QuizWords.NameOf(named), QuizWords.NameOf(shown)));
        return shown;
    }

    private static QuestionKind Shown(QuestionHead head, QuestionShape shape, bool hasModel) =>
        shape switch
        {
            { Tasks: { } tasks } => KeysIn(tasks) > 1 ? QuestionKind.MultipleChoice : QuestionKind.SingleChoice,
            { Gaps.Count: > 0 } => QuestionKind.ShortAnswer,
            { HasVerdicts: true } => QuestionKind.Category,
            { HasPairs: true } => QuestionKind.Matching,
            { Table: { } table } when !hasModel => TableReader.LooksLikeCategories(table)
                ? QuestionKind.Category
                : QuestionKind.Matching,
            { HasVerdict: true } => QuestionKind.TrueFalse,
            { List.IsOrdered: true } when !hasModel => QuestionKind.Ordering,
            _ when head.Answer is { } answer && Verdict.IsTrue(answer) is not null => QuestionKind.TrueFalse,
            _ => head.Answer is not null ? QuestionKind.ShortAnswer : QuestionKind.Essay,
        };

    private static int KeysIn(ListBlock options) => options.Count(item => QuestionShape.TaskOf(item)?.Checked == true);

    private static bool Fits(QuestionKind kind, QuestionHead head, QuestionShape shape) =>
        kind switch
        {
            QuestionKind.SingleChoice or QuestionKind.MultipleChoice => shape.List is not null,
            QuestionKind.Category => shape.Table is not null || shape.HasVerdicts,
            QuestionKind.TrueFalse => shape.HasVerdict
                || head.Answer is { } answer && Verdict.IsTrue(answer) is not null,
            QuestionKind.ShortAnswer or QuestionKind.Numeric => shape.Gaps.Count > 0 || head.Answer is not null,
            QuestionKind.Matching => shape.Table is not null || shape.HasPairs,
            QuestionKind.Ordering => shape.List is not null,
            _ => true,
        };
}
