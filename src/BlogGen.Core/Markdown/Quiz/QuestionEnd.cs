using BlogGen.Markdown.Containers;

namespace BlogGen.Markdown.Quiz;

/// <summary>Lines that cannot stand in an open question or group, since they begin something beside it.</summary>
internal static class QuestionEnd
{
    /// <param name="container">The name of the open one.</param>
    public static bool IsMarkedBy(string line, string container)
    {
        var isQuestion = QuizWords.IsQuestion(container);
        if (!isQuestion && !QuizWords.IsGroup(container))
            return false;
        if (
            isQuestion
            && (line.StartsWith("# ", StringComparison.Ordinal) || line.StartsWith("## ", StringComparison.Ordinal))
        )
            return true;
        return line.StartsWith(':')
            && ContainerMark.HeadOf(line) is { } head
            && (QuizWords.IsGroup(head.Name) || (isQuestion && QuizWords.IsQuestion(head.Name)));
    }
}
