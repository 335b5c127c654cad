using BlogGen.Content;

namespace BlogGen.Configuration;

/// <summary>Decides about one written value: what its author meant, where YAML would read something else or refuse.</summary>
internal static class LiteralValue
{
    /// <param name="yaml">The whole file, for anchors that are used.</param>
    /// <returns>Null where YAML reads the value rightly.</returns>
    public static string? Of(string value, ValueKind kind, string yaml)
    {
        if (QuotedText.Opens(value))
            return OfQuoted(value);
        var text = WithoutComment(value, kind);
        if (text is "" or "~" or "null" || IsYamlsOwn(text, yaml))
            return null;
        if (kind == ValueKind.Prose)
            return ScalarLine.IsMap(text) || ScalarLine.IsQuotedList(text) ? null : text;
        return ScalarLine.IsYamlHazard(text) && !Brackets.AreFlow(text) && !HoldsKey(text) ? text : null;
    }

    /// <summary>The value is nothing but a comment.</summary>
    public static bool IsComment(string value, ValueKind kind) =>
        value.StartsWith('#') && WithoutComment(value, kind).Length == 0;

    private static string? OfQuoted(string value)
    {
        var reading = QuotedText.Read(value);
        return (reading.IsOpen && value[0] is '"' or '\'') || reading.Text.Contains('\n') ? null : reading.Text;
    }

    private static string WithoutComment(string value, ValueKind kind)
    {
        if (kind == ValueKind.Prose)
            return value;
        var sign = kind == ValueKind.Code ? " #" : " # ";
        var comment = $" {value} ".IndexOf(sign, StringComparison.Ordinal);
        return comment < 0 ? value : value[..comment].TrimEnd();
    }

    /// <summary><c>!!str 7</c>, and <c>&amp;warna</c> or <c>*warna</c> where both are there.</summary>
    private static bool IsYamlsOwn(string text, string yaml)
    {
        if (text.StartsWith("!!", StringComparison.Ordinal))
            return true;
        if (text[0] is not ('&' or '*'))
            return false;
        var name = text[1..].Split(' ')[0];
        return name.Length > 0
            && (text[0] == '&' || name.Length + 1 == text.Length)
            && yaml.Contains((text[0] == '&' ? '*' : '&') + name, StringComparison.Ordinal);
    }

    /// <summary><c>penulis: nama: Rina</c> is a slip of structure, which YAML explains.</summary>
    private static bool HoldsKey(string text) =>
        ConfigLine.Parse(text) is { Key: { } key, Column: 0 } && ConfigKeys.IsKnown(key);
}
