namespace BlogGen.Markdown.Charts.Drawing;

/// <summary>About how wide a text will be: no font is known here, so it is taken to be a wide one.</summary>
internal static class TextWidth
{
    private const double FontSize = 13;

    public static double Of(string text) => text.Sum(WidthOf) * FontSize;

    /// <summary>Broken at spaces; null where it needs more lines than there may be.</summary>
    public static IReadOnlyList<string>? Wrap(string text, double width, int mostLines)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && Of(lines[^1] + " " + word) <= width)
                lines[^1] += " " + word;
            else
                lines.Add(word);
        }
        return lines.Count <= mostLines && lines.All(l => Of(l) <= width) ? lines : null;
    }

    /// <summary>As <see cref="Wrap"/>, but what does not fit is cut off with an ellipsis.</summary>
    public static IReadOnlyList<string> Force(string text, double width, int mostLines)
    {
        if (Wrap(text, width, mostLines) is { } lines)
            return lines;
        var forced = new List<string>();
        var rest = text;
        while (forced.Count < mostLines && rest.Length > 0)
        {
            var length = Fitting(rest, width);
            var space = length < rest.Length ? rest.LastIndexOf(' ', length) : -1;
            var end = space > 0 ? space : length;
            forced.Add(rest[..end].Trim());
            rest = rest[end..].TrimStart();
        }
        if (rest.Length > 0)
            forced[^1] = Shorten(forced[^1] + " " + rest, width);
        return forced;
    }

    public static string Shorten(string text, double width)
    {
        if (Of(text) <= width)
            return text;
        return text[..Fitting(text, width - WidthOf('…') * FontSize)].TrimEnd() + "…";
    }

    private static int Fitting(string text, double width)
    {
        var (length, total) = (0, 0d);
        while (length < text.Length && (total += WidthOf(text[length]) * FontSize) <= width)
            length++;
        if (length > 0 && length < text.Length && char.IsLowSurrogate(text[length]))
            length--;
        return Math.Max(length, Math.Min(text.Length, char.IsHighSurrogate(text[0]) ? 2 : 1));
    }

    private static double WidthOf(char c) =>
        c switch
        {
            'i' or 'j' or 'l' or 'I' or '.' or ',' or ':' or ';' or '|' or '\'' or '!' => 0.3,
            ' ' or 'f' or 't' or 'r' or '(' or ')' or '-' => 0.4,
            'm' or 'w' or 'M' or 'W' or '%' or '…' => 0.97,
            >= 'A' and <= 'Z' => 0.74,
            >= '\u1100' => 1,
            _ => 0.635,
        };
}
