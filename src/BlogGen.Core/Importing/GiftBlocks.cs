using System.Text.RegularExpressions;

namespace BlogGen.Importing;

/// <param name="Text">With its escapes hidden, without comments.</param>
/// <param name="Line">1-based.</param>
/// <param name="Id">From a comment <c>// [id:7]</c> before it.</param>
internal sealed record GiftBlock(string Text, int Line, string? Id);

/// <summary>Splits a file at its blank lines; those between braces part nothing.</summary>
internal static partial class GiftBlocks
{
    public static IEnumerable<GiftBlock> Split(string gift)
    {
        var lines = GiftEscapes.Hide(gift.ReplaceLineEndings("\n")).Split('\n');
        var block = new List<string>();
        var (start, depth) = (0, 0);
        string? id = null;
        for (var i = 0; i <= lines.Length; i++)
        {
            var isEnd = i == lines.Length;
            if (!isEnd && lines[i].TrimStart().StartsWith("//", StringComparison.Ordinal))
            {
                id = Id().Match(lines[i]) is { Success: true } found ? found.Groups[1].Value.Trim() : id;
                continue;
            }
            var isCategory = block is [var first] && IsCategory(first);
            if (isEnd || isCategory || (IsBlank(lines[i]) && (depth <= 0 || BeginsNext(lines, i))))
            {
                if (block.Count > 0)
                    yield return new GiftBlock(string.Join('\n', block), start + 1, id);
                if (block.Count > 0)
                    id = null;
                block.Clear();
                depth = 0;
            }
            if (isEnd || (block.Count == 0 && IsBlank(lines[i])))
                continue;
            start = block.Count == 0 ? i : start;
            block.Add(lines[i]);
            depth += lines[i].Count(c => c == '{') - lines[i].Count(c => c == '}');
        }
    }

    public static bool IsCategory(string line) => line.StartsWith("$CATEGORY:", StringComparison.Ordinal);

    private static bool IsBlank(string line) => string.IsNullOrWhiteSpace(line);

    /// <summary>A brace was never closed: the next title still begins a question.</summary>
    private static bool BeginsNext(string[] lines, int blank)
    {
        var next = lines.Skip(blank).FirstOrDefault(line => !IsBlank(line));
        return next?.StartsWith("::", StringComparison.Ordinal) == true;
    }

    [GeneratedRegex(@"\[id:([^\]]+)\]")]
    private static partial Regex Id();
}
