using System.Globalization;

namespace BlogGen.Localization;

/// <summary>The Indonesian school year: July to June, <c>ganjil</c> until December, then <c>genap</c>.</summary>
public static class SchoolYear
{
    /// <summary><c>2026/2027</c></summary>
    public static string Of(DateTimeOffset date)
    {
        var start = date.Month >= 7 ? date.Year : date.Year - 1;
        return string.Create(CultureInfo.InvariantCulture, $"{start}/{start + 1}");
    }

    /// <summary><c>ganjil</c> or <c>genap</c></summary>
    public static string SemesterOf(DateTimeOffset date) => date.Month >= 7 ? "ganjil" : "genap";
}
