namespace BlogGen.Content;

/// <summary>
/// Front matter that stands bare at the top of a file, or between lines that are no fences: it is text, and would be
/// published with what it keeps back. Only lines that keep the post back are looked for; a lesson plan may well begin with
/// <c>Kelas: VII</c>.
/// </summary>
/// <param name="FirstLine">Of the lines that look like front matter, from 1.</param>
/// <param name="LastLine">Of the same.</param>
/// <param name="Line">The one that keeps the post back.</param>
internal sealed record BareFront(int FirstLine, int LastLine, int Line, string Written, bool IsTeacherOnly)
{
    private const int MostLines = 60;

    /// <summary>Null where nothing at the top of the text is about who may see it.</summary>
    public static BareFront? Find(string text)
    {
        var keys = new List<BareKey>();
        var lines = new LineCursor(text.StartsWith('\uFEFF') ? text[1..] : text);
        while (lines.Number < MostLines && lines.Read(out var line))
        {
            var trimmed = line.Trim().ToString();
            if (BareKey.Of(trimmed, lines.Number) is { } key)
                keys.Add(key);
            else if (!IsBetween(trimmed, line))
                break;
        }
        var areAllKnown = keys.TrueForAll(key => key.IsKnown);
        var hiding = keys.Where(key => key.Hides(areAllKnown, keys.Count)).ToList();
        return hiding is [var first, ..]
            ? new BareFront(
                keys[0].Line,
                keys[^1].Line,
                first.Line,
                first.Written,
                hiding.Exists(key => key.Field == Fields.TeacherOnly)
            )
            : null;
    }

    /// <summary>What may stand before and between keys: nothing, list items, headings, and lines meant as fences.</summary>
    private static bool IsBetween(string trimmed, ReadOnlySpan<char> line) =>
        trimmed.Length == 0
        || char.IsWhiteSpace(line[0])
        || trimmed[0] is '#'
        || trimmed.StartsWith("- ", StringComparison.Ordinal)
        || trimmed.StartsWith("```", StringComparison.Ordinal)
        || trimmed.StartsWith("<!--", StringComparison.Ordinal)
        || !trimmed.Any(char.IsLetterOrDigit);
}
