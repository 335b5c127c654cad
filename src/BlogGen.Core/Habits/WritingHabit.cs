namespace BlogGen.Habits;

/// <summary>How often a site's writers write: what <c>stats</c> tells.</summary>
/// <param name="Posts">Undated ones too, though they belong to no day.</param>
public sealed record WritingHabit(int Posts, int Words, DateOnly Today)
{
    /// <summary>Whole words; 0 without posts.</summary>
    public int WordsAPost => Posts == 0 ? 0 : (int)Math.Round((double)Words / Posts, MidpointRounding.AwayFromZero);

    /// <summary>Days with posts; the oldest first.</summary>
    public IReadOnlyList<DayTally> Days { get; init; } = [];

    public DateOnly? First => Days is [var first, ..] ? first.Day : null;

    public DateOnly? Last => Days is [.., var last] ? last.Day : null;

    /// <summary>Up to today or yesterday, for a day that has not ended breaks nothing; null where none is going on.</summary>
    public Streak? Current { get; init; }

    /// <summary>Of several the latest; null without dated posts.</summary>
    public Streak? Longest { get; init; }

    /// <summary>The last twelve up to today's, also those without posts; the oldest first.</summary>
    public IReadOnlyList<MonthTally> Months { get; init; } = [];

    /// <summary>Who wrote most comes first. A post of two counts for both.</summary>
    public IReadOnlyList<AuthorTally> Authors { get; init; } = [];

    public int Drafts { get; init; }

    public int Scheduled { get; init; }
}

/// <summary>Days in a row, each with a post.</summary>
public sealed record Streak(DateOnly From, DateOnly To)
{
    public int Days => To.DayNumber - From.DayNumber + 1;
}

public sealed record DayTally(DateOnly Day, int Posts);

/// <param name="First">The month's first day.</param>
public sealed record MonthTally(DateOnly First, int Posts, int Words);

public sealed record AuthorTally(string Name, int Posts, int Words);
