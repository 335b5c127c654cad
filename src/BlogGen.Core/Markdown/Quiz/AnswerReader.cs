using System.Collections.Immutable;
using System.Globalization;
using BlogGen.Localization;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BlogGen.Markdown.Quiz;

/// <summary>Reads the options, gaps, rows or steps of a question, and says which block they took.</summary>
internal sealed class AnswerReader(Cutter cutter, RenderState state)
{
    private const int UsualLines = 5;

    /// <param name="names">What the names of the question's fields begin with.</param>
    public (Answer Answer, Block? Used) Read(
        QuestionKind kind,
        QuestionShape shape,
        IReadOnlyList<Block> blocks,
        QuestionHead head,
        string names
    )
    {
        var tables = new TableReader(cutter, state);
        return kind switch
        {
            QuestionKind.SingleChoice or QuestionKind.MultipleChoice => OfList(
                shape.Tasks ?? shape.List!,
                list => Choices(list, kind == QuestionKind.MultipleChoice)
            ),
            QuestionKind.Category when shape.HasVerdicts => OfList(shape.List!, Statements),
            QuestionKind.Category => (tables.Categories(shape.Table!), shape.Table),
            QuestionKind.TrueFalse => (TrueFalse(blocks, head), null),
            QuestionKind.ShortAnswer or QuestionKind.Numeric => (Blanks(shape.Gaps, head, names), null),
            QuestionKind.Matching when shape.HasPairs => OfList(shape.List!, PairList),
            QuestionKind.Matching => (tables.Pairs(shape.Table!), shape.Table),
            QuestionKind.Ordering => OfList(shape.List!, list => new Sequence([.. list.Select(item => Text(item))])),
            _ => (new Essay(head.Lines ?? UsualLines), null),
        };
    }

    private static (Answer, Block?) OfList(ListBlock list, Func<ListBlock, Answer> read) => (read(list), list);

    private Choices Choices(ListBlock list, bool isMultiple)
    {
        var options = list.Select(Option).ToImmutableArray();
        return new Choices(options, isMultiple || options.Count(o => o.IsKey) > 1);
    }

    private Option Option(Block item)
    {
        var isKey = false;
        ContainerInline? feedback = null;
        if (QuestionShape.LineOf(item) is { } line)
        {
            if (QuestionShape.TaskOf(item) is { } task)
            {
                isKey = task.Checked;
                task.Remove();
                InlineSplitter.TrimStart(line);
            }
            feedback = InlineSplitter.TakeFeedback(line);
        }
        return new Option(Text(item), isKey, Text(feedback));
    }

    private Categories Statements(ListBlock list)
    {
        var statements = list.Select(item =>
        {
            var isTrue = Verdict.Take(QuestionShape.LineOf(item)!, out var feedback);
            return new Statement(Text(item), isTrue == true ? 0 : 1, Text(feedback));
        });
        return new Categories([state.Say("Benar", "True"), state.Say("Salah", "False")], [.. statements]);
    }

    private TrueFalse TrueFalse(IReadOnlyList<Block> blocks, QuestionHead head)
    {
        ContainerInline? whenWrong = null;
        var isTrue = blocks.OfType<ParagraphBlock>().LastOrDefault()?.Inline is { } line
            ? Verdict.Take(line, out whenWrong)
            : null;
        var whenRight = whenWrong is null ? null : InlineSplitter.TakeFeedback(whenWrong);
        return new TrueFalse(isTrue ?? Verdict.IsTrue(head.Answer!) ?? false, Text(whenWrong), Text(whenRight));
    }

    private Blanks Blanks(IReadOnlyList<GapInline> gaps, QuestionHead head, string names)
    {
        // Where the author asked for words, a number is a word.
        var asWords = head.Kind == QuestionKind.ShortAnswer;
        var mark = Languages.IsReadInIndonesian(state.Options.Language) ? ',' : '.';
        if (gaps.Count == 0)
            return new Blanks([BlankReader.Read(head.Answer ?? "", asWords, mark)]);
        var blanks = gaps.Select(gap => BlankReader.Read(gap.Written, asWords, mark)).ToImmutableArray();
        foreach (var (index, gap) in gaps.Index())
        {
            var number = (index + 1).ToString(CultureInfo.InvariantCulture);
            var label = state.Say("Jawaban", "Answer") + (gaps.Count > 1 ? " " + number : "");
            gap.Html = state.IsPaper
                ? GapMarkup.WriteOnPaper(blanks[index])
                : GapMarkup.Write(blanks[index], names + number, label, head.IsKeyHidden != true);
        }
        return new Blanks(blanks);
    }

    private Pairs PairList(ListBlock list) =>
        new([
            .. list.Select(item =>
            {
                var right = InlineSplitter.TakeRight(QuestionShape.LineOf(item)!);
                var left = Text(item);
                return new Pair(left.IsEmpty ? null : left, Text(right) ?? RichText.Empty);
            }),
        ]);

    /// <summary>A single line without a tag, so that it can stand in a label.</summary>
    private RichText Text(Block item) =>
        item is ListItemBlock { Count: 1 } && QuestionShape.LineOf(item) is { } line
            ? Text(line) ?? RichText.Empty
            : cutter.Take(renderer => renderer.WriteChildren((ContainerBlock)item));

    /// <summary>Null also for nothing but blanks: between two marks of feedback.</summary>
    private RichText? Text(ContainerInline? line) =>
        line is not null && cutter.Take(renderer => renderer.WriteChildren(line)) is { IsEmpty: false } text
            ? text
            : null;
}
