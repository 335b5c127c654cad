namespace BlogGen.Habits;

/// <summary>All that is looked at to see a habit of writing.</summary>
/// <param name="Posts">Those that are published, in any order.</param>
/// <param name="Today">On the site's own calendar.</param>
public sealed record HabitFacts(IReadOnlyList<WrittenPost> Posts, DateOnly Today)
{
    public int Drafts { get; init; }

    public int Scheduled { get; init; }
}

/// <param name="Day">On the site's own calendar; null for an undated post.</param>
public sealed record WrittenPost(DateOnly? Day, int Words, IReadOnlyList<string> Authors);
