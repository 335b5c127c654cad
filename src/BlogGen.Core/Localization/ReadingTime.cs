namespace BlogGen.Localization;

/// <summary>Minutes to read a text; pupils read slower than the usual constant says (domain, 7.5).</summary>
public static class ReadingTime
{
    private static readonly string[] ForTeachers = ["modul-ajar", "rpp", "ptk", "praktik-baik", "laporan"];

    public static int Minutes(int words, string? phase, IReadOnlyList<string> grades, string? type)
    {
        var letter = phase?.Trim().ToUpperInvariant().Replace("FASE ", "", StringComparison.Ordinal)
            ?? grades.Select(Grades.ToNumber).OfType<int>().Select(Grades.PhaseOf).FirstOrDefault();
        var perMinute = type is not null && ForTeachers.Contains(type) ? 240
            : letter switch
            {
                "A" or "B" or "C" => 140,
                "D" => 160,
                _ => 200,
            };
        return Math.Max(1, (words + perMinute - 1) / perMinute);
    }
}
