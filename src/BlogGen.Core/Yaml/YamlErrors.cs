using BlogGen.Diagnostics;
using YamlDotNet.Core;

namespace BlogGen.Yaml;

/// <summary>Finds out, from the text and the place of a YAML error, what its author most likely did.</summary>
internal static class YamlErrors
{
    public static Diagnostic Explain(YamlException error, string text, string file, int firstLine)
    {
        var lines = text.Split('\n');
        var index = Math.Clamp((int)error.Start.Line - 1, 0, lines.Length - 1);
        if (FindTab(lines) is >= 0 and var tab)
            return Problems.YamlTab(new SourceLocation(file, tab + firstLine, 1));
        if (FindOpenQuote(lines, index) is { } quote)
            return Problems.YamlOpenQuote(new SourceLocation(file, quote.Line + firstLine, quote.Column + 1));
        var at = new SourceLocation(file, index + firstLine, Math.Max(1, (int)error.Start.Column));
        return FindOpenBracket(lines, index) is { } bracket
            ? Problems.YamlOpenBracket(new SourceLocation(file, bracket.Line + firstLine, bracket.Column + 1))
            : Problems.YamlUnreadable(at);
    }

    private static int FindTab(string[] lines) => Array.FindIndex(lines, line => line.TrimStart(' ').StartsWith('\t'));

    private static (int Line, int Column)? FindOpenQuote(string[] lines, int last)
    {
        for (var i = last; i >= 0; i--)
        {
            var colon = lines[i].IndexOf(':', StringComparison.Ordinal);
            var value = lines[i][(colon + 1)..].TrimStart();
            if (value.Length > 0 && value[0] is '"' or '\'' && value.Count(c => c == value[0]) % 2 == 1)
                return (i, lines[i].Length - value.Length);
        }
        return null;
    }

    private static (int Line, int Column)? FindOpenBracket(string[] lines, int last)
    {
        for (var i = last; i >= 0; i--)
        {
            if (lines[i].Count(c => c == '[') > lines[i].Count(c => c == ']'))
                return (i, lines[i].IndexOf('[', StringComparison.Ordinal));
        }
        return null;
    }
}
