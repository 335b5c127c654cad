using BlogGen.Markdown.Maths.Vocabulary;

namespace BlogGen.Markdown.Maths;

/// <summary>Finds the end of <c>\begin{align}…\end{align}</c>.</summary>
internal static class EnvironmentScanner
{
    private const int Longest = 50_000;
    private const int LongestName = 40;
    private const string Begin = @"\begin{";

    /// <param name="text">From the backslash on.</param>
    /// <returns>Offset after the closing brace; -1 for what is no formula of its own.</returns>
    public static int End(ReadOnlySpan<char> text)
    {
        if (
            !text.StartsWith(Begin)
            || text[..Math.Min(text.Length, LongestName)].IndexOf('}') is not (> 0 and var brace)
        )
            return -1;
        var name = text[Begin.Length..brace];
        if (Environments.Find(name.ToString()) is null)
            return -1;
        var (open, close) = ($"{Begin}{name}}}", $@"\end{{{name}}}");
        var (at, depth) = (brace + 1, 1);
        while (depth > 0)
        {
            var rest = text[at..Math.Min(text.Length, Longest)];
            var end = rest.IndexOf(close);
            if (end < 0)
                return -1;
            var inner = rest[..end].IndexOf(open);
            depth += inner < 0 ? -1 : 1;
            at += inner < 0 ? end + close.Length : inner + open.Length;
        }
        return at;
    }
}
