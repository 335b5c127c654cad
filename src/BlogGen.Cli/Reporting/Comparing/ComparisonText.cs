using BlogGen.Diagnostics;

namespace BlogGen.Cli.Reporting.Comparing;

/// <summary>For people: what is new first, then what is gone.</summary>
internal static class ComparisonText
{
    private const int Most = 20;

    public static void Write(TextWriter writer, Comparison comparison, UiLanguage language)
    {
        writer.WriteLine();
        writer.WriteLine(Headline(comparison).In(language));
        foreach (var (words, findings, mark) in Parts(comparison))
            WritePart(writer, words.In(language), findings, mark, language);
    }

    public static Words Headline(Comparison c) =>
        new(
            $"Dibanding laporan lama: {c.New.Count} baru, {c.Worse.Count} memburuk, {c.Better.Count} membaik, {c.Fixed.Count} beres, {c.Unchanged} tetap.",
            $"Since the earlier report: {c.New.Count} new, {c.Worse.Count} worse, {c.Better.Count} better, {c.Fixed.Count} fixed, {c.Unchanged} unchanged."
        );

    public static IEnumerable<(Words Words, IReadOnlyList<Finding> Findings, char Mark)> Parts(Comparison comparison) =>
        [
            (new Words("Baru", "New"), comparison.New, '+'),
            (new Words("Memburuk", "Worse"), comparison.Worse, '↑'),
            (new Words("Membaik", "Better"), comparison.Better, '↓'),
            (new Words("Beres", "Fixed"), comparison.Fixed, '✓'),
        ];

    public static string Place(Finding finding) =>
        finding.Line > 0 ? $"{finding.File}:{finding.Line}" : finding.File ?? "";

    private static void WritePart(
        TextWriter writer,
        string words,
        IReadOnlyList<Finding> findings,
        char mark,
        UiLanguage language
    )
    {
        if (findings.Count == 0)
            return;
        writer.WriteLine(words + ":");
        foreach (var finding in findings.Take(Most))
            writer.WriteLine(Printable.Text($"  {mark} {finding.Code} {Place(finding)}  {finding.Message}"));
        if (findings.Count - Most is > 0 and var rest)
            writer.WriteLine(new Words($"  … dan {rest} lagi.", $"  … and {rest} more.").In(language));
    }
}
