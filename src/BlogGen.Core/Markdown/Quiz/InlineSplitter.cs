using Markdig.Helpers;
using Markdig.Syntax.Inlines;

namespace BlogGen.Markdown.Quiz;

/// <summary>Parts a line of text at a mark that stands in plain words: what is code, a formula or escaped is not looked at.</summary>
internal static class InlineSplitter
{
    private static readonly string[] s_feedback = [" # "];
    private static readonly string[] s_pair = [" -> ", " → ", " => ", " ⇒ "];

    /// <summary>Takes the feedback after <c> # </c> off.</summary>
    /// <returns>Null where there is none.</returns>
    public static ContainerInline? TakeFeedback(ContainerInline line) => TakeAfter(line, s_feedback);

    /// <summary>Takes the right side of <c>kiri → kanan</c> off.</summary>
    public static ContainerInline? TakeRight(ContainerInline line) => TakeAfter(line, s_pair);

    public static bool HasPair(ContainerInline line) => Find(line, s_pair) is not null;

    public static void TrimStart(ContainerInline line)
    {
        if (line.FirstChild is LiteralInline literal)
            literal.Content.TrimStart();
    }

    public static void TrimEnd(ContainerInline line)
    {
        if (line.LastChild is LiteralInline literal)
            literal.Content.TrimEnd();
    }

    private static ContainerInline? TakeAfter(ContainerInline line, string[] marks)
    {
        if (Find(line, marks) is not { } found)
            return null;
        var after = new ContainerInline();
        var (literal, at, length) = found;
        var content = literal.Content;
        if (at + length <= content.End)
            after.AppendChild(new LiteralInline(new StringSlice(content.Text, at + length, content.End)));
        while (literal.NextSibling is { } next)
        {
            next.Remove();
            after.AppendChild(next);
        }
        literal.Content.End = at - 1;
        TrimEnd(line);
        TrimStart(after);
        return after;
    }

    private static (LiteralInline Literal, int At, int Length)? Find(ContainerInline line, string[] marks)
    {
        foreach (var inline in line)
        {
            if (inline is not LiteralInline literal)
                continue;
            foreach (var mark in marks)
            {
                if (IndexIn(literal, mark) is { } found)
                    return (literal, found.At, found.Length);
            }
        }
        return null;
    }

    /// <summary>At the very start the blank before the mark may have been eaten; at the end, the one after it.</summary>
    private static (int At, int Length)? IndexIn(LiteralInline literal, string mark)
    {
        var text = literal.Content.AsSpan();
        var start = literal.Content.Start;
        if (text.IndexOf(mark) is >= 0 and var at)
            return (start + at, mark.Length);
        if (!literal.IsFirstCharacterEscaped && text.StartsWith(mark.AsSpan(1)) && IsAtStart(literal))
            return (start, mark.Length - 1);
        return null;
    }

    private static bool IsAtStart(LiteralInline literal) => literal.PreviousSibling is null or LineBreakInline;
}
