using BlogGen.Localization;

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
                    $"bloggen {program.Version} berasal dari {Day(released, "id")}, sudah lebih dari setahun.",
                    $"bloggen {program.Version} is of {Day(released, "en")}, more than a year old."
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
        var (id, en) = (Moment(facts, "id"), Moment(facts, "en"));
        return isBehind
            ? Finding.Warning(
                "clock",
                new(
                    $"Jam komputer ini menunjukkan {id}; tampaknya terlambat. Tulisan bisa tidak terbit pada waktunya.",
                    $"This computer's clock says {en}, which seems too early. Posts may not go out in time."
                ),
                new("Betulkan tanggal dan jamnya.", "Set the date and the time.")
            )
            : Finding.Fine("clock", new($"Jam komputer masuk akal: {id}.", $"The clock is plausible: {en}."));
    }

    /// <summary>As the site's clock shows it: a wrong zone of the computer changes nothing in it, a wrong time does.</summary>
    private static string Moment(CheckupFacts facts, string language)
    {
        var zone = facts.Site.Config.Zone;
        var day = DateText.Medium(zone.Convert(facts.Clock), language);
        return $"{day}, {DateText.Time(facts.Clock, zone, language)}";
    }

    private static string Day(DateOnly day, string language) =>
        DateText.Medium(new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero), language);
}
