using BlogGen.Diagnostics;
using BlogGen.Yaml;

namespace BlogGen.Content;

/// <summary>
/// Reads the value of a known text key from the line itself. YAML would silently turn <c>Hari #30</c> into "Hari",
/// <c>#1 Guru</c> into nothing, and refuse <c>Refleksi: Pertemuan 1</c>.
/// </summary>
internal static class ScalarLine
{
    private const string OpeningQuotes = "\"'“”‘’„«";

    public static bool IsForLine(KeyLine key)
    {
        if (
            Fields.Find(key.Key) is not { } field
            || key.Value.StartsWith('|')
            || key.Value.StartsWith('>') && !key.Value.StartsWith("> ", StringComparison.Ordinal)
        )
            return false;
        return field.Kind switch
        {
            FieldKind.List => !key.HasMore && key.Value.Length > 0 && key.Value[0] is not ('[' or '{' or '"' or '\''),
            FieldKind.Text => !key.HasMore || key.Value.Length > 0,
            _ => true,
        };
    }

    public static ScalarNode Read(KeyLine key, SourceLocation at, DiagnosticBag problems)
    {
        var value = string.Join(
                ' ',
                [key.Value, .. key.More.Select(line => line.Trim()).Where(line => line.Length > 0)]
            )
            .Replace('\u00A0', ' ')
            .Trim();
        var kind = Fields.Find(key.Key)!.Kind;
        if (value.Length == 0 || (kind != FieldKind.Text && value.StartsWith('#')) || value is "~" or "null")
            return new ScalarNode(at, "", IsNull: true);
        if (OpeningQuotes.Contains(value[0]))
            return Quoted(value, at, problems);
        if (
            kind != FieldKind.Text
            && value.IndexOf(" #", StringComparison.Ordinal) is > 0 and var comment
            && kind != FieldKind.List
        )
            value = value[..comment].TrimEnd();
        if (kind == FieldKind.Text && IsYamlHazard(value))
            problems.Add(Problems.ReadLiterally(at));
        return new ScalarNode(at, value);
    }

    private static ScalarNode Quoted(string value, SourceLocation at, DiagnosticBag problems)
    {
        var closing = Closing(value[0]);
        for (var i = 1; i < value.Length; i++)
        {
            if (value[0] == '"' && value[i] == '\\' && i + 1 < value.Length)
                i++;
            else if (value[0] == '\'' && value[i] == '\'' && i + 1 < value.Length && value[i + 1] == '\'')
                i++;
            else if (closing.Contains(value[i]) && IsEnd(value, i))
                return new ScalarNode(at, Unescape(value[1..i], value[0]), IsQuoted: true);
        }
        // "Belajar" itu Seru: the quotes are part of the words.
        if (value.AsSpan(1).IndexOfAny(closing) >= 0)
        {
            problems.Add(Problems.ReadLiterally(at));
            return new ScalarNode(at, value);
        }
        problems.Add(Problems.YamlOpenQuote(at));
        return new ScalarNode(at, value[1..].Trim());
    }

    private static bool IsEnd(string value, int i)
    {
        var rest = value.AsSpan(i + 1).TrimStart();
        return rest.Length == 0 || (rest[0] == '#' && rest.Length < value.Length - i - 1);
    }

    private static string Closing(char opening) =>
        opening switch
        {
            '"' => "\"",
            '\'' => "'",
            '«' => "»",
            '‘' or '’' => "’‘",
            _ => "”“",
        };

    private static string Unescape(string text, char quote) =>
        quote switch
        {
            '"' => text.Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal),
            '\'' => text.Replace("''", "'", StringComparison.Ordinal),
            _ => text,
        };

    private static bool IsYamlHazard(string value) =>
        "#&{[*!?-@`%>,".Contains(value[0])
        || value.Contains(": ", StringComparison.Ordinal)
        || value.EndsWith(':')
        || value.Contains(" #", StringComparison.Ordinal);
}
