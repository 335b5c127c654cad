using System.Globalization;
using System.Text.RegularExpressions;

namespace BlogGen.Cli.Reporting.Comparing;

/// <summary>What changed since an earlier check.</summary>
/// <param name="Fixed">As they were.</param>
/// <param name="Better">As they are now.</param>
internal sealed partial record Comparison(
    IReadOnlyList<Finding> New,
    IReadOnlyList<Finding> Worse,
    IReadOnlyList<Finding> Better,
    IReadOnlyList<Finding> Fixed,
    int Unchanged
)
{
    /// <summary>Problems that say how much; more of it is worse.</summary>
    private static readonly string[] s_measured = ["BRT01", "JDL01", "RKS02"];

    /// <summary>
    /// Lines move when something is written above them, so a problem is known by its code, its file and its words, or what
    /// they are about where the reports speak two languages; one that says how much, by code and file alone; and one whose
    /// file has gone, by code and words.
    /// </summary>
    public static Comparison Of(IReadOnlyList<Finding> before, IReadOnlyList<Finding> now, Func<string, bool> isThere)
    {
        List<Finding> old = [.. before],
            left = [.. now],
            worse = [],
            better = [];
        var pairs = Pair(old, left, finding => (finding.Code, finding.File, finding.Message));
        pairs.AddRange(
            Pair(old, left, finding => (finding.Code, finding.File, IsMeasured(finding) ? "" : About(finding)))
        );
        var gone = old.FindAll(finding => finding.File is { } file && !isThere(file));
        old.RemoveAll(gone.Contains);
        pairs.AddRange(Pair(gone, left, finding => (finding.Code, null, About(finding))));
        old.AddRange(gone);
        foreach (var (was, isNow) in pairs)
        {
            var change = Change(was, isNow);
            if (change != 0)
                (change > 0 ? worse : better).Add(isNow);
        }
        return new Comparison(left, worse, better, old, pairs.Count - worse.Count - better.Count);
    }

    private static string About(Finding finding) => finding.Key ?? finding.Message;

    /// <summary>Takes out of both what belongs together, in the order of the files.</summary>
    private static List<(Finding Was, Finding Now)> Pair(
        List<Finding> old,
        List<Finding> now,
        Func<Finding, (string, string?, string)> key
    )
    {
        var waiting = old.GroupBy(key).ToDictionary(group => group.Key, group => new Queue<Finding>(group));
        var pairs = new List<(Finding Was, Finding Now)>();
        foreach (var finding in now.ToList())
        {
            if (!waiting.TryGetValue(key(finding), out var queue) || !queue.TryDequeue(out var was))
                continue;
            pairs.Add((was, finding));
            old.Remove(was);
            now.Remove(finding);
        }
        return pairs;
    }

    /// <summary>Above zero where it got worse.</summary>
    private static int Change(Finding was, Finding now) =>
        now.Severity != was.Severity ? now.Severity.CompareTo(was.Severity)
        : IsMeasured(now) ? Amount(now).CompareTo(Amount(was))
        : 0;

    private static bool IsMeasured(Finding finding) => s_measured.Contains(finding.Code);

    private static long Amount(Finding finding) =>
        long.TryParse(Number().Match(finding.Message).Value, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
            ? n
            : 0;

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();
}
