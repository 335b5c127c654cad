using BlogGen.Cli.Parsing;
using BlogGen.Diagnostics;
using BlogGen.Habits;

namespace BlogGen.Cli.Reporting;

/// <summary><c>stats</c> for people: what has been written, how steadily, and what to do next. It praises and never scolds.</summary>
internal static class HabitText
{
    /// <summary>What fits on every screen.</summary>
    private const int Width = 80;

    private const int MostAuthors = 5;

    /// <param name="site">The folder behind a command, with the space before it.</param>
    /// <param name="isQuiet">Only the numbers.</param>
    public static void Write(
        TextWriter writer,
        HabitReport report,
        WritingHabit habit,
        string site,
        UiLanguage language,
        bool isQuiet
    )
    {
        var words = new HabitWords(language);
        if (isQuiet)
        {
            WriteParagraph(writer, [.. words.Totals(habit), .. words.Streaks(habit)]);
            return;
        }
        string[][] paragraphs =
        [
            [words.Heading(report)],
            [.. words.Totals(habit)],
            [.. words.Streaks(habit)],
            [.. HabitChart.Draw(habit, language)],
            [.. AuthorsOf(report, habit, words)],
        ];
        foreach (var paragraph in paragraphs.Where(paragraph => paragraph.Length > 0))
        {
            WriteParagraph(writer, paragraph);
            writer.WriteLine();
        }
        if (words.Waiting(habit, site) is { } waiting)
            writer.WriteLine(waiting);
        writer.WriteLine(words.Next(habit, site));
    }

    private static IEnumerable<string> AuthorsOf(HabitReport report, WritingHabit habit, HabitWords words)
    {
        if (report.Author is not null || habit.Authors.Count < 2)
            yield break;
        yield return words.AuthorsHeading;
        foreach (var author in habit.Authors.Take(MostAuthors))
            yield return "  " + words.Author(author);
        if (habit.Authors.Count > MostAuthors)
            yield return "  " + words.MoreAuthors(habit.Authors.Count - MostAuthors);
    }

    private static void WriteParagraph(TextWriter writer, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        // A picture of characters is as wide as it is; only sentences have words to break at.
        foreach (var part in line.Length > Width ? Wrapping.Wrap(line, Width) : [line])
            writer.WriteLine(Printable.Text(part));
    }
}
