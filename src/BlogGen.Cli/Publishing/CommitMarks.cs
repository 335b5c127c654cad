using LibGit2Sharp;

namespace BlogGen.Cli.Publishing;

/// <summary>What a commit's message says for other runs of bloggen, on whatever machine: whose it is, and what it did.</summary>
/// <param name="IsOurs">bloggen made the commit.</param>
/// <param name="Undoes">The publish that it takes back, in full; null for a publish.</param>
/// <param name="Kept">Files in it that bloggen never made.</param>
internal sealed record CommitMarks(bool IsOurs, string? Undoes, IReadOnlyList<string> Kept)
{
    private const string OursMark = "Made-by: bloggen";
    private const string UndoesMark = "Undoes: ";
    private const string KeptMark = "Kept: ";

    public static CommitMarks Of(Commit commit)
    {
        var lines = commit.Message.Split('\n');
        return lines.Contains(OursMark)
            ? new CommitMarks(true, After(UndoesMark, lines).FirstOrDefault(), [.. After(KeptMark, lines)])
            : new CommitMarks(false, null, []);
    }

    /// <summary>The whole message, headline first, with the line break at its end that Git wants.</summary>
    public string Message(string headline) =>
        string.Join(
            '\n',
            [
                headline,
                "",
                OursMark,
                .. Undoes is null ? [] : (string[])[UndoesMark + Undoes],
                .. Kept.Select(path => KeptMark + path),
                "",
            ]
        );

    private static IEnumerable<string> After(string mark, string[] lines) =>
        lines.Where(line => line.StartsWith(mark, StringComparison.Ordinal)).Select(line => line[mark.Length..]);
}
