using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;

namespace BlogGen.Markdown.Quiz;

/// <summary><c>(B)</c>, <c>(Salah)</c>, <c>(True)</c> at the end of a statement.</summary>
internal static partial class Verdict
{
    public static bool? Of(ContainerInline line) =>
        LiteralOf(line) is { } literal && Mark().Match(literal.Content.ToString()) is { Success: true } mark
            ? IsTrue(mark.Groups["word"].Value)
            : null;

    /// <summary>Takes the mark off; what follows it is feedback.</summary>
    public static bool? Take(ContainerInline line, out ContainerInline? feedback)
    {
        feedback = InlineSplitter.TakeFeedback(line);
        if (LiteralOf(line) is not { } literal)
            return null;
        var mark = Mark().Match(literal.Content.ToString());
        if (!mark.Success)
            return null;
        literal.Content.End = literal.Content.Start + mark.Index - 1;
        InlineSplitter.TrimEnd(line);
        return IsTrue(mark.Groups["word"].Value);
    }

    /// <summary>What people write for right and wrong; null for all else.</summary>
    public static bool? IsTrue(string word) =>
        word.Trim().Trim('(', ')', '.').ToLowerInvariant() switch
        {
            "b" or "benar" or "betul" or "t" or "true" => true,
            "s" or "salah" or "f" or "false" => false,
            _ => null,
        };

    // Feedback may follow in the same piece of text or in a later one.
    private static LiteralInline? LiteralOf(ContainerInline line) =>
        line.OfType<LiteralInline>().LastOrDefault(l => Mark().IsMatch(l.Content.ToString()));

    [GeneratedRegex(
        @"\((?<word>[BSTF]|benar|betul|salah|true|false)\)\s*(?:$|(?= # ))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Mark();
}
