using System.Globalization;
using BlogGen.Habits;

namespace BlogGen.Tests.Habits;

public sealed class HabitObserverTests
{
    private static readonly DateOnly Today = new(2027, 3, 10);

    [Test]
    public void Days_in_a_row_up_to_today_are_a_streak() =>
        Assert.That(Observe("2027-03-08", "2027-03-10", "2027-03-09").Current, Is.EqualTo(Days(8, 10)));

    [Test]
    public void A_day_that_has_not_ended_breaks_nothing() =>
        Assert.That(Observe("2027-03-08", "2027-03-09").Current, Is.EqualTo(Days(8, 9)));

    [Test]
    public void A_missed_day_begins_anew()
    {
        var habit = Observe("2027-03-05", "2027-03-06", "2027-03-07", "2027-03-09", "2027-03-10");

        Assert.That(habit.Current, Is.EqualTo(Days(9, 10)));
        Assert.That(habit.Current!.Days, Is.EqualTo(2));
        Assert.That(habit.Longest, Is.EqualTo(Days(5, 7)));
    }

    [Test]
    public void After_a_whole_day_without_a_post_no_streak_goes_on()
    {
        var habit = Observe("2027-03-07", "2027-03-08");

        Assert.That(habit.Current, Is.Null);
        Assert.That(habit.Longest!.Days, Is.EqualTo(2));
    }

    [Test]
    public void Two_posts_on_one_day_are_one_day_of_a_streak()
    {
        var habit = Observe("2027-03-09", "2027-03-10", "2027-03-10");

        Assert.That(habit.Current!.Days, Is.EqualTo(2));
        Assert.That(
            habit.Days,
            Is.EqualTo(new[] { new DayTally(new(2027, 3, 9), 1), new DayTally(new(2027, 3, 10), 2) })
        );
    }

    [Test]
    public void Of_two_equal_streaks_the_latest_is_the_longest() =>
        Assert.That(Observe("2027-03-01", "2027-03-02", "2027-03-05", "2027-03-06").Longest, Is.EqualTo(Days(5, 6)));

    [Test]
    public void A_streak_runs_over_the_ends_of_months_and_years() =>
        Assert.That(
            Observe("2026-12-31", "2027-01-01", "2027-01-02").Longest,
            Is.EqualTo(new Streak(new(2026, 12, 31), new(2027, 1, 2)))
        );

    [Test]
    public void An_undated_post_counts_but_for_no_day()
    {
        var habit = HabitObserver.Observe(new HabitFacts([new(null, 40, []), new(new(2027, 3, 9), 61, [])], Today));

        Assert.That((habit.Posts, habit.Words, habit.WordsAPost), Is.EqualTo((2, 101, 51)));
        Assert.That((habit.First, habit.Last), Is.EqualTo(((DateOnly?)new(2027, 3, 9), (DateOnly?)new(2027, 3, 9))));
        Assert.That(habit.Months.Sum(month => month.Posts), Is.EqualTo(1));
    }

    [Test]
    public void The_last_twelve_months_are_there_with_and_without_posts()
    {
        var habit = Observe("2026-03-31", "2026-04-01", "2027-03-01", "2027-03-02");

        Assert.That(habit.Months, Has.Count.EqualTo(12));
        Assert.That(habit.Months[0], Is.EqualTo(new MonthTally(new(2026, 4, 1), 1, 10)));
        Assert.That(habit.Months[1], Is.EqualTo(new MonthTally(new(2026, 5, 1), 0, 0)));
        Assert.That(habit.Months[^1], Is.EqualTo(new MonthTally(new(2027, 3, 1), 2, 20)));
    }

    [Test]
    public void Who_wrote_most_comes_first_and_a_common_post_counts_for_each()
    {
        var habit = HabitObserver.Observe(
            new HabitFacts([new(Today, 100, ["Sari"]), new(Today, 50, ["Budi", "Sari", "Sari"])], Today)
        );

        Assert.That(
            habit.Authors,
            Is.EqualTo(new[] { new AuthorTally("Sari", 2, 150), new AuthorTally("Budi", 1, 50) })
        );
        Assert.That(habit.Posts, Is.EqualTo(2));
    }

    [Test]
    public void Who_has_not_begun_has_a_habit_of_nothing()
    {
        var habit = HabitObserver.Observe(new HabitFacts([], Today) { Drafts = 1, Scheduled = 2 });

        Assert.That((habit.Posts, habit.WordsAPost, habit.Drafts, habit.Scheduled), Is.EqualTo((0, 0, 1, 2)));
        Assert.That(
            (habit.First, habit.Current, habit.Longest),
            Is.EqualTo(((DateOnly?)null, (Streak?)null, (Streak?)null))
        );
        Assert.That(habit.Months, Has.Count.EqualTo(12));
    }

    private static WritingHabit Observe(params string[] days) =>
        HabitObserver.Observe(
            new HabitFacts(
                [
                    .. days.Select(day => new WrittenPost(
                        DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture),
                        10,
                        []
                    )),
                ],
                Today
            )
        );

    private static Streak Days(int from, int to) => new(new(2027, 3, from), new(2027, 3, to));
}
