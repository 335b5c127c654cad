using System.Text;

namespace BlogGen.Scaffolding;

/// <summary>Fills <c>{{ title }}</c> and its like in a starter's or an archetype's text.</summary>
internal static class Placeholders
{
    /// <summary>
    /// In YAML (a <c>.yml</c> file, or the front matter of a <c>.md</c> file) a value that would change the meaning
    /// of the line is quoted; in prose it stands as it is.
    /// </summary>
    public static string Fill(string path, string text, IReadOnlyDictionary<string, string> values)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var inYaml =
            path.EndsWith(".yml", StringComparison.Ordinal) || path.EndsWith(".yaml", StringComparison.Ordinal);
        var inFrontMatter = !inYaml && lines[0] == "---";
        for (var i = 0; i < lines.Length; i++)
        {
            if (inFrontMatter && i > 0 && lines[i] == "---")
                inFrontMatter = false;
            lines[i] = inYaml || inFrontMatter ? FillYaml(lines[i], values) : FillProse(lines[i], values);
        }
        return string.Join('\n', lines);
    }

    private static string FillProse(string line, IReadOnlyDictionary<string, string> values) =>
        Replace(line, values, OneLine);

    private static string FillYaml(string line, IReadOnlyDictionary<string, string> values)
    {
        var start = ValueStart(line);
        var end = CommentStart(line, start);
        var (before, value, after) = (line[..start], line[start..end], line[end..]);
        if (value.IndexOf("{{", StringComparison.Ordinal) is var at && at < 0)
            return line;

        return before + FillScalar(value, values) + after;
    }

    private static string FillScalar(string scalar, IReadOnlyDictionary<string, string> values) =>
        scalar[0] switch
        {
            '"' => Replace(scalar, values, EscapeDoubleQuoted),
            '\'' => Replace(scalar, values, v => OneLine(v).Replace("'", "''", StringComparison.Ordinal)),
            '[' => Replace(scalar, values, YamlScalar.Write),
            _ => YamlScalar.Write(Replace(scalar, values, OneLine)),
        };

    /// <summary>After the indent, the dash of a list item and the key with its colon.</summary>
    private static int ValueStart(string line)
    {
        var start = line.Length - line.TrimStart().Length;
        while (line.AsSpan(start).StartsWith("- "))
            start += 2;
        var open = line.IndexOf("{{", start, StringComparison.Ordinal);
        var colon = line.IndexOf(": ", start, StringComparison.Ordinal);
        if (colon < 0 || (open >= 0 && open < colon) || line.AsSpan(start) is ['"' or '\'' or '#', ..])
            return start;

        start = colon + 2;
        while (start < line.Length && line[start] == ' ')
            start++;
        return start;
    }

    private static int CommentStart(string line, int from)
    {
        var at = line.IndexOf(" #", from, StringComparison.Ordinal);
        if (at < 0)
            return line.Length;
        while (at > from && line[at - 1] == ' ')
            at--;
        return at;
    }

    private static string Replace(string text, IReadOnlyDictionary<string, string> values, Func<string, string> write)
    {
        var result = new StringBuilder(text.Length);
        var position = 0;
        while (text.IndexOf("{{", position, StringComparison.Ordinal) is var open and >= 0)
        {
            var close = text.IndexOf("}}", open, StringComparison.Ordinal);
            if (close < 0)
                break;
            result.Append(text, position, open - position);
            var name = text[(open + 2)..close].Trim();
            result.Append(values.TryGetValue(name, out var value) ? write(value) : text[open..(close + 2)]);
            position = close + 2;
        }
        return result.Append(text, position, text.Length - position).ToString();
    }

    private static string EscapeDoubleQuoted(string value) => YamlScalar.Quote(value)[1..^1];

    /// <summary>A line break or another control character in a title would end the line that it stands on.</summary>
    internal static string OneLine(string value) =>
        string.Create(
                value.Length,
                value,
                (span, v) =>
                {
                    for (var i = 0; i < v.Length; i++)
                        span[i] = char.IsControl(v[i]) || v[i] is '\u2028' or '\u2029' ? ' ' : v[i];
                }
            )
            .Trim();
}
