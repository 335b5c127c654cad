using BlogGen.Diagnostics;
using BlogGen.Yaml;

namespace BlogGen.Content;

/// <summary>
/// Reads the value of a known text key from the line itself. YAML would silently turn <c>Hari #30</c> into "Hari",
/// <c>#1 Guru</c> into nothing, and refuse <c>Refleksi: Pertemuan 1</c>.
/// </summary>
internal static class ScalarLine
{
    /// <summary>False where the value's structure is YAML's: block text, lists, maps, nothing on the line.</summary>
    public static bool IsForLine(KeyLine key) =>
        key.Field is { Kind: not FieldKind.List } field
        && !BlockText.IsHeader(key.Value)
        && !key.Value.StartsWith("!!", StringComparison.Ordinal)
        && (key.Value.Length > 0 || !key.HasMore)
        && !(field.Kind == FieldKind.Text && (IsMap(key.Value) || IsQuotedList(key.Value)));

    public static ScalarNode Read(KeyLine key, SourceLocation at, DiagnosticBag problems)
    {
        var isText = key.Field?.Kind is FieldKind.Text;
        var value = Fold(key);
        if (value is "" or "~" or "null" || (!isText && value[0] == '#'))
            return new ScalarNode(at, "", IsNull: true);
        if (QuotedText.Opens(value))
            return ReadQuoted(value, at, problems);
        if (isText)
            NoteHazard(value, at, problems);
        return new ScalarNode(at, isText ? value : WithoutComment(value));
    }

    /// <summary>As a value of unknown kind: used where YAML refused the line.</summary>
    public static string Fold(KeyLine key)
    {
        if (!key.HasMore)
            return Plain(key.Value);
        var more = key
            .More.Select(line => KeyLines.TrimBlank(line))
            .Where(line => line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal));
        return Plain(KeyLines.TrimBlank(string.Join(' ', [key.Value, .. more])));
    }

    public static ScalarNode ReadQuoted(string value, SourceLocation at, DiagnosticBag problems)
    {
        var reading = QuotedText.Read(value);
        if (reading.IsOpen)
            problems.Add(Problems.YamlOpenQuote(at));
        else if (!reading.IsQuoted)
            problems.Add(Problems.ReadLiterally(at));
        return new ScalarNode(at, reading.IsOpen || reading.IsQuoted ? reading.Text : value, reading.IsQuoted);
    }

    public static void NoteHazard(string value, SourceLocation at, DiagnosticBag problems)
    {
        if (IsYamlHazard(value))
            problems.Add(Problems.ReadLiterally(at));
    }

    private static string Plain(string value) => value.Replace('\u00A0', ' ');

    /// <summary><c>gambar: {path: a.jpg}</c>, but not <c>judul: {Matematika}</c>.</summary>
    internal static bool IsMap(string value) =>
        value.StartsWith('{') && value.EndsWith('}') && value.Contains(": ", StringComparison.Ordinal);

    /// <summary><c>gambar: ["a.jpg"]</c>, but not <c>judul: [Soal] Pecahan</c>.</summary>
    internal static bool IsQuotedList(string value) =>
        value.StartsWith("[\"", StringComparison.Ordinal) && value.EndsWith("\"]", StringComparison.Ordinal);

    private static string WithoutComment(string value) =>
        value.IndexOf(" #", StringComparison.Ordinal) is > 0 and var comment ? value[..comment].TrimEnd() : value;

    internal static bool IsYamlHazard(string value) =>
        "#&{[*!@`%>|,]}".Contains(value[0])
        || (value[0] is '?' or '-' && value.Length > 1 && value[1] == ' ')
        || value.Contains(": ", StringComparison.Ordinal)
        || value.EndsWith(':')
        || value.Contains(" #", StringComparison.Ordinal);
}
