using BlogGen.Diagnostics;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace BlogGen.Markdown;

/// <summary>Takes out what is for teachers only, before anything else looks at the text: it must reach no output.</summary>
internal static class TeacherOnly
{
    public static void Remove(MarkdownDocument document, MarkdownOptions options, DiagnosticBag problems)
    {
        foreach (var container in document.Descendants<CustomContainer>().Where(IsForTeachers).ToList())
        {
            if (!container.IsOpen && container.ClosingFencedCharCount == 0)
                problems.Add(
                    Problems.TeacherBlockNotClosed(
                        new SourceLocation(options.File, container.Line + options.FirstLine, container.Column + 1)
                    )
                );
            container.Parent?.Remove(container);
        }
    }

    private static bool IsForTeachers(CustomContainer container) =>
        container.Info?.Trim().ToLowerInvariant()
            is "khusus-guru"
                or "khusus_guru"
                or "khususguru"
                or "teacher-only"
                or "teacher_only"
        || (
            container.Info?.Trim().ToLowerInvariant() == "khusus"
            && container.Arguments?.Trim().ToLowerInvariant() == "guru"
        );
}
