using BlogGen.Diagnostics;
using BlogGen.Habits;
using BlogGen.Localization;

namespace BlogGen.Cli.Reporting;

/// <summary>The sentences of <c>stats</c>.</summary>
internal sealed class HabitWords(UiLanguage language)
{
    private readonly string _tag = Languages.Tag(language);

    public string AuthorsHeading => Say("Penulis", "Authors");

    public string Heading(HabitReport report) =>
        (report.Author, report.Title) switch
        {
            (null, "") => Say("Kebiasaan menulis", "The writing habit"),
            (null, var title) => Say($"Kebiasaan menulis di {title}", $"The writing habit of {title}"),
            (var author, "") => Say($"Kebiasaan menulis {author}", $"{author}'s writing habit"),
            var (author, title) => Say(
                $"Kebiasaan menulis {author} di {title}",
                $"{author}'s writing habit in {title}"
            ),
        };

    public IEnumerable<string> Totals(WritingHabit habit)
    {
        if (habit.Posts == 0)
        {
            yield return Say(
                "Belum ada tulisan yang terbit. Setiap kebiasaan bermula dari satu tulisan.",
                "Nothing is published yet. Every habit begins with one post."
            );
            yield break;
        }
        yield return habit.Posts == 1
            ? $"{Posts(1)}, {WordCount(habit.Words)}."
            : $"{Posts(habit.Posts)}, {WordCount(habit.Words)}, "
                + Say(
                    $"rata-rata {Number(habit.WordsAPost)} kata per tulisan.",
                    $"on average {WordCount(habit.WordsAPost)} a post."
                );
        if (habit.First is { } first && habit.Last is { } last && first != last)
            yield return Say(
                $"Yang pertama {Day(first)}, yang terakhir {Day(last)}.",
                $"The first on {Day(first)}, the latest on {Day(last)}."
            );
        if (habit.Posts - habit.Days.Sum(day => day.Posts) is > 0 and var undated)
            yield return Say(
                $"{Posts(undated)} tanpa tanggal ikut terhitung, tetapi tidak pada hari mana pun.",
                $"Counted too, but for no day: {Posts(undated)} without a date."
            );
    }

    public IEnumerable<string> Streaks(WritingHabit habit)
    {
        if (habit.Longest is not { } longest)
            yield break;
        yield return habit.Current is { } current
            ? Current(current, habit.Today)
            : Say(
                "Hari ini hari yang baik untuk memulai rangkaian menulis yang baru.",
                "Today is a good day to begin a new writing streak."
            );
        if (longest.Days < 2)
            yield break;
        yield return longest == habit.Current
            ? Say("Inilah rangkaian terpanjang sejauh ini. Hebat!", "This is the longest streak so far. Well done!")
            : Say(
                $"Rangkaian terpanjang: {Days(longest.Days)}, {Day(longest.From)} sampai {Day(longest.To)}.",
                $"Longest streak: {Days(longest.Days)}, {Day(longest.From)} to {Day(longest.To)}."
            );
    }

    public string Author(AuthorTally author) => $"{author.Name}: {Posts(author.Posts)}, {WordCount(author.Words)}";

    public string MoreAuthors(int count) =>
        Say(
            $"dan {Number(count)} penulis lain",
            count == 1 ? "and 1 more author" : $"and {Number(count)} more authors"
        );

    /// <summary>Null where nothing waits.</summary>
    public string? Waiting(WritingHabit habit, string site)
    {
        List<string> waiting = [];
        if (habit.Drafts > 0)
            waiting.Add(Count(habit.Drafts, "draf", "draft"));
        if (habit.Scheduled > 0)
            waiting.Add(Count(habit.Scheduled, "tulisan terjadwal", "scheduled post"));
        var list = string.Join(Say(" dan ", " and "), waiting);
        return waiting.Count == 0
            ? null
            : Say($"Menunggu terbit: {list}. Lihat: bloggen list{site}", $"Waiting: {list}. See: bloggen list{site}");
    }

    public string Next(WritingHabit habit, string site)
    {
        var encouragement =
            habit.Posts == 0 ? Say("Mulailah dengan tulisan pendek", "Begin with a short post")
            : habit.Current is null
                ? Say("Satu cerita pendek sudah cukup untuk memulai", "One short story is enough to begin")
            : habit.Current.To == habit.Today
                ? Say("Hari ini sudah menulis, selamat! Untuk besok", "Today is done, congratulations! For tomorrow")
            : Say(
                $"Satu tulisan hari ini menjadikannya {Days(habit.Current.Days + 1)}",
                $"A post today makes it {Days(habit.Current.Days + 1)}"
            );
        return $"→ {encouragement}: bloggen new post {Say("\"Judul\"", "\"Title\"")}{site}";
    }

    private string Current(Streak streak, DateOnly today)
    {
        if (streak.Days > 1)
            return Say(
                $"Rangkaian menulis: {Days(streak.Days)} berturut-turut, sejak {Weekday(streak.From)}.",
                $"Writing streak: {Days(streak.Days)} in a row, since {Weekday(streak.From)}."
            );
        return streak.From == today
            ? Say("Rangkaian menulis: 1 hari, dimulai hari ini.", "Writing streak: 1 day, begun today.")
            : Say("Rangkaian menulis: 1 hari, dimulai kemarin.", "Writing streak: 1 day, begun yesterday.");
    }

    private string Posts(int count) => Count(count, "tulisan", "post");

    private string WordCount(int count) => Count(count, "kata", "word");

    private string Days(int count) => Count(count, "hari", "day");

    private string Count(int count, string indonesian, string english) =>
        Number(count) + " " + Say(indonesian, count == 1 ? english : english + "s");

    private string Number(int number) => NumberText.Integer(number, _tag);

    private string Day(DateOnly day) => DateText.Medium(Moment(day), _tag);

    private string Weekday(DateOnly day) => DateText.Long(Moment(day), _tag);

    private static DateTimeOffset Moment(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

    private string Say(string indonesian, string english) => new Words(indonesian, english).In(language);
}
