using System.Text;
using System.Text.RegularExpressions;
using Markdig.Syntax;

namespace BlogGen.Markdown.Containers;

/// <summary>
/// What only teachers may read and what is never published. Where a mark can be read in two ways, it hides more.
/// </summary>
internal static partial class TeacherOnly
{
    /// <summary><c>khusus-guru</c>, <c>Khusus Guru</c>, <c>khusus_guru</c>, <c>teacher-only</c>.</summary>
    public static bool Is(ContainerHead head) => IsName(head.Name + head.Title) || HasClass(head);

    /// <summary>Nothing that begins after the start of an unclosed block stays.</summary>
    public static void CutFrom(int start, MarkdownDocument document, RenderState state)
    {
        state.Hide(start);
        if (state.CutFrom is null)
            document.ProcessInlinesBegin += (_, _) => Prune(document, state.CutFrom!.Value);
        state.CutFrom = Math.Min(state.CutFrom ?? int.MaxValue, start);
    }

    /// <summary>For text that could not be parsed: all before the first line that looks like the start of such a block.</summary>
    public static string CutAtFirst(string text) =>
        FirstMark().Match(text) is { Success: true } mark ? text[..mark.Index] : text;

    private static bool HasClass(ContainerHead head) => head.Attributes?.Classes?.Exists(IsName) == true;

    private static bool IsName(string name)
    {
        var letters = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsLetter(c))
                letters.Append(char.ToLowerInvariant(c));
        }
        var word = letters.ToString();
        return word.StartsWith("khususguru", StringComparison.Ordinal)
            || word.StartsWith("teacheronly", StringComparison.Ordinal)
            || word.StartsWith("teachersonly", StringComparison.Ordinal);
    }

    private static void Prune(MarkdownDocument document, int from)
    {
        HiddenDefinitions.Forget(document, from);
        var containers = new Stack<ContainerBlock>([document]);
        while (containers.TryPop(out var container))
        {
            for (var i = container.Count - 1; i >= 0; i--)
            {
                if (container[i].Span.Start >= from && container[i] is not LinkReferenceDefinitionGroup)
                    container.RemoveAt(i);
                else if (container[i] is ContainerBlock inner)
                    containers.Push(inner);
            }
        }
    }

    [GeneratedRegex(
        @"[:：]{2,}[^\r\n]{0,20}?(?:khusus|teacher)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex FirstMark();
}
