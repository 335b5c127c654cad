using BlogGen.Diagnostics;

namespace BlogGen.Tests.Checking;

/// <summary>
/// A site in a string whose lines say which problems they hold: <c>⟦TAU05 GBR01⟧</c> at the end of a line, or <c>⟦GBR03⟧</c> after
/// the name of a file for a problem of the file as a whole. The marks are taken out before the site is checked.
/// </summary>
internal sealed record PlantedSite(string Text, IReadOnlyList<string> Expected)
{
    private const char Open = '⟦';

    public static PlantedSite From(string marked)
    {
        var (lines, expected) = (new List<string>(), new List<string>());
        var (file, number) = ("", 0);
        foreach (var line in marked.Split('\n'))
        {
            var mark = line.IndexOf(Open, StringComparison.Ordinal);
            var text = mark < 0 ? line : line[..mark].TrimEnd();
            if (text.StartsWith("-- ", StringComparison.Ordinal) && text.EndsWith(" --", StringComparison.Ordinal))
                (file, number) = (text[3..^3], 0);
            else
                number++;
            if (mark >= 0)
                expected.AddRange(
                    line[(mark + 1)..].Trim(' ', '⟧', '\r').Split(' ').Select(code => Key(file, number, code))
                );
            lines.Add(text);
        }
        return new PlantedSite(string.Join('\n', lines), [.. expected.Order(StringComparer.Ordinal)]);
    }

    public static string Key(Diagnostic problem) =>
        Key(problem.Location?.File ?? "", problem.Location?.Line ?? 0, problem.Code);

    private static string Key(string file, int line, string code) => $"{file}:{line} {code}";
}
