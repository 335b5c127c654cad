namespace BlogGen.Cli.Parsing;

/// <summary>
/// Word and WhatsApp make one dash of two hyphens, and a command that is copied from there names no option any more.
/// </summary>
internal static class Hyphens
{
    /// <returns>The word as it was meant: <c>–setup</c> is <c>--setup</c>, <c>–q</c> is <c>-q</c>.</returns>
    public static string Typed(string word)
    {
        var name = word.TrimStart('-', '–', '—');
        var isOption = word.AsSpan(0, word.Length - name.Length).ContainsAny('–', '—') && IsName(name);
        return !isOption ? word
            : name.Length == 1 ? "-" + name
            : "--" + name;
    }

    /// <summary>A title may begin with a dash too.</summary>
    private static bool IsName(string text) =>
        text.Length > 0 && char.IsAsciiLetterLower(text[0]) && !text.Contains(' ', StringComparison.Ordinal);
}
