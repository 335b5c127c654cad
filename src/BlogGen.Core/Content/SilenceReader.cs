using BlogGen.Diagnostics;

namespace BlogGen.Content;

/// <summary>
/// Reads which rules a file does without: <c>abaikan: PRV03</c> in its front matter, and <c>&lt;!-- abaikan: PRV03 --&gt;</c> on
/// a line, or alone on the line before.
/// </summary>
internal static class SilenceReader
{
    private static readonly string[] s_words = ["abaikan", "ignore"];

    /// <param name="text">The whole file.</param>
    public static Silences Read(string text, FrontMatter meta)
    {
        var codes = meta.List(Fields.Ignored);
        var lines = new Dictionary<int, IReadOnlySet<string>>();
        for (var at = 0; Next(text, at) is { } mark; at = mark.End)
        {
            var line = text.AsSpan(0, mark.Start).Count('\n') + 1;
            lines[IsAlone(text, mark) ? line + 1 : line] = Split(text[mark.Content]).ToHashSet();
        }
        return codes.Count + lines.Count == 0
            ? Silences.None
            : new Silences(codes.SelectMany(Split).ToHashSet(), lines);
    }

    private sealed record Mark(int Start, int End, Range Content);

    private static Mark? Next(string text, int from)
    {
        for (var start = text.IndexOf("<!--", from, StringComparison.Ordinal); start >= 0; )
        {
            var end = text.IndexOf("-->", start, StringComparison.Ordinal);
            if (end < 0)
                return null;
            var colon = text.IndexOf(':', start, end - start);
            if (colon > 0 && s_words.Contains(text[(start + 4)..colon].Trim().ToLowerInvariant()))
                return new Mark(start, end + 3, (colon + 1)..end);
            start = text.IndexOf("<!--", end, StringComparison.Ordinal);
        }
        return null;
    }

    private static bool IsAlone(string text, Mark mark)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, mark.Start - 1)) + 1;
        var end = text.IndexOf('\n', mark.End);
        return text.AsSpan(start, Math.Max(0, mark.Start - start)).IsWhiteSpace()
            && text.AsSpan(mark.End, (end < 0 ? text.Length : end) - mark.End).IsWhiteSpace();
    }

    private static IEnumerable<string> Split(string codes) =>
        codes
            .Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(code => code.ToUpperInvariant());
}
