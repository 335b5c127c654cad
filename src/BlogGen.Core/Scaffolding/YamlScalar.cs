using System.Buffers;

namespace BlogGen.Scaffolding;

/// <summary>Writes a text as one YAML value that every reader takes for that text.</summary>
internal static class YamlScalar
{
    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "true",
        "false",
        "yes",
        "no",
        "on",
        "off",
        "y",
        "n",
        "null",
        "ya",
        "tidak",
    };

    private static readonly SearchValues<char> Hostile = SearchValues.Create("#\"'`\\{}[]&*!|>%@");

    public static string Write(string value)
    {
        var text = Placeholders.OneLine(value);
        return IsPlain(text) ? text : Quote(text);
    }

    public static string Quote(string value)
    {
        var text = Placeholders.OneLine(value);
        return '"'
            + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
            + '"';
    }

    /// <summary>Narrower than YAML asks: what is not plainly a word or a date of our own is quoted.</summary>
    private static bool IsPlain(string text) =>
        text.Length > 0
        && (char.IsLetter(text[0]) || IsDate(text))
        && !Reserved.Contains(text)
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.EndsWith(':')
        && !text.AsSpan().ContainsAny(Hostile);

    private static bool IsDate(string text) =>
        text.Length >= 10 && char.IsAsciiDigit(text[0]) && text[4] == '-' && text[7] == '-' && text.All(IsDateChar);

    private static bool IsDateChar(char c) => char.IsAsciiDigit(c) || c is '-' or ':' or '+' or 'T' or 'Z';
}
