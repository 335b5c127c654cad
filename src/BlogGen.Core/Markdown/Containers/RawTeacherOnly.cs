using BlogGen.Diagnostics;
using Markdig.Parsers;
using Markdig.Syntax;

namespace BlogGen.Markdown.Containers;

/// <summary>Raw HTML and indented code swallow lines as they are: a teacher-only block among them is taken out here.</summary>
internal static class RawTeacherOnly
{
    public static void TakeOut(BlockProcessor processor, Block block)
    {
        if (block is not LeafBlock raw || RenderState.Of(processor) is not { Options.TeacherOnlyAllowed: false } state)
            return;
        var line = 0;
        while (line < raw.Lines.Count)
        {
            var mark = LineAt(raw, line);
            if (!IsOpening(mark))
            {
                line++;
                continue;
            }
            if (raw is CodeBlock || !ContainerMark.IsSound(mark))
                state.Problems.Add(Problems.TeacherOnlyMisplaced(state.At(raw.Lines.Lines[line].Line)));
            if (!TakeOutFrom(raw, line, state))
                HideTheRest(processor, raw, state);
        }
    }

    private static bool TakeOutFrom(LeafBlock raw, int first, RenderState state)
    {
        var colons = ContainerMark.CountColons(LineAt(raw, first));
        var isClosed = false;
        while (first < raw.Lines.Count && !isClosed)
        {
            isClosed = ContainerMark.IsClosing(LineAt(raw, first), colons);
            state.Hide(raw.Lines.Lines[first].Slice.Start, raw.Lines.Lines[first].Slice.End);
            raw.Lines.RemoveAt(first);
        }
        return isClosed;
    }

    private static void HideTheRest(BlockProcessor processor, LeafBlock raw, RenderState state)
    {
        state.Problems.Add(Problems.TeacherOnlyNotClosed(state.At(raw.Line)));
        TeacherOnly.CutFrom(raw.Span.Start + 1, processor.Document, state);
    }

    private static string LineAt(LeafBlock raw, int index) => raw.Lines.Lines[index].Slice.ToString().Trim();

    private static bool IsOpening(string line) => ContainerMark.HeadOf(line) is { } head && TeacherOnly.Is(head);
}
