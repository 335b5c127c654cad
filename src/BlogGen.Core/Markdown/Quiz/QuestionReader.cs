using BlogGen.Markdown.Containers;
using Markdig.Syntax;

namespace BlogGen.Markdown.Quiz;

/// <summary>From a container <c>::: soal</c> to a <see cref="Question"/>; what it cannot make sense of, it names.</summary>
internal sealed class QuestionReader(Cutter cutter, RenderState state)
{
    public Question Read(Container container, QuestionHead head, RichText? stimulus)
    {
        var at = state.At(container.Line, container.Column);
        var blocks = container.Where(b => b is not Container inner || QuizWords.PartOf(inner.Name) is null).ToList();
        var parts = container.OfType<Container>().Except(blocks.OfType<Container>()).ToList();
        var shape = QuestionShape.Of(blocks);
        var hasModel = parts.Exists(p => QuizWords.PartOf(p.Name) is QuestionPart.Rubric or QuestionPart.Answer);
        var kind = KindChooser.Choose(head, shape, hasModel, at, state.Problems);
        var number = state.Questions.Count + 1;
        var id = head.Id is { } own && state.Questions.All(q => q.Id != own) ? own : $"soal_{number}";
        var answers = new AnswerReader(cutter, state);
        var (answer, used) = answers.Read(kind, shape, blocks, head, $"{id}_");
        var question = new Question
        {
            Id = id,
            Number = number,
            Kind = KindOf(answer, kind),
            At = at,
            Text = Text(blocks.Where(b => b != used).ToList()),
            Answer = answer,
            Points = head.Points ?? 1,
            IsShuffled = head.IsShuffled ?? false,
            IsKeyHidden = head.IsKeyHidden ?? false,
            Grade = head.Grade ?? state.Options.Grade,
            Objective = head.Objective,
            Level = head.Level,
            Stimulus = stimulus,
            Explanation = Part(parts, QuestionPart.Explanation),
            Rubric = Part(parts, QuestionPart.Rubric),
            Model = Part(parts, QuestionPart.Answer),
            Hints = [.. parts.Where(p => QuizWords.PartOf(p.Name) == QuestionPart.Hint).Select(p => Content([p]))],
        };
        if (state.Options.Paper is { IsThrown: true } variant && head.IsShuffled != false)
            question = question with { VariantSeed = $"{variant.Seed}/{at.Line}" };
        state.Questions.Add(question);
        QuestionRules.Check(question, state.Problems);
        return question;
    }

    /// <summary>One paragraph is written without its tag, so that it can stand in a legend or a label.</summary>
    private RichText Text(IReadOnlyList<Block> blocks) =>
        blocks is [ParagraphBlock { Inline: { } line }]
            ? cutter.Take(renderer => renderer.WriteChildren(line))
            : cutter.Take(renderer =>
            {
                foreach (var block in blocks)
                    renderer.Write(block);
            });

    private RichText? Part(IReadOnlyList<Container> parts, QuestionPart part) =>
        parts.Where(p => QuizWords.PartOf(p.Name) == part).ToList() is { Count: > 0 } found ? Content(found) : null;

    private RichText Content(IReadOnlyList<Container> parts) =>
        cutter.Take(renderer =>
        {
            foreach (var part in parts)
                renderer.WriteChildren(part);
        });

    private static QuestionKind KindOf(Answer answer, QuestionKind kind) =>
        answer switch
        {
            Choices { IsMultiple: true } => QuestionKind.MultipleChoice,
            Choices => QuestionKind.SingleChoice,
            Blanks blanks => blanks.Items.All(b => b.IsNumeric) ? QuestionKind.Numeric : QuestionKind.ShortAnswer,
            _ => kind,
        };
}
