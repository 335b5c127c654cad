using BlogGen.Diagnostics;
using BlogGen.Yaml;

namespace BlogGen.Content;

/// <summary>What quotation marks around a value mean: marks of YAML, marks of a phone, or marks that belong to the words.</summary>
internal static class QuotedText
{
    private const string Openings = "\"'“”‘’„«";

    public static bool Opens(string value) => value.Length > 0 && Openings.Contains(value[0]);

    /// <param name="IsQuoted">The marks stood around the whole value and are gone.</param>
    /// <param name="IsOpen">The opening mark has no partner.</param>
    public readonly record struct Reading(string Text, bool IsQuoted, bool IsOpen);

    public static Reading Read(string value)
    {
        var end = ClosingIndex(value);
        if (end < 0)
            // ‘Aisyah: in Arabic names the sign is a letter.
            return value[0] is '‘' or '’'
                ? new Reading(value, IsQuoted: false, IsOpen: false)
                : new Reading(KeyLines.TrimBlank(value[1..]), IsQuoted: false, IsOpen: true);
        if (IsOnlyComment(value[(end + 1)..]))
            return new Reading(Unescape(value[..(end + 1)]), IsQuoted: true, IsOpen: false);
        // 'Jum'at': an apostrophe inside, marks around the whole.
        var inner = value[1..^1];
        return value.Length > 2 && IsClosing(value[0], value[^1]) && inner.Count(c => IsClosing(value[0], c)) % 2 == 1
            ? new Reading(inner, IsQuoted: true, IsOpen: false)
            // "Belajar" itu Seru: the marks are part of the words.
            : new Reading(value, IsQuoted: false, IsOpen: false);
    }

    private static int ClosingIndex(string value)
    {
        for (var i = 1; i < value.Length; i++)
        {
            if (value[0] == '"' && value[i] == '\\' && i + 1 < value.Length)
                i++;
            else if (value[0] == '\'' && value[i] == '\'' && i + 1 < value.Length && value[i + 1] == '\'')
                i++;
            else if (IsClosing(value[0], value[i]))
                return i;
        }
        return -1;
    }

    private static bool IsClosing(char opening, char c) =>
        opening switch
        {
            '"' or '\'' => c == opening,
            '«' => c == '»',
            '‘' or '’' => c is '’' or '‘',
            _ => c is '”' or '“',
        };

    private static bool IsOnlyComment(string rest)
    {
        var text = KeyLines.TrimBlank(rest);
        return text.Length == 0 || (text[0] == '#' && char.IsWhiteSpace(rest[0]));
    }

    private static string Unescape(string quoted)
    {
        var inner = quoted[1..^1];
        if (quoted[0] == '\'')
            return inner.Replace("''", "'", StringComparison.Ordinal);
        if (quoted[0] != '"' || !inner.Contains('\\') || HasPath(inner))
            return inner;
        var problems = new DiagnosticBag();
        return YamlReader.Read(quoted, "", 1, problems) is ScalarNode scalar && problems.ToSortedList().Count == 0
            ? scalar.Text
            : inner;
    }

    /// <summary><c>"C:\foto"</c>: to YAML a form feed, to its author a backslash.</summary>
    private static bool HasPath(string inner)
    {
        for (var i = 0; i + 1 < inner.Length; i++)
        {
            if (inner[i] == '\\' && "abefv0".Contains(inner[++i]))
                return true;
        }
        return false;
    }
}
