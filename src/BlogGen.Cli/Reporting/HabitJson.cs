using System.Globalization;
using System.Text.Json;
using BlogGen.Habits;

namespace BlogGen.Cli.Reporting;

/// <summary><c>stats --format json</c>.</summary>
internal static class HabitJson
{
    public static void Write(TextWriter writer, WritingHabit habit) =>
        JsonText.Write(
            writer,
            json =>
            {
                json.WriteStartObject();
                json.WriteNumber("version", 1);
                WriteCounts(json, habit.Posts, habit.Words);
                json.WriteString("first", Iso(habit.First));
                json.WriteString("last", Iso(habit.Last));
                WriteStreak(json, "streak", habit.Current);
                WriteStreak(json, "longestStreak", habit.Longest);
                WriteArray(
                    json,
                    "months",
                    habit.Months,
                    month =>
                    {
                        json.WriteString("month", month.First.ToString("yyyy-MM", CultureInfo.InvariantCulture));
                        WriteCounts(json, month.Posts, month.Words);
                    }
                );
                WriteArray(
                    json,
                    "days",
                    habit.Days,
                    day =>
                    {
                        json.WriteString("date", Iso(day.Day));
                        json.WriteNumber("posts", day.Posts);
                    }
                );
                WriteArray(
                    json,
                    "authors",
                    habit.Authors,
                    author =>
                    {
                        json.WriteString("name", author.Name);
                        WriteCounts(json, author.Posts, author.Words);
                    }
                );
                json.WriteNumber("drafts", habit.Drafts);
                json.WriteNumber("scheduled", habit.Scheduled);
                json.WriteEndObject();
            }
        );

    private static void WriteCounts(Utf8JsonWriter json, int posts, int words)
    {
        json.WriteNumber("posts", posts);
        json.WriteNumber("words", words);
    }

    private static void WriteStreak(Utf8JsonWriter json, string name, Streak? streak)
    {
        json.WriteStartObject(name);
        json.WriteNumber("days", streak?.Days ?? 0);
        json.WriteString("from", Iso(streak?.From));
        json.WriteString("to", Iso(streak?.To));
        json.WriteEndObject();
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
