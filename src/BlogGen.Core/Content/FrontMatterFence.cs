namespace BlogGen.Content;

public enum FrontMatterFormat
{
    None,
    Yaml,
    Toml,
    Json,
}

/// <summary>A text split into its front matter and its body.</summary>
/// <param name="FirstLine">The front matter's first line in the file, from 1.</param>
/// <param name="BodyLine">The body's first line in the file, from 1.</param>
internal sealed record FrontMatterFence(
    FrontMatterFormat Format,
    string Front,
    int FirstLine,
    string Body,
    int BodyLine,
    bool IsClosed
)
{
    /// <summary>The line that closes this front matter.</summary>
    public string Mark =>
        Format switch
        {
            FrontMatterFormat.Toml => "+++",
            FrontMatterFormat.Json => "}",
            _ => "---",
        };

    public static FrontMatterFence Find(string text)
    {
        var lines = new LineCursor(text.StartsWith('\uFEFF') ? text[1..] : text);
        while (lines.Read(out var line))
        {
            if (line.Trim().Length == 0)
                continue;
            if (IsYamlFence(line.Trim()))
                return Yaml(text, lines);
            if (line.Trim() is "+++")
                return Toml(text, lines);
            return JsonFence.Find(lines.Text, lines.LineStart, lines.Number) ?? None(text);
        }
        return None(text);
    }

    /// <summary>Dashes of any kind: a phone turns <c>---</c> into <c>—-</c>.</summary>
    private static bool IsYamlFence(ReadOnlySpan<char> line)
    {
        var weight = 0;
        foreach (var c in line)
        {
            if (c is not ('-' or '–' or '—' or '−'))
                return false;
            weight += c == '—' ? 2 : 1;
        }
        return weight is 3 or 4;
    }

    private static FrontMatterFence None(string text) => new(FrontMatterFormat.None, "", 1, text, 1, true);

    private static FrontMatterFence Yaml(string text, LineCursor lines)
    {
        var (start, firstLine) = (lines.Next, lines.Number + 1);
        var (isFront, isFirst, wasBlank, hasBlank) = (false, true, false, false);
        while (lines.Read(out var line))
        {
            if (line.Length > 0 && (IsYamlFence(line.TrimEnd()) || line.TrimEnd() is "..."))
                return isFront || !hasBlank || IsEmpty(lines.Text.AsSpan(start, lines.LineStart - start))
                    ? Closed(FrontMatterFormat.Yaml, lines, start, firstLine)
                    : None(text);
            var key = IsProse(line) ? KeyLines.KeyOf(line.ToString()) : null;
            if (wasBlank && isFront && key is null && IsProse(line))
                // The text has begun: whatever closes later is a thematic break.
                break;
            isFront |=
                (isFirst && key is not null) || (key ?? KeyLines.KeyOf(line.TrimStart().ToString()))?.Field is not null;
            wasBlank = line.Trim().Length == 0;
            hasBlank |= wasBlank;
            isFirst &= wasBlank || line.StartsWith("#");
        }
        return isFront ? Unclosed(FrontMatterFormat.Yaml, text, lines.Text, start, firstLine) : None(text);
    }

    /// <summary>At the margin, and no list item, comment or closing bracket.</summary>
    private static bool IsProse(ReadOnlySpan<char> line) =>
        line.Trim().Length > 0
        && !char.IsWhiteSpace(line[0])
        && line[0] is not ('#' or ']' or '}')
        && !line.StartsWith("- ")
        && line is not "-";

    /// <summary>Nothing, or comments alone.</summary>
    private static bool IsEmpty(ReadOnlySpan<char> front)
    {
        foreach (var line in front.EnumerateLines())
        {
            if (line.Trim().Length > 0 && !line.TrimStart().StartsWith("#"))
                return false;
        }
        return true;
    }

    private static FrontMatterFence Toml(string text, LineCursor lines)
    {
        var (start, firstLine) = (lines.Next, lines.Number + 1);
        while (lines.Read(out var line))
        {
            if (line.TrimEnd() is "+++")
                return Closed(FrontMatterFormat.Toml, lines, start, firstLine);
        }
        return Unclosed(FrontMatterFormat.Toml, text, lines.Text, start, firstLine);
    }

    /// <param name="lines">Its current line closes the front matter.</param>
    private static FrontMatterFence Closed(FrontMatterFormat format, LineCursor lines, int start, int firstLine) =>
        new(
            format,
            lines.Text[start..lines.LineStart],
            firstLine,
            lines.Text[Math.Min(lines.Next, lines.Text.Length)..],
            lines.Number + 1,
            IsClosed: true
        );

    /// <summary>Takes the lines that look like keys, up to the first that does not; all else stays body, so that no text is lost.</summary>
    private static FrontMatterFence Unclosed(
        FrontMatterFormat format,
        string whole,
        string text,
        int start,
        int firstLine
    )
    {
        var lines = new LineCursor(text, start, firstLine - 1);
        var (end, bodyLine) = (start, firstLine);
        while (lines.Read(out var line) && line.Trim().Length > 0)
        {
            var belongs =
                format == FrontMatterFormat.Toml
                    ? line.Contains('=') || line[0] is '[' or '#'
                    : !IsProse(line) || KeyLines.KeyOf(line.ToString()) is not null;
            if (!belongs)
                break;
            (end, bodyLine) = (lines.Next, lines.Number + 1);
        }
        end = Math.Min(end, text.Length);
        return end == start
            ? None(whole)
            : new FrontMatterFence(format, text[start..end], firstLine, text[end..], bodyLine, IsClosed: false);
    }
}
