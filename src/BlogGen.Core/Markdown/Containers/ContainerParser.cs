using BlogGen.Diagnostics;
using BlogGen.Markdown.Quiz;
using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace BlogGen.Markdown.Containers;

/// <summary>
/// Reads <c>:::</c> containers. Unlike Markdig's own, a closing line closes the innermost container: people write three
/// colons for all of them, and with the outermost closed first the rest of a teacher-only block would be published.
/// </summary>
internal sealed class ContainerParser : BlockParser
{
    public ContainerParser() => OpeningCharacters = [':', ContainerMark.WideColon];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.ToString();
        if (ContainerMark.HeadOf(line) is not { } head)
            return BlockState.None;
        var isSound = ContainerMark.IsSound(line) && !processor.IsCodeIndent;
        if (!isSound && !MeansTeacherOnly(processor, head))
            return BlockState.None;
        processor.NewBlocks.Push(Create(processor, head, ContainerMark.CountColons(line)));
        return BlockState.ContinueDiscard;
    }

    /// <summary>Indented like code, or with a colon too few: what might be for teachers only is hidden, and named.</summary>
    private static bool MeansTeacherOnly(BlockProcessor processor, ContainerHead head)
    {
        if (!TeacherOnly.Is(head) || RenderState.Of(processor) is not { Options.TeacherOnlyAllowed: false } state)
            return false;
        state.Problems.Add(Problems.TeacherOnlyMisplaced(state.At(processor.LineIndex, processor.Column)));
        return true;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var container = (Container)block;
        if (!IsClosingLine(processor, container, out var colons))
            return EndsQuestion(processor, container) ? BlockState.None : BlockState.Continue;
        if (colons < container.Colons || BelongsToInner(processor, container))
            return BlockState.Continue;
        container.IsClosed = true;
        container.UpdateSpanEnd(processor.Line.End);
        return BlockState.BreakDiscard;
    }

    /// <returns>False where the block is not published: Markdig then drops it before its text is read.</returns>
    public override bool Close(BlockProcessor processor, Block block)
    {
        var container = (Container)block;
        if (RenderState.Of(processor) is not { } state)
            return !container.IsTeacherOnly;
        if (!container.IsClosed)
            Warn(container, processor, state);
        if (!container.IsTeacherOnly || state.Options.TeacherOnlyAllowed)
            return true;
        state.Hide(container.Span.Start, container.Span.End);
        HiddenDefinitions.Forget(processor.Document, container.Span.Start, container.Span.End);
        return false;
    }

    private Container Create(BlockProcessor processor, ContainerHead head, int colons)
    {
        var container = new Container(this)
        {
            Colons = colons,
            Name = head.Name,
            Title = head.Title,
            IsTeacherOnly = TeacherOnly.Is(head),
            IsIndented = processor.IsCodeIndent,
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        };
        head.Attributes?.CopyTo(container.GetAttributes());
        return container;
    }

    private static bool IsClosingLine(BlockProcessor processor, Container container, out int colons)
    {
        colons = 0;
        if (processor.IsCodeIndent && !container.IsIndented)
            return false;
        var line = processor.Line.AsSpan().TrimEnd();
        colons = line.Length;
        return ContainerMark.IsClosing(line, container.Colons);
    }

    // Innermost first; and a line of colons in a code block is code.
    private static bool BelongsToInner(BlockProcessor processor, Container container)
    {
        for (var open = OpenChild(processor, container); open is not null; open = OpenChild(processor, open))
        {
            if (open is Container or FencedCodeBlock || IsVerbatim(open))
                return true;
        }
        return false;
    }

    // Not Block.IsOpen: Markdig clears it for the blocks that it has yet to look at.
    private static Block? OpenChild(BlockProcessor processor, Block block) =>
        block is ContainerBlock { LastChild: { } last } && processor.IsOpen(last) ? last : null;

    private static bool IsVerbatim(Block block) =>
        block is HtmlBlock { Type: HtmlBlockType.Comment or HtmlBlockType.ScriptPreOrStyle or HtmlBlockType.CData };

    /// <summary>
    /// A question holds no question and no heading of the page, so that one forgotten <c>:::</c> does not swallow the rest.
    /// </summary>
    private static bool EndsQuestion(BlockProcessor processor, Container container) =>
        QuestionEnd.IsMarkedBy(processor.Line.ToString(), container.Name)
        && !processor.IsCodeIndent
        && !IsInClosedRoom(processor, container);

    /// <summary>In code, in raw text, or where only teachers look.</summary>
    private static bool IsInClosedRoom(BlockProcessor processor, Container container)
    {
        for (var open = OpenChild(processor, container); open is not null; open = OpenChild(processor, open))
        {
            if (open is FencedCodeBlock or Container { IsTeacherOnly: true } || IsVerbatim(open))
                return true;
        }
        return false;
    }

    private static void Warn(Container container, BlockProcessor processor, RenderState state)
    {
        var at = state.At(container.Line, container.Column);
        if (QuizWords.IsQuestion(container.Name))
            state.Problems.Add(Problems.QuestionNotClosed(at));
        else if (!container.IsTeacherOnly)
            state.Problems.Add(Problems.ContainerNotClosed(at, container.Name));
        else if (!state.Options.TeacherOnlyAllowed)
        {
            state.Problems.Add(Problems.TeacherOnlyNotClosed(at));
            TeacherOnly.CutFrom(container.Span.Start, processor.Document, state);
        }
    }
}
