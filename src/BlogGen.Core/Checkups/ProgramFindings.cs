using System.Globalization;

namespace BlogGen.Checkups;

/// <summary>How old the program is, and whether this computer's clock can be right.</summary>
internal static class ProgramFindings
{
    private const int OldAfterDays = 365;

    public static IEnumerable<Finding> Of(CheckupFacts facts)
    {
        yield return Age(facts);
        yield return Clock(facts);
    }

    private static Finding Age(CheckupFacts facts)
    {
        var program = facts.Program;
        return
            program.Released is { } released
            && DateOnly.FromDateTime(facts.Now.UtcDateTime).DayNumber - released.DayNumber > OldAfterDays
            ? Finding.Note(
                "program",
                new(
                    $"bloggen {program.Version} berasal dari {Day(released)}, sudah lebih dari setahun.",
                    $"bloggen {program.Version} is of {Day(released)}, more than a year old."
                ),
                new(
                    $"Lihat versi baru di {program.Repository}/releases",
                    $"Look for a newer one at {program.Repository}/releases"
                )
            )
            : Finding.Fine("program", new($"bloggen {program.Version}", $"bloggen {program.Version}"));
    }

    /// <summary>A clock cannot be earlier than this program or than the last commit; by how much it is ahead, nobody can tell.</summary>
    private static Finding Clock(CheckupFacts facts)
    {
        var today = DateOnly.FromDateTime(facts.Clock.DateTime);
        var last = facts.Repository?.LastCommit;
        var isBehind =
            (facts.Program.Released is { } released && today.AddDays(1) < released)
            || (last is { } commit && facts.Clock.AddDays(1) < commit);
        return isBehind
            ? Finding.Warning(
                "clock",
                new(
                    $"Jam komputer ini menunjukkan {Day(today)}; tampaknya terlambat. Tulisan bisa tidak terbit pada waktunya.",
                    $"This computer's clock says {Day(today)}, which seems too early. Posts may not go out in time."
                ),
                new("Betulkan tanggal dan jamnya.", "Set the date and the time.")
            )
            : Finding.Fine(
                "clock",
                new($"Jam komputer masuk akal: {Day(today)}.", $"The clock is plausible: {Day(today)}.")
            );
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
