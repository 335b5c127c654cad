using BlogGen.Diagnostics;
using BlogGen.Habits;
using BlogGen.Localization;

namespace BlogGen.Cli.Reporting;

/// <summary>Months as bars, and beside them the last weeks as a calendar.</summary>
internal static class HabitChart
{
    private const int LeftWidth = 41;
    private const int LongestBar = 20;
    private const int Weeks = 6;
    private const string Nothing = "·";

    /// <summary>Neither months nor weeks where they hold no post: empty rows would only discourage.</summary>
    public static IReadOnlyList<string> Draw(WritingHabit habit, UiLanguage language)
    {
        if (habit.Months.All(month => month.Posts == 0))
            return [];
        var tag = Languages.Tag(language);
        var left = Months(habit, tag).Prepend(new Words("Tulisan per bulan", "Posts a month").In(language)).ToList();
        var right = Calendar(habit, tag, new Words("Enam minggu terakhir", "The last six weeks").In(language)).ToList();
        return
        [
            .. Enumerable
                .Range(0, Math.Max(left.Count, right.Count))
                .Select(i =>
                    ((i < left.Count ? left[i] : "").PadRight(LeftWidth) + right.ElementAtOrDefault(i)).TrimEnd()
                ),
        ];
    }

    /// <summary>From the month of the first post.</summary>
    private static IEnumerable<string> Months(WritingHabit habit, string tag)
    {
        var most = habit.Months.Max(month => month.Posts);
        return habit
            .Months.SkipWhile(month => month.First.AddMonths(1) <= habit.First)
            .Select(month =>
                $"  {Short(DateText.MonthName(month.First.Month, tag))} {month.First.Year}  "
                + (month.Posts == 0 ? Nothing : Bar(month.Posts, most) + " " + NumberText.Integer(month.Posts, tag))
            );
    }

    /// <summary>However short, a month with a post is seen.</summary>
    private static string Bar(int posts, int most) =>
        new('█', Math.Max(1, (int)Math.Round((double)posts * LongestBar / most, MidpointRounding.AwayFromZero)));

    /// <summary>Weeks begin on Monday, as in a school's timetable; days to come are blank.</summary>
    private static IEnumerable<string> Calendar(WritingHabit habit, string tag, string heading)
    {
        var posts = habit.Days.ToDictionary(day => day.Day, day => day.Posts);
        var monday = habit.Today.AddDays(-(((int)habit.Today.DayOfWeek + 6) % 7));
        var first = monday.AddDays(-7 * (Weeks - 1));
        if (habit.Last is null || habit.Last < first)
            yield break;
        yield return heading;
        var days = Enumerable.Range(0, 7).Select(monday.AddDays);
        yield return "".PadLeft(6)
            + string.Concat(days.Select(day => Cell(Short(DateText.DayName(day.DayOfWeek, tag)))));
        for (var week = first; week <= monday; week = week.AddDays(7))
            yield return $"{week.Day} {Short(DateText.MonthName(week.Month, tag))}".PadLeft(6)
                + string.Concat(Enumerable.Range(0, 7).Select(week.AddDays).Select(day => Cell(Mark(day))));

        string Mark(DateOnly day) =>
            day > habit.Today ? ""
            : posts.TryGetValue(day, out var count) ? NumberText.Integer(count, tag)
            : Nothing;
    }

    private static string Cell(string text) => text.PadLeft(4);

    private static string Short(string name) => name[..3];
}
