namespace BlogGen.Habits;

/// <summary>Sees the habit in a pile of posts.</summary>
public static class HabitObserver
{
    private const int MonthsShown = 12;

    public static WritingHabit Observe(HabitFacts facts)
    {
        var days = DaysOf(facts.Posts);
        var streaks = StreaksOf(days);
        return new WritingHabit(facts.Posts.Count, facts.Posts.Sum(post => post.Words), facts.Today)
        {
            Days = days,
            Current = streaks.LastOrDefault(streak => IsGoingOn(streak, facts.Today)),
            Longest = streaks.OrderBy(streak => streak.Days).LastOrDefault(),
            Months = MonthsOf(facts),
            Authors = AuthorsOf(facts.Posts),
            Drafts = facts.Drafts,
            Scheduled = facts.Scheduled,
        };
    }

    private static List<DayTally> DaysOf(IReadOnlyList<WrittenPost> posts) =>
        [
            .. posts
                .Where(post => post.Day is not null)
                .CountBy(post => post.Day!.Value)
                .Select(day => new DayTally(day.Key, day.Value))
                .OrderBy(day => day.Day),
        ];

    private static List<Streak> StreaksOf(List<DayTally> days)
    {
        var streaks = new List<Streak>();
        foreach (var (day, _) in days)
            if (streaks is [.., var last] && day.DayNumber - last.To.DayNumber == 1)
                streaks[^1] = last with { To = day };
            else
                streaks.Add(new Streak(day, day));
        return streaks;
    }

    private static bool IsGoingOn(Streak streak, DateOnly today) => today.DayNumber - streak.To.DayNumber is 0 or 1;

    private static IReadOnlyList<MonthTally> MonthsOf(HabitFacts facts)
    {
        var posts = facts.Posts.Where(post => post.Day is not null).ToLookup(post => MonthOf(post.Day!.Value));
        var current = MonthOf(facts.Today);
        return
        [
            .. Enumerable
                .Range(1 - MonthsShown, MonthsShown)
                .Select(current.AddMonths)
                .Select(month => new MonthTally(month, posts[month].Count(), posts[month].Sum(post => post.Words))),
        ];
    }

    private static DateOnly MonthOf(DateOnly day) => new(day.Year, day.Month, 1);

    private static IReadOnlyList<AuthorTally> AuthorsOf(IReadOnlyList<WrittenPost> posts) =>
        [
            .. posts
                .SelectMany(post => post.Authors.Distinct(StringComparer.Ordinal), (post, name) => (post.Words, name))
                .GroupBy(part => part.name, StringComparer.Ordinal)
                .Select(parts => new AuthorTally(parts.Key, parts.Count(), parts.Sum(part => part.Words)))
                .OrderByDescending(author => author.Posts)
                .ThenByDescending(author => author.Words)
                .ThenBy(author => author.Name, StringComparer.Ordinal),
        ];
}
