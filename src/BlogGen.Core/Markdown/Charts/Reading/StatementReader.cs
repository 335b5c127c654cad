using System.Text.RegularExpressions;

namespace BlogGen.Markdown.Charts.Reading;

/// <summary>Tells by a line's form what it is; empty lines and comments are left out.</summary>
internal static partial class StatementReader
{
    public static IEnumerable<Statement> Read(IEnumerable<Fragment> lines) =>
        lines.Select(l => l.Trim()).Where(l => !l.IsEmpty && l.Text[0] != '#').Select(ReadLine);

    /// <summary><c>y = …</c>, <c>f(t) = …</c></summary>
    public static Equation? ReadEquation(Fragment line)
    {
        if (LeftSide().Match(line.Text) is not { Success: true } left)
            return null;
        var variable = left.Groups[2] is { Success: true } named ? char.ToLowerInvariant(named.Value[0]) : 'x';
        var end = left.Groups[1].Index + left.Groups[1].Length;
        return new Equation(line, line[..end].Trim(), line[left.Length..].Trim(), variable);
    }

    private static Statement ReadLine(Fragment line)
    {
        if (IsRule(line.Text))
            return new Rule(line);
        if (line.Text[0] == '|')
            return new Cells(line, WithoutFrame(line).Split("|"));
        if (ReadEquation(line) is { } equation)
            return equation;
        var colon = ColonOf(line.Text);
        if (colon > 0)
            return new Pair(line, line[..colon].Trim(), line[(colon + 1)..].Trim());
        var cells = line.Split(line.Text.AsSpan().ContainsAny(';', '\t') ? [";", "\t"] : [","]);
        return cells.Count > 1 ? new Cells(line, cells) : new Unread(line);
    }

    private static Fragment WithoutFrame(Fragment line) =>
        line.Text.Length > 1 && line.Text[^1] == '|' ? line[1..^1] : line[1..];

    private static bool IsRule(string line) =>
        line[0] == '|' && line.Contains('-') && !line.AsSpan().ContainsAnyExcept("|-: \t");

    /// <summary>
    /// The colon after the name: the first one, but in <c>07:00: 31</c> the one that a space follows, and behind a quoted name.
    /// </summary>
    private static int ColonOf(string line)
    {
        var start = line[0] == '"' ? Math.Max(0, line.IndexOf('"', 1)) : 0;
        var spaced = line.IndexOf(": ", start, StringComparison.Ordinal);
        return spaced >= 0 ? spaced
            : line.EndsWith(':') ? line.Length - 1
            : line.IndexOf(':', start);
    }

    [GeneratedRegex(@"^([a-zA-Z]\w{0,9}[′']?\s*(?:\(\s*([a-zA-Z])\s*\))?)\s*=")]
    private static partial Regex LeftSide();
}
