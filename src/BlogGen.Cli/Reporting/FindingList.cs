using BlogGen.Checkups;
using BlogGen.Diagnostics;

namespace BlogGen.Cli.Reporting;

/// <summary>What <c>doctor</c> found, for people: a line each, and below it what to do.</summary>
internal static class FindingList
{
    /// <param name="isQuiet">Leaves out what is fine.</param>
    public static void Write(
        TextWriter writer,
        IReadOnlyList<Finding> findings,
        UiLanguage language,
        bool isQuiet,
        bool usesColor
    )
    {
        foreach (var finding in findings.Where(finding => !isQuiet || finding.Level != FindingLevel.Fine))
        {
            var (sign, paint) = Sign(finding.Level);
            var place = finding.Place is { } at ? $"{at}: " : "";
            writer.WriteLine($"{paint.Apply(sign, usesColor)} {Printable.Text(place + finding.Message.In(language))}");
            if (finding.Advice is { } advice)
                writer.WriteLine($"  → {Printable.Text(advice.In(language))}");
        }
        if (isQuiet)
            return;
        writer.WriteLine();
        writer.WriteLine(Total(findings).In(language));
    }

    private static (string, Paint) Sign(FindingLevel level) =>
        level switch
        {
            FindingLevel.Fine => ("✓", Paint.Green),
            FindingLevel.Note => ("·", Paint.Blue),
            FindingLevel.Warning => ("!", Paint.Yellow),
            _ => ("✗", Paint.Red),
        };

    private static Words Total(IReadOnlyList<Finding> findings)
    {
        var todo = findings.Count(finding => finding.Level >= FindingLevel.Warning);
        return todo == 0
            ? new("Semuanya baik.", "All is well.")
            : new($"{todo} hal perlu diperbaiki.", $"Things to put right: {todo}.");
    }
}
