namespace BlogGen.Localization;

/// <summary>How long the readers of a text need for it: pupils of a lower phase read more slowly.</summary>
public static class ReadingTime
{
    private const int LowerPhases = 140;
    private const int PhaseD = 160;
    private const int General = 200;
    private const int Teachers = 240;

    /// <param name="level"><c>jenjang</c>: SD, SMP, SMA …</param>
    /// <param name="phase"><c>A</c> to <c>F</c>, <c>fondasi</c>, <c>Fase D</c></param>
    /// <param name="grades">As typed; the youngest class sets the pace.</param>
    /// <param name="type"><c>jenis</c>; a document for teachers is read at a teacher's pace, whatever its class.</param>
    /// <returns>Whole minutes, rounded up; 0 for no words.</returns>
    public static int Minutes(int words, string? level, string? phase, IReadOnlyList<string> grades, string? type)
    {
        if (words <= 0)
            return 0;
        var pace = OfType(type) ?? OfPhase(phase) ?? OfGrades(grades) ?? OfLevel(level) ?? General;
        return (int)((words + (long)pace - 1) / pace);
    }

    private static int? OfType(string? type) =>
        Plain(type) is "modulajar" or "rpp" or "ptk" or "laporan" or "praktikbaik" ? Teachers : null;

    private static int? OfPhase(string? phase)
    {
        var name = Plain(phase);
        if (name.StartsWith("fase", StringComparison.Ordinal) || name.StartsWith("phase", StringComparison.Ordinal))
            name = name[(name.IndexOf('e', StringComparison.Ordinal) + 1)..];
        return name switch
        {
            "fondasi" or "a" or "b" or "c" => LowerPhases,
            "d" => PhaseD,
            "e" or "f" => General,
            _ => null,
        };
    }

    private static int? OfGrades(IReadOnlyList<string> grades)
    {
        var youngest = grades.Min(Grades.ToNumber);
        return youngest is { } grade ? OfPhase(Grades.PhaseOf(grade)) : null;
    }

    private static int? OfLevel(string? level) =>
        Plain(level) switch
        {
            "paud" or "tk" or "ra" or "sd" or "mi" or "sd/mi" or "tk/ra" or "paud/tk/ra" or "slb" or "paketa" =>
                LowerPhases,
            "smp" or "mts" or "smp/mts" or "paketb" => PhaseD,
            "sma" or "ma" or "sma/ma" or "smk" or "mak" or "smk/mak" or "paketc" => General,
            _ => null,
        };

    private static string Plain(string? text) =>
        text is null ? "" : string.Concat(text.Where(c => c is not (' ' or '-' or '_'))).ToLowerInvariant();
}
