namespace BlogGen.Tests.Goldens;

/// <summary>What differs between two texts, line by line, with a little of what stands around it.</summary>
internal static class LineDiff
{
    private const int Around = 2;

    public static string Of(string expected, string actual, int limit = 40)
    {
        var lines = Script(expected.Split('\n'), actual.Split('\n'));
        var shown = Enumerable
            .Range(0, lines.Count)
            .Where(i => Enumerable.Range(i - Around, 2 * Around + 1).Any(j => IsChange(lines, j)))
            .ToList();
        var text = shown
            .Take(limit)
            .Select((line, i) => (i > 0 && shown[i - 1] < line - 1 ? "  …\n" : "") + lines[line]);
        var rest = shown.Count > limit ? $"\n  … and {shown.Count - limit} lines more" : "";
        return string.Join('\n', text) + rest;
    }

    private static bool IsChange(List<string> lines, int index) =>
        index >= 0 && index < lines.Count && !lines[index].StartsWith(' ');

    /// <summary>The shortest way from one text to the other: a line kept, taken away or added.</summary>
    private static List<string> Script(string[] old, string[] now)
    {
        var common = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        for (var j = now.Length - 1; j >= 0; j--)
            common[i, j] = old[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        var lines = new List<string>();
        var (a, b) = (0, 0);
        while (a < old.Length || b < now.Length)
            if (a < old.Length && b < now.Length && old[a] == now[b])
            {
                lines.Add("  " + old[a++]);
                b++;
            }
            else if (b == now.Length || (a < old.Length && common[a + 1, b] >= common[a, b + 1]))
                lines.Add("- " + old[a++]);
            else
                lines.Add("+ " + now[b++]);
        return lines;
    }
}
