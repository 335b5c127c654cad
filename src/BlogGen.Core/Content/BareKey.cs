using BlogGen.Localization;

namespace BlogGen.Content;

/// <summary>A line at the top of a text that reads like a key of front matter.</summary>
/// <param name="Line">In the file, from 1.</param>
internal sealed record BareKey(string Key, string Value, int Line, string Written)
{
    public Field? Field { get; } = Fields.Find(Key);

    public bool IsKnown => Field is not null || DraftWords.IsStatus(Key);

    private bool IsTypedAsKey => char.IsLower(Key[0]);

    public static BareKey? Of(string line, int number)
    {
        if (KeyLines.KeyOf(line.StartsWith("- ", StringComparison.Ordinal) ? line[2..].TrimStart() : line) is { } key)
            return new BareKey(key.Key, WithoutMarks(key.Value), number, line);
        if (line.IndexOf('=') is > 0 and var equals)
            // `draft = true` of TOML
            return OfKnown(line[..equals], line[(equals + 1)..], number, line);
        return
            line.Split([' ', '\t', ';'], StringSplitOptions.RemoveEmptyEntries) is [var name, var value]
            && FieldConverter.FlagOf(value) is not null
            ? OfKnown(name, value, number, line)
            : null;
    }

    private static BareKey? OfKnown(string key, string value, int number, string line) =>
        Fields.Find(key) is null ? null : new BareKey(key.Trim(), WithoutMarks(value), number, line);

    /// <param name="areAllKnown">No other line is a key of nobody's: then this is front matter, whatever its case.</param>
    public bool Hides(bool areAllKnown, int count)
    {
        var flag = FieldConverter.FlagOf(Value);
        var isMeant = areAllKnown || IsTypedAsKey;
        if (Field == Fields.Draft || Field == Fields.TeacherOnly)
            // "Konsep: Zat cair" is a word of every lesson.
            return flag ?? (isMeant && !Key.Equals("konsep", StringComparison.OrdinalIgnoreCase));
        if (Field == Fields.Published)
            // "Terbit: Bentang Pustaka, 2005" is a book's.
            return flag == false
                || (flag is null && IsTypedAsKey && count > 1 && Value.Length > 0 && DateReader.Read(Value) is null);
        if (Field == Fields.PublishAt || Field == Fields.Expires)
            return areAllKnown && count > 1 && Value.Length > 0 && (IsTypedAsKey || DateReader.Read(Value) is not null);
        if (DraftWords.IsStatus(Key))
            return DraftWords.Hides(Value) ?? isMeant;
        return Field is null && flag == true && IsNearlyDraft;
    }

    private bool IsNearlyDraft =>
        Key.Length > 3 && Similar.Nearest(Key, Fields.Names) is { } near && Fields.Find(near) == Fields.Draft;

    private static string WithoutMarks(string value) =>
        (value.IndexOf(" #", StringComparison.Ordinal) is >= 0 and var comment ? value[..comment] : value)
            .Trim()
            .Trim('"', '\'', '“', '”');
}
