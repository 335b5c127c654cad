using System.Text;

namespace BlogGen.Content.Foreign;

/// <summary>A tool's code block as a fenced one; as a code span where it stands in a sentence.</summary>
internal static class CodeShape
{
    /// <param name="closing">Where the closing tag stands.</param>
    /// <param name="caption">Markdown, or null.</param>
    public static Replacement Make(
        TagPlace place,
        string code,
        string language,
        (int Start, int End) closing,
        string? caption = null
    )
    {
        var isBlock = place.BeginsBlock;
        if (!isBlock && caption is null && !code.Contains('\n', StringComparison.Ordinal))
            return new Replacement(Span(code.Trim()), closing.End);
        var line = "\n" + place.Margin;
        // In the middle of a list's sentence, the lines of the code do not know that they stand in a list.
        if (!isBlock)
            code = code.Replace("\n", line, StringComparison.Ordinal);
        var fence = new string('`', Math.Max(3, LongestRun(code) + 1));
        var text = new StringBuilder(isBlock ? "" : "\n" + line);
        if (caption is not null)
            text.Append(caption).Append('\n').Append(line);
        text.Append(fence).Append(language);
        text.Append(
            code.AsSpan().TrimStart(" \t") is ['\n', ..]
                ? code[code.IndexOf('\n', StringComparison.Ordinal)..]
                : line + code
        );
        if (!EndsInMargin(code))
            text.Append(line);
        text.Append(fence);
        if (!place.EndsLine(closing.End))
            text.Append(line).Append(line);
        return new Replacement(text.ToString(), closing.End);
    }

    private static bool EndsInMargin(string code)
    {
        var last = code.LastIndexOf('\n');
        return last >= 0 && TagPlace.IsMargin(code[(last + 1)..], mayBeItem: false);
    }

    private static string Span(string code)
    {
        var marks = new string('`', LongestRun(code) + 1);
        var pad = code is ['`', ..] or [.., '`'] ? " " : "";
        return marks + pad + code + pad + marks;
    }

    private static int LongestRun(string code)
    {
        var (longest, run) = (0, 0);
        foreach (var c in code)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }
        return longest;
    }
}
